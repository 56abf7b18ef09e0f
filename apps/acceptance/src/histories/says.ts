// Answers: what does somebody say at random of a person? A message of any type of the catalogue,
// filled from its published schema, with values that rules, windows and routing depend on drawn from
// a few that matter; every other value is one that occurs nowhere else.
import { dutchDate, type JsonObject, type JsonValue } from '#kernel';
import { fill } from '../leak/fill.js';
import type { Marks } from '../leak/marks.js';
import type { Chance } from '../load/random.js';
import { CITIES, CONDITION_OF, PARTNERS, type City, type Mailbox } from './parties.js';
import { part, type PlainReferral, type PlainRequest } from './known.js';
import { ELSEWHERE } from './told.js';

export interface Person {
  readonly bsn: string;
  readonly skn: string;
  readonly born: string;
  /** To whom somebody may refer this person, and who may be consented to. */
  readonly partners: readonly Mailbox[];
}

export interface Drawing {
  readonly person: Person;
  readonly chance: Chance;
  readonly marks: Marks;
  readonly now: number;
  /** What a partner calls the person, where the message can name it by nothing else. */
  readonly reference: string | undefined;
  /** Ids of messages that the same sender sent about this person. */
  readonly sent: readonly string[];
  /** The referral that goes on; absent: any, or a new one. */
  readonly referral?: PlainReferral;
  /** What was asked for about this person. */
  readonly requests: readonly PlainRequest[];
  /** The message that a change names old values of. */
  readonly before: JsonObject;
}

export const pick = <T>(chance: Chance, all: readonly T[]): T =>
  all[chance.between(0, all.length - 1)] as T;

export function say(type: string, drawing: Drawing): JsonObject {
  const { chance, marks } = drawing;
  const about = fixedOf(type, drawing);
  return fill(type, {
    fixed: (at) => about(at) ?? oldValue(drawing, at),
    kind: (at) => oldKind(drawing, at) ?? kindAt(at, chance),
    items: (at) => (SETS.test(at) ? 1 : chance.between(1, 2)),
    mark: (_, form) => marks.make(form),
    omits: (at) =>
      !KEPT.test(at) && (!drawing.reference || at !== '/persoon') && omitted(at, chance),
    among: (at, options) => amongAt(at, options, chance),
  });
}

/** Lists of codes, in which none may occur twice. */
const SETS = /beperkingen$|voorwaarden$|tegen$|vragen$/;

/** Without these a message is refused for what it does not say, and nothing comes of it. */
const KEPT =
  /^\/persoon$|burgerservicenummer|^\/persoon\/geboorte|Verblijfsstatus$|^\/detentie$|begindatum|inrichting|titel|^\/terugkeer$|\/verblijfadres$|postcode$|^\/basisvoorwaarden|Hulpvraag$|^\/toezicht/;

const omitted = (at: string, chance: Chance): boolean =>
  at === '/zaakreferentie' || chance.happens(0.25);

function kindAt(at: string, chance: Chance): string {
  if (!at.endsWith('verblijfplaats')) return 'Datum';
  if (chance.happens(0.85)) return 'Adres';
  return pick(chance, ['Locatie', 'VerblijfplaatsBuitenland', 'VerblijfplaatsOnbekend']);
}

/** How often a flag is set, by the end of its place; others as often as not. */
const FLAGS: readonly (readonly [string, number])[] = [
  ['/indicatieGeldigeVerblijfsstatus', 0.95],
  ['/indicatieHulpvraag', 0.75],
  ['/geheimhoudingPersoonsgegevens', 0.3],
  ['/indicatieOnherroepelijk', 0.85],
  ['/indicatieJeugdstrafrecht', 0.15],
];

function amongAt(at: string, options: readonly JsonValue[], chance: Chance): JsonValue {
  const share = FLAGS.find(([end]) => at.endsWith(end))?.[1];
  if (share !== undefined) return chance.happens(share);
  if (at === '/verwijzing/antwoord' && chance.happens(0.6)) return 'aanvaard';
  // A death is the end of a story: it is told seldom.
  const alive = options.filter((one) => one !== 'overleden');
  return pick(chance, chance.happens(0.1) ? options : alive);
}

const OLD = '/wijziging/vorigeWaarden';

/** Mostly what was really said before; else what nobody ever heard. */
function oldValue(drawing: Drawing, at: string): JsonValue | undefined {
  if (at.endsWith('/type') || drawing.chance.happens(0.2)) return undefined;
  const value = saidBefore(drawing, at);
  return typeof value === 'object' ? undefined : value;
}

/** An old residence is of the kind that it was. */
function oldKind(drawing: Drawing, at: string): string | undefined {
  const kind = saidBefore(drawing, `${at}/type`);
  return typeof kind === 'string' ? kind : undefined;
}

function saidBefore({ before }: Drawing, at: string): JsonValue | undefined {
  if (!at.startsWith(`${OLD}/`)) return undefined;
  let value: JsonValue | undefined = before;
  for (const name of at.slice(OLD.length + 1).split('/')) value = part(value)[name];
  return value;
}

