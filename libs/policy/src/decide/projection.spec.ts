import fc from 'fast-check';
import { audienceOf, makeQuestion, mayRead } from '../casl/ability.js';
import type { DecideInput, LeafDecision, Relation, Step } from '../model.js';
import { STEPS, type RuleSet } from '../rules/rule.js';
import type { RawRule } from '../rules/source.js';
import { windowAt } from '../rules/windows.js';
import { anInput, aRule, load, messageType } from '../small-world.fixture.js';
import { decide } from './decide.js';
import { abilityOf } from './projection.js';

const ROLE = 'schuldhulpverlening';
const LEAVES = messageType.leaves.filter((leaf) => !leaf.companionOf && !leaf.mirrors);
const POINTERS = LEAVES.map((leaf) => leaf.pointer);
const TELLS = '/persoon/indicatieContactViaCoordinator';

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

const someWhen = fc.option(
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

const someRelations = fc.subarray(['herkomst', 'bestemming'], { minLength: 1 });
const bound = fc.constantFrom('open', 'begin', 'einde - P3M', 'einde|verwachteEinde + P1M');

const somePermit = fc
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

const someForbid = fc
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

const numbered = (rules: readonly object[], name: string): readonly Partial<RawRule>[] =>
  rules.map((rule, at) => aRule({ ...rule, id: `${name}.${at}` }));

/** Forbids first in the file: that must not make them weaker. */
const someRules = fc
  .tuple(
    fc.array(someForbid, { maxLength: 2 }),
    fc.array(somePermit, { minLength: 1, maxLength: 5 }),
  )
  .map(([forbids, permits]) => [...numbered(forbids, 'verbod'), ...numbered(permits, 'regel')]);

const someInput = fc
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

function built(rules: readonly Partial<RawRule>[]): RuleSet {
  const result = load(rules);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.faults));
  return result.rules;
}

/** What CASL itself answers, leaf by leaf and step by step, without anything compiled. */
function interpreted(rules: RuleSet, input: DecideInput): ReadonlyMap<string, Step | 'withheld'> {
  const open = rules.permits
    .map((rule) => rule.window)
    .filter((window) => windowAt(window, input.dates, input.at).kind === 'open')
    .map((window) => window.text);
  const audience = audienceOf(input.type.name, ROLE, input.relation);
  const question = makeQuestion(audience, input.facts, open);
  return new Map(
    input.present.map(({ at, leaf, value }) => {
      const asked = leaf.mirrors ?? leaf.pointer;
      const step = STEPS.find((one) => mayRead(abilityOf(rules), one, question, asked));
      const had = leaf.mirrors === undefined || input.received(asked, value);
      return [at, step !== undefined && had ? step : 'withheld'];
    }),
  );
}

const stepOf = ({ outcome, step }: LeafDecision): Step | 'withheld' =>
  outcome === 'withheld' ? 'withheld' : (step ?? 'exact');

describe('the compiled projection', () => {
  it('decides what CASL answers, for any rules, facts and message', () => {
    fc.assert(
      fc.property(someRules, someInput, (raw, input) => {
        const rules = built(raw);
        const asked = interpreted(rules, input);
        const decision = decide(rules, input);
        if (decision.kind === 'permitted') {
          const compiled = decision.leaves.filter(({ pointer }) => pointer !== TELLS);
          expect(new Map(compiled.map((leaf) => [leaf.pointer, stepOf(leaf)]))).toEqual(asked);
          return;
        }
        expect(decision.problem).not.toBe('internal');
        const sent = input.present.filter(({ leaf }) => !leaf.derived);
        expect(sent.filter(({ at }) => asked.get(at) !== 'withheld')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('names, for every leaf that is released, rules that release it', () => {
    fc.assert(
      fc.property(someRules, someInput, (raw, input) => {
        const rules = built(raw);
        const decision = decide(rules, input);
        if (decision.kind !== 'permitted') return;
        for (const leaf of decision.leaves.filter(({ outcome }) => outcome !== 'withheld')) {
          expect(leaf.rules.length).toBeGreaterThan(0);
          expect(decision.rules).toEqual(expect.arrayContaining([...leaf.rules]));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('decides what it decided before as if it were the first time', () => {
    const inputs = fc.array(someInput, { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(someRules, inputs, (raw, inputs) => {
        const used = built(raw);
        for (const input of [...inputs, ...inputs]) {
          expect(decide(used, input)).toEqual(decide(built(raw), input));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never shows more after a forbid was added, nor anything else after rules changed places', () => {
    const released = (rules: readonly Partial<RawRule>[], input: DecideInput) => {
      const decision = decide(built(rules), input);
      const leaves = decision.kind === 'permitted' ? decision.leaves : [];
      return leaves.filter((leaf) => leaf.outcome !== 'withheld' && leaf.pointer !== TELLS);
    };
    const places = (leaves: readonly LeafDecision[]) =>
      leaves.map((leaf) => `${leaf.pointer} ${stepOf(leaf)}`);
    fc.assert(
      fc.property(someRules, someForbid, someInput, (raw, forbid, input) => {
        const before = places(released(raw, input));
        const narrowed = places(released([...raw, ...numbered([forbid], 'later')], input));
        expect(before).toEqual(expect.arrayContaining(narrowed));
        expect(places(released([...raw].reverse(), input))).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});
