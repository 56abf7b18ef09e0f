import fc from 'fast-check';
import { audienceOf, makeQuestion, mayRead } from '../casl/ability.js';
import type { DecideInput, LeafDecision, RecipientFacts } from '../model.js';
import { STEPS, type RuleSet } from '../rules/rule.js';
import type { RawRule } from '../rules/source.js';
import { windowAt } from '../rules/windows.js';
import { AT, anInput, aRule, load, messageType } from '../small-world.fixture.js';
import { decide } from './decide.js';
import { abilityOf } from './projection.js';

const NAMEABLE = messageType.leaves.filter((leaf) => !leaf.companionOf && !leaf.mirrors);
const VALUES = {
  '/zaakreferentie': 'r',
  '/persoon/naam/voornamen': 'v',
  '/persoon/naam/geslachtsnaam': 'g',
  '/persoon/nationaliteiten/0/code': '0001',
  '/persoon/nationaliteiten/1/code': '0002',
  '/persoon/nationaliteiten/1/omschrijving': 'o',
  '/persoon/verblijfplaats/straat': 's',
  '/terugkeer/gemeente': 'g',
  '/terugkeer/postcode4': '3011',
  '/detentie/einddatum': { type: 'Datum', datum: '2026-09-01' },
  '/detentie/einddatum/zekerheid': 'berekend',
  '/detentie/einddatum/berekendOp': 'x',
  '/detentie/tijdstip': '2026-09-01T10:00:00Z',
  '/wijziging/vorigeWaarden/detentie/einddatum': { type: 'JaarDatum', jaar: 2026 },
  '/wijziging/vorigeWaarden/detentie/einddatum/berekendOp': 'y',
};

const steps = (kind: string) => (kind === 'date' ? ['exact', 'month', 'year', 'presence'] : kind === 'moment' ? STEPS : ['exact']);

const someFields = fc
  .subarray(NAMEABLE, { minLength: 1 })
  .chain((leaves) => fc.tuple(...leaves.map((leaf) => fc.tuple(fc.constant(leaf.pointer), fc.constantFrom(...steps(leaf.kind))))))
  .map((pairs) => {
    const fields: Record<string, string[]> = {};
    for (const [pointer, step] of pairs) (fields[step] ??= []).push(pointer);
    return fields;
  });

const conditions = fc.dictionary(
  fc.constantFrom('adres.geheim', 'terugkeer.naarNederland', 'hulpvraag.eigen'),
  fc.oneof(fc.boolean(), fc.constant([true, false])),
  { minKeys: 1, maxKeys: 2 },
);
const listed = fc.record({ 'hulpvraag.voorwaarden': fc.subarray(['onderdak', 'zorg', 'schulden'], { minLength: 1 }) });
const someWhen = fc.option(fc.oneof(conditions, listed), { nil: undefined });
const relations = fc.subarray(['herkomst', 'bestemming'], { minLength: 1 });
const bounds = fc.constantFrom('open', 'begin', 'einde - P3M', 'einde|verwachteEinde + P1M');

const aPermit = fc.record({ fields: someFields, when: someWhen, relation: relations, from: bounds, until: bounds, need: fc.constantFrom('altijd', 'hulpvraag.eigen'), mask: fc.boolean() });
const aForbid = fc.record({
  fields: fc.oneof(fc.subarray(NAMEABLE.map((leaf) => leaf.pointer), { minLength: 1 }), fc.constant('alles')),
  when: someWhen,
  relation: relations,
});

const role = 'schuldhulpverlening';
const rulesFrom = (permits: readonly fc.infer<typeof aPermit>[], forbids: readonly fc.infer<typeof aForbid>[]) => [
  ...forbids.map(({ relation, ...forbid }, index) =>
    aRule({ ...forbid, id: `verbod.${index}`, effect: 'forbid', to: { role, relation }, purpose: undefined, need: undefined, window: undefined }),
  ),
  ...permits.map(({ relation, from, until, mask, ...permit }, index) =>
    aRule({ ...permit, id: `regel.${index}`, purpose: 'reintegratie.schulden', to: { role, relation }, window: { from, until }, mask: ['adres.geheim'] }),
  ),
];
