// Answers: what must a recipient see of a message? Read from the visibility matrix, the table that
// lawyers read, and from nothing that decides in the product.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { JsonValue } from '#kernel';
import { projectFile } from '#platform';
import { reportOf, type Message } from './cases.js';
import { primitives } from './marks.js';
import { FIELD, OIN } from './way-back.js';

interface Row {
  readonly types?: readonly string[];
  readonly leaves?: readonly string[];
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  readonly cells: Readonly<Record<string, string>>;
}

const { matrix } = parse(readFileSync(projectFile('policies/national/matrix.yaml'), 'utf8')) as {
  readonly matrix: readonly Row[];
};

/** Type and leaf → cell by role; a row that names no types stands under the empty name. */
const CELLS = new Map(
  matrix.flatMap(({ types = [''], leaves = [], groups = {}, cells }) =>
    [
      ...leaves,
      ...Object.entries(groups).flatMap(([group, names]) =>
        names.map((name) => `${group}/${name}`),
      ),
    ].flatMap((leaf) => types.map((type) => [`${type} ${leaf}`, cells] as const)),
  ),
);

export const cellsOf = (type: string, leaf: string) =>
  CELLS.get(`${type} ${leaf}`) ?? CELLS.get(` ${leaf}`);

export interface Audience {
  readonly role: string;
  readonly relation:
    | 'herkomst'
    | 'bestemming'
    | 'landelijk'
    | 'inrichting'
    | 'verzoeker'
    | 'toestemming'
    | 'verwijzing'
    | 'toetsadres'
    | 'aangewezenGemeente';
}

/** What one mailbox got exactly, by place: an old value is only for who had it. */
export type Received = Map<string, string>;

/** One leaf of the message: a date is one leaf, and what accompanies it are leaves of their own. */
interface Leaf {
  readonly at: string;
  /** In the words of the matrix. */
  readonly named: string;
  readonly accompanies: boolean;
  readonly parts: readonly (readonly [string, JsonValue])[];
}

const OLD = '/wijziging/vorigeWaarden';
const DATE_PARTS = new Set(['type', 'datum']);

/** Place in the view → value; the case reference apart, which is random. */
export function expectedView(
  message: Message,
  audience: Audience,
  received: Received,
): ReadonlyMap<string, JsonValue> {
  const { type, data, of } = message;
  const condition = NEUTRAL[audience.role];
  const neutral = condition !== undefined;
  const view = new Map<string, JsonValue>();
  let masked = false;
  const exact: Leaf[] = [];
  // The sender's own reference for the person goes to nobody.
  const sent = primitives(data).filter(([at]) => at !== '/zaakreferentie');
  const leaves = leavesOf(type, sent);
  const byPlace = new Map(leaves.map((leaf) => [leaf.at, leaf]));
  const wasSeen = (leaf: Leaf | undefined): boolean =>
    leaf !== undefined &&
    received.get(leaf.at.slice(OLD.length)) === JSON.stringify(valuesOf(leaf));
  for (const leaf of leaves) {
    const step = stepFor(type, leaf, audience);
    // A landlord hears of its own tenants only.
    const isElsewhere = neutral && leaf.named.endsWith('/indicatieHuurachterstand') && !of.tenant;
    if (step === 'nothing' || isElsewhere) continue;
    if (neutral && of.secret && isAddress(leaf.named)) masked = true;
    else if (leaf.at.startsWith(OLD)) {
      // What accompanies a date says nothing without it.
      const isWhole = !leaf.accompanies || wasSeen(byPlace.get(above(leaf.at)));
      if (!neutral && step === 'exact' && isWhole && wasSeen(leaf)) put(view, leaf.parts);
    } else if (step === 'month') put(view, leaf.accompanies ? leaf.parts : monthOf(leaf));
    else {
      put(view, leaf.parts);
      exact.push(leaf);
    }
  }
  for (const leaf of exact) received.set(leaf.at, JSON.stringify(valuesOf(leaf)));
  if (audience.relation === 'verwijzing') return inNeutralPlaces(view);
  if (audience.role === 'gevangeniswezen') return withAsker(view, message);
  if (!neutral) return ABOUT_THE_STAY.test(type) ? view.set(DETAINED, true) : view;
  if (masked) view.set('/persoon/indicatieContactViaCoordinator', true);
  const only = ONLY.find(([about]) => about.test(type))?.[1];
  if (only !== undefined) for (const at of view.keys()) if (!at.startsWith(only)) view.delete(at);
  if (!type.includes('.vrijwilligers.'))
    return inNeutralPlaces(view.set('/dienst/voorwaarde', condition));
  // It says itself what it is about, and has no place for how certain the month is.
  view.delete('/detentie/verwachteEinddatum/zekerheid');
  return inNeutralPlaces(view, VOLUNTEER_PLACES);
}

/** That a service is no longer needed, and whether it helped, says nothing of the person. */
const ONLY: readonly (readonly [RegExp, string])[] = [
  [/\.zaken\.gesloten\./, '/zaak/'],
  [/\.resultaten\.vastgesteld\./, '/basisvoorwaarden/'],
];

/** Who gets a view that does not tell of detention, and for which condition. */
const NEUTRAL: Readonly<Record<string, string>> = {
  woningcorporatie: 'onderdak',
  vrijwilligersorganisatie: 'sociaalNetwerk',
};

