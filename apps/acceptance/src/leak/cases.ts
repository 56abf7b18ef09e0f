// Answers: about whom are the messages of the leak test, where did they live, where do they go, and
// what must the gateway therefore do? Every municipality is an origin and a destination, and every
// kind of residence occurs in both places.
import { dutchDate, type JsonObject, type JsonValue } from '#kernel';
import { fill } from './fill.js';
import type { Marks } from './marks.js';

export interface City {
  readonly folder: string;
  readonly code: string;
  readonly postcode: string;
}

const UTRECHT: City = { folder: 'gemeente-utrecht', code: '0344', postcode: '3511' };
const ROTTERDAM: City = { folder: 'gemeente-rotterdam', code: '0599', postcode: '3023' };
const TILBURG: City = { folder: 'gemeente-tilburg', code: '0855', postcode: '5038' };
const GRONINGEN: City = { folder: 'gemeente-groningen', code: '0014', postcode: '9712' };

type Kind = 'Adres' | 'Locatie' | 'VerblijfplaatsBuitenland' | 'VerblijfplaatsOnbekend';

export interface Case {
  readonly name: string;
  /** Absent: no municipality can be told from the home. */
  readonly origin?: City;
  readonly destination?: City;
  readonly home: Kind;
  readonly back: Kind;
  readonly consent: 'none' | 'given' | 'withdrawn after the begin';
  readonly secret: boolean;
  /** The home is the housing corporation's that takes part; else it is another landlord's. */
  readonly tenant?: true;
  /** Whether a change names as old what the begin said, or what nobody ever heard. */
  readonly old: 'as it was said' | 'never said';
}

const plain = { home: 'Adres', back: 'Adres', secret: false, old: 'never said' } as const;

export const CASES: readonly Case[] = [
  {
    ...plain,
    name: 'ada',
    tenant: true,
    origin: UTRECHT,
    destination: ROTTERDAM,
    consent: 'given',
    old: 'as it was said',
  },
  {
    ...plain,
    name: 'bas',
    origin: ROTTERDAM,
    destination: TILBURG,
    consent: 'given',
    secret: true,
    old: 'as it was said',
  },
  { ...plain, name: 'cor', origin: TILBURG, destination: GRONINGEN, consent: 'none' },
  {
    ...plain,
    name: 'dia',
    origin: GRONINGEN,
    destination: UTRECHT,
    consent: 'withdrawn after the begin',
  },
  {
    ...plain,
    name: 'evi',
    home: 'Locatie',
    back: 'Locatie',
    destination: TILBURG,
    consent: 'given',
  },
  {
    ...plain,
    name: 'fay',
    home: 'VerblijfplaatsBuitenland',
    destination: ROTTERDAM,
    consent: 'given',
  },
  {
    ...plain,
    name: 'gus',
    home: 'VerblijfplaatsOnbekend',
    back: 'VerblijfplaatsOnbekend',
    destination: UTRECHT,
    consent: 'none',
  },
  { ...plain, name: 'hal', origin: UTRECHT, back: 'VerblijfplaatsBuitenland', consent: 'none' },
];