/** General place → value; the same place of one message may be drawn twice. */
function fixedOf(type: string, drawing: Drawing): (at: string) => JsonValue | undefined {
  const { person, chance, marks, now, reference, sent, requests } = drawing;
  const isAnswer = type.includes('.gegevens.') && !type.includes('.gevraagd.');
  const asked = isAnswer && requests.length > 0 ? pick(chance, requests) : undefined;
  const day = (from: number, to: number) => dutchDate(now + chance.between(from, to) * DAY_MS);
  const city = (): City => pick(chance, CITIES);
  const back = city();
  const turn = chance.between(0, person.partners.length - 1);
  const meant = person.partners[turn] as Mailbox;
  const { referral } = drawing;
  const known = referral && PARTNERS.find((one) => isOf(referral, one));
  const partner = known ?? (chance.happens(0.9) ? meant : pick(chance, PARTNERS));
  const consented = known ?? pick(chance, chance.happens(0.5) ? person.partners : PARTNERS);
  const named = type.includes('.vrijwilligers.')
    ? (PARTNERS.find(({ role }) => role === 'vrijwilligersorganisatie') ?? consented)
    : consented;
  const postcode = (one: City): string =>
    `${chance.between(one.from, one.to)}${String(marks.make('postcode')).slice(4)}`;
  const conditions = () =>
    chance.happens(0.8)
      ? [CONDITION_OF[named.role] as string]
      : [CONDITION_OF[named.role] as string, 'werkEnInkomen'];
  const places: Readonly<Record<string, () => JsonValue>> = {
    '/zaakreferentie': () => reference ?? marks.make('referentie'),
    '/persoon/burgerservicenummer': () => person.bsn,
    '/persoon/strafrechtsketennummer': () => person.skn,
    '/persoon/vreemdelingennummer': () => person.skn,
    '/persoon/geboorte/datum/datum': () => person.born,
    '/persoon/verblijfplaats/functieAdres/code': () => (chance.happens(0.85) ? 'W' : 'B'),
    '/detentie/inrichting/code': () =>
      chance.happens(0.03) ? ELSEWHERE : pick(chance, ['pi-vught', 'pi-rotterdam']),
    '/afspraak/inrichting/code': () => pick(chance, ['pi-vught', 'pi-rotterdam']),
    '/detentie/titel/code': () =>
      chance.happens(0.04) ? 'vreemdelingenbewaring' : 'gevangenisstraf',
    '/detentie/wijzeVanEindigen/code': () =>
      chance.happens(0.85) ? 'eindeStraf' : pick(chance, ['overlijden', 'uitzetting']),
    '/detentie/begindatum/datum': () => day(-200, -1),
    '/detentie/verwachteEinddatum/datum': () => day(-30, 200),
    '/detentie/einddatum/datum': () => day(-60, 100),
    '/detentie/datumInvrijheidstelling/datum': () => day(-60, 100),
    '/detentie/tijdstipInvrijheidstelling': () => `${day(-30, 100)}T10:00:00Z`,
    '/melding/datum/datum': () => day(-30, 120),
    '/melding/gemeente/code': () => city().code,
    '/verzoek/gemeente/code': () => city().code,
    '/zaak/nieuweGemeente/code': () => city().code,
    '/terugkeer/postcode4': () => String(back.from),
    '/terugkeer/gemeente/code': () => back.code,
    '/terugkeer/gewensteGemeente/code': () => city().code,
    '/toestemming/voorwaarden': conditions,
    '/toestemming/ontvangersklasse': () => named.role,
    '/toestemming/ontvanger': () => named.oin,
    '/toestemming/vervaltOp/datum': () => day(5, 200),
    '/bezwaar/voorwaarden': () => ['onderdak'],
    '/bezwaar/ontvanger': () => partner.oin,
    '/verwijzing/identificatie': () => referral?.name ?? `${person.skn}-${turn}`,
    '/verwijzing/ontvanger': () => partner.oin,
    '/verwijzing/ontvangersklasse': () => partner.role,
    '/verwijzing/voorwaarde': () => CONDITION_OF[partner.role] ?? 'onderdak',
    '/bericht/identificatie': () => (sent.length > 0 ? pick(chance, sent) : 'nooit-gezonden'),
    '/bericht/vervanging': () => `nieuw-${String(marks.make('referentie'))}`,
    '/gegevensverzoek/identificatie': () => asked?.name ?? `gv-${chance.between(1, 3)}`,
    '/gegevensverzoek/organisatie': () => asked?.organisation ?? city().oin,
    '/gegevensverzoek/vervaltOp/datum': () => day(5, 120),
    '/strafzaak/parketnummer': () => `02/${chance.between(100_000, 999_999)}-23`,
    '/strafzaak/uitspraak/onvoorwaardelijkeDagen': () => chance.between(30, 900),
  };
  return (at) => {
    if (at.endsWith('/verblijfadres/postcode'))
      return postcode(at.startsWith('/terugkeer/') ? back : city());
    if (/\/strafbepalingen\/\d+\/artikel$/.test(at)) return pick(chance, ['242', '302', '310']);
    if (/\/strafbepalingen\/\d+\/lid$/.test(at)) return chance.between(1, 3);
    if (at === '/gegevensverzoek/veld' && asked && chance.happens(0.9)) return asked.field;
    return places[at]?.();
  };
}

const isOf = ({ partner, role }: PlainReferral, mailbox: Mailbox): boolean =>
  mailbox.oin === partner && mailbox.role === role;

const DAY_MS = 86_400_000;