/** Who asks for a field, as what, and by which of its own messages the prison service knows of whom. */
function withAsker(
  view: Map<string, JsonValue>,
  { type, sender, of }: Message,
): ReadonlyMap<string, JsonValue> {
  if (!type.includes('.gegevens.')) return view;
  const role = sender === 'gemeente-rotterdam' ? 'gemeente.coordinator' : sender;
  return view
    .set('/gegevensverzoek/organisatie', OIN[sender])
    .set('/gegevensverzoek/ontvangersklasse', role)
    .set('/gegevensverzoek/eigenBericht', reportOf(of));
}

const ABOUT_THE_STAY = /\.(detenties|invrijheidstellingen|bestuursmeldingen)\./;
const DETAINED = '/detentie/indicatieGedetineerd';

function leavesOf(type: string, all: readonly (readonly [string, JsonValue])[]): readonly Leaf[] {
  const named = all.map(([at, value]) => ({ at, value, ...nameOf(type, at) }));
  return [...Map.groupBy(named, ({ leafAt }) => leafAt)].map(([at, group]) => ({
    at,
    named: group[0]?.named ?? at,
    accompanies: group[0]?.accompanies ?? false,
    parts: group.map((one) => [one.at, one.value] as const),
  }));
}

function nameOf(type: string, at: string): { leafAt: string; named: string; accompanies: boolean } {
  const general = at.replace(OLD, '').replaceAll(/\/\d+(?=\/|$)/g, '/*');
  if (cellsOf(type, general)) return { leafAt: at, named: general, accompanies: false };
  if (!cellsOf(type, above(general))) throw new TypeError(`the matrix has no row for ${general}`);
  const accompanies = !DATE_PARTS.has(at.slice(at.lastIndexOf('/') + 1));
  return { leafAt: accompanies ? at : above(at), named: above(general), accompanies };
}

const above = (at: string): string => at.slice(0, at.lastIndexOf('/'));

/**
 * `Y` always, `C` with the person's consent, which an audience by consent has; `H` with a help
 * request, which everybody here made; `R` the one field that was asked for.
 */
function stepFor(type: string, { named, at, accompanies }: Leaf, { role, relation }: Audience) {
  const [sign, narrower] = (cellsOf(type, named)?.[role] ?? '').split(' ');
  const isAnswer = relation === 'verzoeker';
  const opens =
    (sign === 'Y' && isAnswer === (narrower === 'verzoeker')) ||
    (sign === 'C' && relation === 'toestemming') ||
    (sign === 'H' && relation === 'verwijzing') ||
    (sign === 'R' && isAnswer && named.startsWith(`/${FIELD.value}/indicatie`));
  if (!opens || (narrower === 'bestemming' && relation !== 'bestemming')) return 'nothing';
  if (narrower !== 'month') return 'exact';
  return accompanies && !at.endsWith('/zekerheid') ? 'nothing' : 'month';
}

const isAddress = (leaf: string): boolean =>
  leaf === '/terugkeer/postcode4' || leaf.includes('/verblijfplaats/');

const valuesOf = ({ parts }: Leaf): readonly JsonValue[] => parts.map(([, value]) => value);

function monthOf({ at, parts }: Leaf): readonly (readonly [string, JsonValue])[] {
  const [year, month] = String(parts.find(([place]) => place.endsWith('/datum'))?.[1]).split('-');
  return [
    [`${at}/type`, 'JaarMaandDatum'],
    [`${at}/jaar`, Number(year)],
    [`${at}/maand`, Number(month)],
  ];
}

function put(view: Map<string, JsonValue>, parts: readonly (readonly [string, JsonValue])[]): void {
  for (const [at, value] of parts) view.set(at, value);
}

/** Where the neutral view says what it says, without naming what it is about. */
const NEUTRAL_PLACES: readonly (readonly [string, string])[] = [
  ['/detentie/verwachteEinddatum', '/dienst/nodigVanaf'],
  ['/detentie/datumInvrijheidstelling', '/dienst/startdatum'],
  ['/basisvoorwaarden/onderdak/indicatieWoningBehouden', '/dienst/onderdak/woningBehouden'],
  ['/basisvoorwaarden/onderdak/indicatieBriefadresNodig', '/dienst/onderdak/briefadresNodig'],
  ['/basisvoorwaarden/onderdak/indicatieHuurachterstand', '/dienst/huurachterstand'],
  ['/basisvoorwaarden/onderdak/resultaat', '/resultaat/onderdak'],
  ['/basisvoorwaarden/onderdak', '/dienst/onderdak'],
  ['/zaak/reden', '/dienst/reden'],
  ['/terugkeer', '/dienst'],
  ['/verwijzing/opdracht', '/verwijzing/opdracht'],
  ['/verwijzing/dienst', '/dienst/soort'],
  ['/verwijzing', '/dienst'],
  ['/persoon/indicatieContactViaCoordinator', '/dienst/contactViaCoordinator'],
];

const VOLUNTEER_PLACES: typeof NEUTRAL_PLACES = [
  ['/persoon/naam', '/persoon'],
  ['/persoon', '/persoon/taal'],
  ['/verzoek', '/dienst'],
  ['/detentie/verwachteEinddatum', '/dienst/nodigVanaf'],
];

const inNeutralPlaces = (
  view: ReadonlyMap<string, JsonValue>,
  places = NEUTRAL_PLACES,
): ReadonlyMap<string, JsonValue> =>
  new Map(
    [...view].map(([at, value]) => {
      const [from = '', to = ''] = places.find(([start]) => at.startsWith(start)) ?? [];
      return [to + at.slice(from.length), value] as const;
    }),
  );
