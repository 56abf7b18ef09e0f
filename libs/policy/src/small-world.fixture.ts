// Answers: what is the smallest catalogue, rule and question with which every promise of the policy
// can be tried?
import { stringify } from 'yaml';
import type { Catalogue, Leaf, LeafKind, MessageType, PresentLeaf } from '#contracts';
import type { Mailbox } from '#directory';
import type { JsonValue, Pointer } from '#kernel';
import type { DecideInput, RecipientFacts, Relation } from './model.js';
import { loadRules } from './rules/load-rules.js';
import { roleByCode } from './rules/roles.js';
import type { RuleSet } from './rules/rule.js';
import type { RawRow, RawRule } from './rules/source.js';

export const MESSAGE = 'nl.proef.verblijven.begonnen.v1';
export const NEUTRAL = 'nl.proef.diensten.gevraagd.v1';
export const OTHER_LANE = 'nl.proef.meldingen.gedaan.v1';

const leaf = (pointer: Pointer, kind: LeafKind = 'text', more: Partial<Leaf> = {}): Leaf => ({
  pointer,
  kind,
  class: 'proef',
  label: { nl: `veld ${pointer}`, en: `field ${pointer}` },
  ...more,
});

const dated = (at: Pointer, more: Partial<Leaf> = {}): readonly Leaf[] => [
  leaf(at, 'date', more),
  ...['zekerheid', 'berekendOp'].map((name) =>
    leaf(`${at}/${name}`, 'text', {
      companionOf: at,
      ...(more.mirrors === undefined ? {} : { mirrors: `${more.mirrors}/${name}` }),
      ...(more.from === undefined ? {} : { from: `${more.from}/${name}` }),
    }),
  ),
];

export function aType(
  name: string,
  leaves: readonly Leaf[],
  more: Partial<MessageType> = {},
): MessageType {
  const byPointer = new Map(leaves.map((one) => [one.pointer, one]));
  return {
    name,
    lane: 'reintegratie',
    kind: 'bericht',
    namesDetention: true,
    schemaId: `urn:proef:${name}`,
    title: { nl: name, en: name },
    description: { nl: name, en: name },
    entry: {},
    leaves,
    leaf: (pointer) => byPointer.get(pointer),
    ...more,
  };
}

export const messageType = aType(MESSAGE, [
  leaf('/zaakreferentie', 'text', { derived: true }),
  leaf('/persoon/naam/voornamen'),
  leaf('/persoon/naam/geslachtsnaam'),
  leaf('/persoon/nationaliteiten/*/code', 'code'),
  leaf('/persoon/nationaliteiten/*/omschrijving'),
  leaf('/persoon/verblijfplaats/straat'),
  leaf('/persoon/indicatieContactViaCoordinator', 'flag', { derived: true }),
  leaf('/terugkeer/gemeente'),
  leaf('/terugkeer/postcode4'),
  ...dated('/detentie/einddatum'),
  leaf('/detentie/tijdstip', 'moment'),
  ...dated('/wijziging/vorigeWaarden/detentie/einddatum', { mirrors: '/detentie/einddatum' }),
]);

export const neutralType = aType(
  NEUTRAL,
  [
    leaf('/zaakreferentie', 'text', { from: '/zaakreferentie' }),
    leaf('/wie', 'text', { from: '/persoon/naam/voornamen' }),
    leaf('/dienst/gemeente', 'text', { from: '/terugkeer/gemeente' }),
    leaf('/dienst/postcode4', 'text', { from: '/terugkeer/postcode4' }),
    leaf('/dienst/viaCoordinator', 'flag', { from: '/persoon/indicatieContactViaCoordinator' }),
    leaf('/dienst/vanaf', 'date', { from: '/detentie/einddatum' }),
    leaf('/dienst/vanaf/zekerheid', 'text', {
      companionOf: '/dienst/vanaf',
      from: '/detentie/einddatum/zekerheid',
    }),
  ],
  { kind: 'weergave', namesDetention: false },
);

export const catalogueOf = (...types: readonly MessageType[]): Catalogue => ({
  type: (name) => types.find((one) => one.name === name),
  all: () => types,
});

export const smallCatalogue = catalogueOf(
  messageType,
  neutralType,
  aType(OTHER_LANE, [leaf('/persoon/naam/voornamen')], { lane: 'openbareorde' }),
);

/** A rule without faults: the coordinator gets the surname, always and without end. */
export const aRule = (changes: Partial<Record<keyof RawRule, unknown>> = {}): Partial<RawRule> =>
  ({
    id: 'proef.regel',
    lane: 'reintegratie',
    purpose: 'reintegratie.overdracht',
    ground: { kind: 'statute', article: 'Pbw 18a' },
    types: [MESSAGE],
    to: { role: 'gemeente.coordinator', relation: ['herkomst', 'bestemming'] },
    need: 'altijd',
    fields: { exact: ['/persoon/naam/geslachtsnaam'] },
    window: { from: 'open', until: 'open' },
    why: { nl: 'De gemeente moet weten wie het is.', en: 'The municipality must know who it is.' },
    owner: 'Proefeigenaar',
    review: '2027-01-01',
    ...changes,
  }) as Partial<RawRule>;

