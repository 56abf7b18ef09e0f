// Answers: how are the many leaves of a view read by a person? As some twenty rows, each with what a
// party sees of it; a row is generalised or withheld when any leaf of it is.
import type { FullPassport, PassportLeaf } from '#evidence';
import { isObject, type JsonValue } from '#kernel';

export interface Cell {
  /** What the party reads, in a few words; empty when it gets nothing of the row. */
  readonly text: string;
  readonly outcome: 'exact' | 'generalised' | 'withheld' | 'partly';
  readonly rules: readonly string[];
  readonly mask?: string;
}

interface Row {
  readonly name: string;
  readonly nl: string;
  /** Leaves of the message that belong to the row begin with one of these. */
  readonly of: readonly string[];
}

/** In the order in which an address is read aloud. */
const address = (at: string): readonly string[] => [
  ...['officieleStraatnaam', 'huisnummer', 'postcode', 'woonplaats'].map(
    (name) => `${at}/verblijfadres/${name}`,
  ),
  `${at}/`,
];

export const ROWS: readonly Row[] = [
  { name: 'reference', nl: 'zaakreferentie', of: ['/zaakreferentie'] },
  { name: 'condition', nl: 'waarvoor', of: ['/dienst/voorwaarde'] },
  { name: 'bsn', nl: 'BSN', of: ['/persoon/burgerservicenummer'] },
  { name: 'skn', nl: 'SKN', of: ['/persoon/strafrechtsketennummer'] },
  {
    name: 'name',
    nl: 'naam',
    of: ['/persoon/naam/voornamen', '/persoon/naam/voorvoegsel', '/persoon/naam/geslachtsnaam'],
  },
  { name: 'birth', nl: 'geboortedatum', of: ['/persoon/geboorte/datum'] },
  { name: 'nationality', nl: 'nationaliteit', of: ['/persoon/nationaliteiten/'] },
  { name: 'residence', nl: 'verblijfsstatus', of: ['/persoon/indicatieGeldigeVerblijfsstatus'] },
  { name: 'home', nl: 'adres voor detentie', of: address('/persoon/verblijfplaats') },
  { name: 'secrecy', nl: 'adres geheim', of: ['/persoon/geheimhoudingPersoonsgegevens'] },
  {
    name: 'contactViaRc',
    nl: 'contact via coördinator',
    of: ['/persoon/indicatieContactViaCoordinator'],
  },
  {
    name: 'language',
    nl: 'taal en tolk',
    of: ['/persoon/voertaal/omschrijving', '/persoon/voertaal/', '/persoon/indicatieTolkNodig'],
  },
  { name: 'detained', nl: 'gedetineerd', of: ['/detentie/indicatieGedetineerd'] },
  {
    name: 'establishment',
    nl: 'inrichting',
    of: ['/detentie/inrichting/naam', '/detentie/inrichting/'],
  },
  {
    name: 'casemanager',
    nl: 'casemanager',
    of: [
      '/detentie/casemanager/naam',
      '/detentie/casemanager/telefoonnummer',
      '/detentie/casemanager/',
    ],
  },
  {
    name: 'title',
    nl: 'titel, begin, einde',
    of: ['/detentie/titel/', '/detentie/wijzeVan', '/detentie/indicatieVolwassenenstrafrecht'],
  },
  { name: 'begin', nl: 'begindatum', of: ['/detentie/begindatum'] },
  { name: 'expectedEnd', nl: 'verwacht einde', of: ['/detentie/verwachteEinddatum'] },
  {
    name: 'release',
    nl: 'vrij op',
    of: [
      '/detentie/einddatum',
      '/detentie/datumInvrijheidstelling',
      '/detentie/tijdstipInvrijheidstelling',
    ],
  },
  { name: 'returnAddress', nl: 'adres na detentie', of: address('/terugkeer/verblijfplaats') },
  {
    name: 'returnArea',
    nl: 'gemeente van terugkeer',
    of: [
      '/terugkeer/gemeente/naam',
      '/terugkeer/postcode4',
      '/terugkeer/gemeente',
      '/terugkeer/gewensteGemeente',
    ],
  },
  { name: 'idDocument', nl: 'identiteitsbewijs', of: ['/basisvoorwaarden/identiteitsbewijs/'] },
  { name: 'housingNeed', nl: 'hulpvraag wonen', of: ['/basisvoorwaarden/onderdak/'] },
  { name: 'otherNeeds', nl: 'andere hulpvragen', of: ['/basisvoorwaarden/'] },
  { name: 'previous', nl: 'vorige waarde', of: ['/wijziging/vorigeWaarden/'] },
  { name: 'reason', nl: 'reden van wijziging', of: ['/wijziging/reden/'] },
];