const GIVEN = 'nl.reintegratie.toestemmingen.gegeven.v1';
const RESTATED = 'nl.reintegratie.toestemmingen.gewijzigd.v1';
const WITHDRAWN = 'nl.reintegratie.toestemmingen.ingetrokken.v1';
const BEGUN = 'nl.reintegratie.detenties.begonnen.v1';
const CHANGED = 'nl.reintegratie.detenties.gewijzigd.v1';
/** Sent one after the other, so that the partner never gets to answer in between. */
export const REFERRAL = {
  announced: 'nl.reintegratie.verwijzingen.aangekondigd.v1',
  requested: 'nl.reintegratie.verwijzingen.gevraagd.v1',
  withdrawn: 'nl.reintegratie.verwijzingen.ingetrokken.v1',
} as const;
/** What the prison service says between begin and end. */
export const TALK = {
  plan: 'nl.reintegratie.plannen.gedeeld.v1',
  question: 'nl.reintegratie.planbijdragen.gevraagd.v1',
  addressCheck: 'nl.reintegratie.adrestoetsen.gevraagd.v1',
  visit: 'nl.reintegratie.bezoeken.gepland.v1',
  identityCard: 'nl.reintegratie.identiteitskaartafspraken.gepland.v1',
} as const;
const ENDINGS = [
  'nl.reintegratie.invrijheidstellingen.bevolen.v1',
  'nl.reintegratie.detenties.beeindigd.v1',
];
export const CLOSED = 'nl.reintegratie.zaken.gesloten.v1';
export const OBJECTION = 'nl.reintegratie.bezwaren.ingediend.v1';
export const DEATH = 'nl.reintegratie.overlijdens.gemeld.v1';
/** About a message that never was, or an answer that nobody asked for: refused, and heard by nobody. */
const REFUSED: readonly string[] = [
  'nl.reintegratie.gegevens.verstrekt.v1',
  'nl.reintegratie.gegevens.geweigerd.v1',
  'nl.reintegratie.berichten.ingetrokken.v1',
  'nl.reintegratie.berichten.gecorrigeerd.v1',
  'nl.openbareorde.berichten.ingetrokken.v1',
  'nl.openbareorde.berichten.gecorrigeerd.v1',
];
/** To an organisation that takes no part in this test; nobody else may hear of it. */
export const VOLUNTEER = 'nl.reintegratie.vrijwilligers.gevraagd.v1';
/** In the other lane, about the same person. */
export const NOTICE = 'nl.openbareorde.bestuursmeldingen.verstrekt.v1';
/** Which of the two senders of the prison service says this. */
export const isPublicOrder = (type: string): boolean => type.startsWith('nl.openbareorde.');
/** What is not said of who goes abroad (P10). */
const RETURNING: readonly string[] = [...ENDINGS, TALK.plan, TALK.question];

export interface Message {
  readonly of: Case;
  readonly type: string;
  readonly data: JsonObject;
  readonly event: string;
  /** Values that nobody but this person has; codes of a short list are no trace of anybody. */
  readonly own: readonly JsonValue[];
  /** Whether the housing corporation has a consent when this is judged. */
  readonly consented: boolean;
  /** Nobody may be told anything: of who ends up abroad (P10), or of what nobody asked for. */
  readonly refused: boolean;
}

export function messagesOf(one: Case, marks: Marks, now: number): readonly Message[] {
  const { consent } = one;
  const begin = consent === 'none' ? [BEGUN] : [GIVEN, RESTATED, BEGUN];
  const types = [
    ...begin,
    ...(consent.startsWith('withdrawn') ? [WITHDRAWN] : []),
    CHANGED,
    ...(one.destination ? Object.values(REFERRAL) : []),
    NOTICE,
    VOLUNTEER,
    ...Object.values(TALK),
    OBJECTION,
    ...ENDINGS,
    CLOSED,
    ...REFUSED,
    DEATH,
  ];
  const person = personOf(one, marks, now);
  let said: JsonObject = {};
  return types.map((type, index) => {
    const own: JsonValue[] = [...person.own.values()];
    const data = fill(type, {
      kind: (at) => kindAt(one, at),
      items: (at) => (at.endsWith('/verloven') ? KINDS.length : 1),
      fixed: (at) =>
        (type === VOLUNTEER ? OWN_CONSENT.get(at) : undefined) ??
        person.own.get(at) ??
        person.codes.get(at) ??
        (one.old === 'as it was said' ? oldValue(said, at) : undefined),
      mark(_, form) {
        const made = marks.make(form);
        own.push(made);
        return made;
      },
    });
    if (type === BEGUN) said = data;
    return {
      of: one,
      type,
      data,
      own,
      event: JSON.stringify({
        specversion: '1.0',
        id: `lek-${one.name}-${index}`,
        source: 'urn:nld:oin:00000099000000001000:systeem:tulp',
        type,
        time: new Date(now).toISOString(),
        datacontenttype: 'application/json',
        data,
      }),
      consented: consent === 'given' || (consent !== 'none' && type === BEGUN),
      refused:
        REFUSED.includes(type) ||
        (one.back === 'VerblijfplaatsBuitenland' && RETURNING.includes(type)),
    };
  });
}

/** The request for a volunteer is a consent of its own, towards somebody else. */
const OWN_CONSENT = new Map<string, JsonValue>([
  ['/toestemming/voorwaarden', ['sociaalNetwerk']],
  ['/toestemming/ontvangersklasse', 'vrijwilligersorganisatie'],
  ['/toestemming/ontvanger', '00000099000000006000'],
]);

/** As many leaves as kinds, so that each kind of residence occurs in one of them. */
const KINDS: readonly Kind[] = [
  'Adres',
  'Locatie',
  'VerblijfplaatsBuitenland',
  'VerblijfplaatsOnbekend',
];