/** A rule for a role that gets neutral views, by consent. */
export const aNeutralRule = (
  changes: Partial<Record<keyof RawRule, unknown>> = {},
): Partial<RawRule> =>
  aRule({
    id: 'proef.neutraal',
    purpose: 'reintegratie.onderdak',
    ground: { kind: 'consent', article: 'AVG 6' },
    to: { role: 'woningcorporatie', relation: ['toestemming'] },
    need: 'toestemming.eigen',
    as: NEUTRAL,
    mask: ['adres.geheim'],
    fields: { exact: ['/persoon/naam/voornamen', '/terugkeer/gemeente', '/terugkeer/postcode4'] },
    ...changes,
  });

export const load = (
  rules: readonly Partial<RawRule>[],
  matrix: readonly RawRow[] = [],
  catalogue: Catalogue = smallCatalogue,
) => {
  const content = { rules, ...(matrix.length > 0 ? { matrix } : {}) };
  return loadRules([{ path: 'proef.yaml', text: stringify(content) }], catalogue);
};

/** A policy with one overlay, `rijnmond`, for the mailboxes of municipality 0599. */
export const withOverlay = (
  rules: readonly Partial<RawRule>[],
  own: readonly Partial<RawRule>[],
  scope: object = { municipalities: ['0599'] },
) => {
  const overlay = {
    title: { nl: 'Proefregio', en: 'Test region' },
    owner: 'Proefregio',
    review: '2027-01-01',
    ...scope,
  };
  const files = [
    { path: 'proef.yaml', text: stringify({ rules }) },
    { path: 'overlays/rijnmond/bereik.yaml', text: stringify({ overlay }) },
    { path: 'overlays/rijnmond/regels.yaml', text: stringify({ rules: own }) },
  ];
  return loadRules(files, smallCatalogue);
};

/** A narrowing of the overlay `rijnmond`, for the coordinator. */
export const aNarrowing = (
  changes: Partial<Record<keyof RawRule, unknown>> = {},
): Partial<RawRule> =>
  aRule({
    id: 'rijnmond.smaller',
    effect: 'narrow',
    purpose: undefined,
    need: undefined,
    window: undefined,
    fields: undefined,
    ground: { kind: 'covenant', article: 'Convenant Rijnmond' },
    ...changes,
  });

export function loaded(
  rules: readonly Partial<RawRule>[],
  matrix: readonly RawRow[] = [],
): RuleSet {
  const result = load(rules, matrix);
  if (result.kind === 'refused')
    throw new Error(result.faults.map((one) => one.message).join('\n'));
  return result.rules;
}

/** The messages of all faults; empty when the rules were loaded. */
export function faultsOf(
  rules: readonly Partial<RawRule>[],
  matrix: readonly RawRow[] = [],
): string[] {
  const result = load(rules, matrix);
  return result.kind === 'refused' ? result.faults.map((one) => one.message) : [];
}

export const facts = (changes: Partial<RecipientFacts> = {}): RecipientFacts => ({
  'persoon.volwassen': true,
  'persoon.leeftijdsgroep': 'volwassen',
  'persoon.verblijfsrecht': 'geldig',
  'persoon.overleden': false,
  'adres.geheim': false,
  'detentie.doelgroep': true,
  'detentie.volwassenenstrafrecht': true,
  'terugkeer.naarNederland': true,
  'hulpvraag.voorwaarden': [],
  'afzender.betrokken': true,
  'veroordeling.onherroepelijk': false,
  'veroordeling.jeugdstrafrecht': false,
  'veroordeling.bepalingen': [],
  'veroordeling.eenJaarOfMeer': false,
  'veroordeling.maatregel': 'geen',
  relatie: 'bestemming',
  'toestemming.eigen': false,
  'hulpvraag.eigen': false,
  'huur.eigen': false,
  'verwijzing.stand': 'geen',
  'verzoek.bekend': false,
  verzoek: false,
  'verzoek.veld': 'geen',
  'ontvanger.kreegGegevens': false,
  ...changes,
});

const laneOf = (role: string) => roleByCode(role)?.lane ?? 'reintegratie';

export const aMailbox = (role = 'gemeente.coordinator'): Mailbox => ({
  id: `00000099000000599000/${role}/${laneOf(role)}`,
  oin: '00000099000000599000',
  role,
  lane: laneOf(role),
  keyHashes: [],
});

/** Present leaves by concrete pointer; array indices become `*` in the leaf that is looked up. */
export const presentIn = (
  type: MessageType,
  values: Readonly<Record<Pointer, JsonValue>>,
): readonly PresentLeaf[] =>
  Object.entries(values).map(([at, value]) => {
    const found = type.leaf(at.replace(/\/\d+(?=\/|$)/g, '/*'));
    if (!found) throw new Error(`${at} is no leaf of ${type.name}`);
    return { at, leaf: found, value };
  });

export const AT = Date.UTC(2026, 5, 15, 10);

export const anInput = (
  values: Readonly<Record<Pointer, JsonValue>>,
  changes: Partial<DecideInput> & {
    readonly role?: string;
    readonly with?: Partial<RecipientFacts>;
  } = {},
): DecideInput => {
  const { role, with: known, ...rest } = changes;
  const relation: Relation = rest.relation ?? 'bestemming';
  return {
    type: messageType,
    present: presentIn(messageType, values),
    mailbox: aMailbox(role),
    relation,
    facts: facts({ relatie: relation, ...known }),
    dates: {},
    received: () => false,
    at: AT,
    ...rest,
  };
};
