// Answers: which values of a message do facts, windows and routing depend on, and what identifies the
// person? Every other value is a mark.
import { dutchDate, type JsonObject, type JsonValue } from '#kernel';
import type { Marks } from './marks.js';
import { CASES, ROTTERDAM, type Case, type Kind } from './people.js';

/** The request for a volunteer is a consent of its own, towards somebody else. */
export const OWN_CONSENT = new Map<string, JsonValue>([
  ['/toestemming/voorwaarden', ['sociaalNetwerk']],
  ['/toestemming/ontvangersklasse', 'vrijwilligersorganisatie'],
  ['/toestemming/ontvanger', '00000099000000006000'],
]);

/** As many leaves as kinds, so that each kind of residence occurs in one of them. */
export const KINDS: readonly Kind[] = [
  'Adres',
  'Locatie',
  'VerblijfplaatsBuitenland',
  'VerblijfplaatsOnbekend',
];

export function kindAt(one: Case, at: string): string {
  const leave = /\/verloven\/(\d)\/verblijfplaats$/.exec(at)?.[1];
  if (leave !== undefined) return KINDS[Number(leave)] ?? 'Adres';
  if (at === '/persoon/verblijfplaats' || at === '/adrestoets/verblijfplaats') return one.home;
  return at.endsWith('/terugkeer/verblijfplaats') ? one.back : 'Datum';
}

const OLD = '/wijziging/vorigeWaarden';

export function oldValue(said: JsonObject, at: string): JsonValue | undefined {
  if (!at.startsWith(`${OLD}/`)) return undefined;
  let value: JsonValue | undefined = said;
  for (const name of at.slice(OLD.length + 1).split('/'))
    value = (value as JsonObject | undefined)?.[name];
  return value;
}

/** What identifies the person, and what facts, windows and routing depend on. */
export function personOf(one: Case, marks: Marks, now: number) {
  const day = (days: number) => dutchDate(now + days * 86_400_000);
  const turn = CASES.indexOf(one);
  const letter = 'BCDEFGHJK'[turn];
  const { origin, destination } = one;
  const own = new Map<string, JsonValue>([
    ['/persoon/burgerservicenummer', marks.bsn()],
    ['/persoon/strafrechtsketennummer', marks.make('strafrechtsketennummer')],
    ['/persoon/vreemdelingennummer', marks.make('vreemdelingennummer')],
    ['/persoon/geboorte/datum/datum', `1971-03-${11 + turn}`],
    // None is 29 or 30 days away: evidence says until when a copy must be gone, thirty days from now,
    // in UTC, which late in the evening is one day behind the Dutch date.
    ['/detentie/begindatum/datum', day(-100 - turn)],
    ['/detentie/verwachteEinddatum/datum', day(20 + turn)],
    ['/detentie/einddatum/datum', day(31 + turn)],
    ['/detentie/datumInvrijheidstelling/datum', day(41 + turn)],
    ['/detentie/tijdstipInvrijheidstelling', `${day(51 + turn)}T10:00:00Z`],
    ['/toestemming/vervaltOp/datum', day(300 + turn)],
    ['/verwijzing/identificatie', marks.make('referentie')],
    ['/strafzaak/parketnummer', `02/88888${turn}-23`],
    ['/melding/datum/datum', day(19 + turn)],
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
    // Handed over to where the person goes anyway, so that it stays known who must hear.
    ['/zaak/nieuweGemeente/code', destination?.code ?? ROTTERDAM.code],
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