function kindAt(one: Case, at: string): string {
  const leave = /\/verloven\/(\d)\/verblijfplaats$/.exec(at)?.[1];
  if (leave !== undefined) return KINDS[Number(leave)] ?? 'Adres';
  if (at === '/persoon/verblijfplaats' || at === '/adrestoets/verblijfplaats') return one.home;
  return at.endsWith('/terugkeer/verblijfplaats') ? one.back : 'Datum';
}

const OLD = '/wijziging/vorigeWaarden';

function oldValue(said: JsonObject, at: string): JsonValue | undefined {
  if (!at.startsWith(`${OLD}/`)) return undefined;
  let value: JsonValue | undefined = said;
  for (const name of at.slice(OLD.length + 1).split('/'))
    value = (value as JsonObject | undefined)?.[name];
  return value;
}

/** What identifies the person, and what facts, windows and routing depend on. */
function personOf(one: Case, marks: Marks, now: number) {
  const day = (days: number) => dutchDate(now + days * 86_400_000);
  const turn = CASES.indexOf(one);
  const letter = 'BCDEFGHJ'[turn];
  const { origin, destination } = one;
  const own = new Map<string, JsonValue>([
    ['/persoon/burgerservicenummer', marks.bsn()],
    ['/persoon/strafrechtsketennummer', marks.make('strafrechtsketennummer')],
    ['/persoon/vreemdelingennummer', marks.make('vreemdelingennummer')],
    ['/persoon/geboorte/datum/datum', `1971-03-${11 + turn}`],
    ['/detentie/begindatum/datum', day(-100 - turn)],
    ['/detentie/verwachteEinddatum/datum', day(21 + turn)],
    ['/detentie/einddatum/datum', day(31 + turn)],
    ['/detentie/datumInvrijheidstelling/datum', day(41 + turn)],
    ['/detentie/tijdstipInvrijheidstelling', `${day(51 + turn)}T10:00:00Z`],
    ['/toestemming/vervaltOp/datum', day(300 + turn)],
    ['/verwijzing/identificatie', marks.make('referentie')],
    ['/strafzaak/parketnummer', `02/88888${turn}-23`],
    ['/melding/datum/datum', day(20 + turn)],
  ]);
  const codes = new Map<string, JsonValue>([
    ['/persoon/geheimhoudingPersoonsgegevens', one.secret],
    ['/persoon/verblijfplaats/functieAdres/code', 'W'],
    ['/detentie/inrichting/code', 'pi-vught'],
    ['/detentie/titel/code', 'gevangenisstraf'],
    ['/detentie/wijzeVanEindigen/code', 'eindeStraf'],
    ['/toestemming/voorwaarden', ['onderdak']],
    ['/toestemming/ontvangersklasse', 'woningcorporatie'],
    ['/toestemming/ontvanger', '00000099000000004000'],
    // The one establishment of a municipality that takes part.
    ['/afspraak/inrichting/code', 'pi-rotterdam'],
    ['/bezwaar/voorwaarden', ['onderdak']],
    ['/bezwaar/ontvanger', '00000099000000004000'],
    ['/gegevensverzoek/organisatie', '00000099000000004000'],
    ['/strafzaak/strafbepalingen/0/artikel', '242'],
    ['/strafzaak/strafbepalingen/0/lid', 1],
    ['/strafzaak/uitspraak/indicatieJeugdstrafrecht', false],
    ['/strafzaak/uitspraak/onvoorwaardelijkeDagen', 1_461],
    ['/melding/gemeente/code', destination?.code ?? ROTTERDAM.code],
    ['/verwijzing/voorwaarde', 'onderdak'],
    ['/verwijzing/ontvangersklasse', 'woningcorporatie'],
    ['/verwijzing/ontvanger', '00000099000000004000'],
  ]);
  if (one.tenant) codes.set('/basisvoorwaarden/onderdak/verhuurder', 'Woningcorporatie Maasoever');
  if (origin) {
    own.set(`/persoon${POSTCODE}`, `${origin.postcode}Q${letter}`);
    own.set(`/adrestoets${POSTCODE}`, `${origin.postcode}X${letter}`);
  }
  if (destination) {
    own.set(`/terugkeer${POSTCODE}`, `${destination.postcode}W${letter}`);
    codes.set('/terugkeer/postcode4', destination.postcode);
    codes.set('/terugkeer/gemeente/code', destination.code);
  }
  return { own, codes };
}

const POSTCODE = '/verblijfplaats/verblijfadres/postcode';
