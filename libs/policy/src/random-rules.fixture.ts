// Answers: which rules, facts and messages may a property be tried on? Any that load, for one role of
// the small world.
import fc from 'fast-check';
import type { Relation, Step } from './model.js';
import { STEPS } from './rules/rule.js';
import type { RawRule } from './rules/source.js';
import { anInput, aRule, messageType } from './small-world.fixture.js';

export const ROLE = 'schuldhulpverlening';
const LEAVES = messageType.leaves.filter((leaf) => !leaf.companionOf && !leaf.mirrors);
const POINTERS = LEAVES.map((leaf) => leaf.pointer);
export const TELLS = '/persoon/indicatieContactViaCoordinator';

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

const STEPS_OF: Readonly<Record<string, readonly Step[]>> = {
  date: ['exact', 'month', 'year', 'presence'],
  moment: STEPS,
};

const someFields = fc.subarray(LEAVES, { minLength: 1 }).chain((leaves) =>
  fc
    .tuple(...leaves.map((leaf) => fc.constantFrom(...(STEPS_OF[leaf.kind] ?? ['exact' as const]))))
    .map((steps) => {
      const named = leaves.map((leaf, at) => ({
        step: steps[at] ?? 'exact',
        pointer: leaf.pointer,
      }));
      const byStep = Map.groupBy(named, ({ step }) => step);
      return Object.fromEntries(
        [...byStep].map(([step, all]) => [step, all.map((one) => one.pointer)]),
      );
    }),
);

export const someWhen = fc.option(
  fc.oneof(
    fc.dictionary(
      fc.constantFrom('adres.geheim', 'terugkeer.naarNederland'),
      fc.oneof(fc.boolean(), fc.constant([true, false])),
      { minKeys: 1, maxKeys: 2 },
    ),
    fc.record({ 'hulpvraag.voorwaarden': fc.subarray(['onderdak', 'zorg'], { minLength: 1 }) }),
  ),
  { nil: undefined },
);

export const someRelations = fc.subarray(['herkomst', 'bestemming'], { minLength: 1 });
export const bound = fc.constantFrom('open', 'begin', 'einde - P3M', 'einde|verwachteEinde + P1M');

export const somePermit = fc
  .record({
    fields: someFields,
    when: someWhen,
    relation: someRelations,
    from: bound,
    until: bound,
    need: fc.constantFrom('altijd', 'hulpvraag.eigen'),
  })
  .map(({ relation, from, until, ...rest }) => ({
    ...rest,
    purpose: 'reintegratie.schulden',
    to: { role: ROLE, relation },
    window: { from, until },
    mask: ['adres.geheim'],
  }));

export const someForbid = fc
  .record({
    fields: fc.oneof(fc.subarray(POINTERS, { minLength: 1 }), fc.constant('alles')),
    when: someWhen,
    relation: someRelations,
  })
  .map(({ relation, ...rest }) => ({
    ...rest,
    effect: 'forbid',
    to: { role: ROLE, relation },
    purpose: undefined,
    need: undefined,
    window: undefined,
  }));

export const numbered = (rules: readonly object[], name: string): readonly Partial<RawRule>[] =>
  rules.map((rule, at) => aRule({ ...rule, id: `${name}.${at}` }));

/** Forbids first in the file: that must not make them weaker. */
export const someRules = fc
  .tuple(
    fc.array(someForbid, { maxLength: 2 }),
    fc.array(somePermit, { minLength: 1, maxLength: 5 }),
  )
  .map(([forbids, permits]) => [...numbered(forbids, 'verbod'), ...numbered(permits, 'regel')]);

export const someInput = fc
  .record({
    values: fc.subarray(Object.entries(VALUES), { minLength: 1 }).map(Object.fromEntries),
    relation: fc.constantFrom<Relation>('herkomst', 'bestemming'),
    secret: fc.boolean(),
    home: fc.boolean(),
    asked: fc.subarray(['onderdak', 'schulden']),
    dates: fc.record(
      {
        begin: fc.constantFrom('2026-01-01', '2026-12-01'),
        einde: fc.constantFrom('2026-05-20', '2026-09-01', '2027-09-01'),
      },
      { requiredKeys: [] },
    ),
    had: fc.boolean(),
  })
  .map(({ values, relation, secret, home, asked, dates, had }) =>
    anInput(values, {
      role: ROLE,
      relation,
      dates,
      received: () => had,
      with: {
        'adres.geheim': secret,
        'terugkeer.naarNederland': home,
        'hulpvraag.voorwaarden': asked,
        'hulpvraag.eigen': asked.includes('schulden'),
      },
    }),
  );