/** Leaves that a table leaves to `--json`: codes beside their names, and the small print of a date. */
const SMALL_PRINT = /\/(berekendOp|geldigVanaf|vroegst|laatst|type|code|emailadres|status)$/;

/** Only rows of which the message has something. */
export function rowsOf(
  passport: FullPassport,
  data: JsonValue | undefined,
): ReadonlyMap<string, Cell> {
  const byRow = Map.groupBy(passport.velden, (leaf) => rowFor(leaf.veld));
  return new Map(
    ROWS.flatMap(({ name }) => {
      const leaves = byRow.get(name) ?? [];
      return leaves.length === 0 ? [] : [[name, cell(inReadingOrder(name, leaves), data)] as const];
    }),
  );
}

const rowFor = (pointer: string): string =>
  ROWS.find(({ of }) => of.some((start) => pointer.startsWith(start)))?.name ?? 'other';

function inReadingOrder(row: string, leaves: readonly PassportLeaf[]): readonly PassportLeaf[] {
  const order = ROWS.find(({ name }) => name === row)?.of ?? [];
  const rank = ({ veld }: PassportLeaf) => order.findIndex((start) => veld.startsWith(start));
  return leaves.toSorted((a, b) => rank(a) - rank(b));
}

function cell(leaves: readonly PassportLeaf[], data: JsonValue | undefined): Cell {
  const kinds = new Set(leaves.map((leaf) => leaf.uitkomst));
  const mask = leaves.find((leaf) => leaf.masker !== undefined)?.masker;
  const shown = leaves.filter((leaf) => leaf.uitkomst !== 'onthouden');
  return {
    text: textOf(shown, data),
    outcome: kinds.has('veralgemeend')
      ? 'generalised'
      : kinds.size > 1
        ? 'partly'
        : kinds.has('onthouden')
          ? 'withheld'
          : 'exact',
    rules: [...new Set(leaves.flatMap((leaf) => leaf.regels))],
    ...(mask === undefined ? {} : { mask }),
  };
}

/** A yes or no says nothing without what it is about. */
function named(pointer: string): string {
  const [, , condition = '', flag = ''] = pointer.split('/');
  if (pointer.endsWith('/indicatieTolkNodig')) return 'tolk: ';
  if (flag === 'indicatieHulpvraag') return HELP[condition] ?? `${condition}: `;
  return NAMES[flag] ?? '';
}

/** Where the row itself says which condition it is about. */
const HELP: Readonly<Record<string, string>> = { onderdak: '', identiteitsbewijs: 'hulp: ' };

const NAMES: Readonly<Record<string, string>> = {
  indicatieGeldigDocument: 'geldig: ',
  datumEindeGeldigheid: 'tot ',
  inhoudingOfVermissing: '',
  indicatieDigid: 'DigiD: ',
};

function textOf(shown: readonly PassportLeaf[], data: JsonValue | undefined): string {
  const large = shown.filter(({ veld }) => !SMALL_PRINT.test(veld));
  return (large.length > 0 ? large : shown)
    .map((leaf) => [named(leaf.veld), words(at(data, leaf.veldInWeergave ?? leaf.veld))])
    .filter(([, text]) => text !== '')
    .map((parts) => parts.join(''))
    .join(large.some(({ veld }) => named(veld) !== '') ? ', ' : ' ');
}

/** A row of which anything is shown whole counts as shown. */
export const outcomeOf = ({ outcome }: Cell): Cell['outcome'] =>
  outcome === 'partly' ? 'exact' : outcome;

function at(data: JsonValue | undefined, pointer: string): JsonValue | undefined {
  let value: JsonValue | undefined = data;
  for (const part of pointer.split('/').slice(1)) {
    if (Array.isArray(value)) value = value[Number(part)];
    else value = value !== undefined && isObject(value) ? value[part] : undefined;
  }
  return value;
}

function words(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (!isObject(value)) return String(value);
  const { datum, jaar, maand, aanwezig } = value;
  if (typeof datum === 'string') return datum;
  if (typeof jaar === 'number') {
    return typeof maand === 'number' ? `${jaar}-${String(maand).padStart(2, '0')}` : String(jaar);
  }
  return aanwezig === true ? 'bekend' : 'onbekend';
}
