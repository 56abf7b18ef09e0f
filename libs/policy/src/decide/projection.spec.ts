import fc from 'fast-check';
import { audienceOf, makeQuestion, mayRead } from '../casl/ability.js';
import type { DecideInput, LeafDecision, Step } from '../model.js';
import {
  numbered,
  ROLE,
  someForbid,
  someInput,
  someRules,
  TELLS,
} from '../random-rules.fixture.js';
import { STEPS, type RuleSet } from '../rules/rule.js';
import type { RawRule } from '../rules/source.js';
import { windowAt } from '../rules/windows.js';
import { disclose } from '../disclose/disclose.js';
import { plainlyDisclosed } from '../disclose/plain.fixture.js';
import { load, messageType } from '../small-world.fixture.js';
import { decide } from './decide.js';
import { abilityOf } from './projection.js';

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

  it('builds of every decision, also of one that was made before, the view that it lists', () => {
    const inputs = fc.array(someInput, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(someRules, inputs, fc.string(), (raw, inputs, text) => {
        const rules = built(raw);
        for (const input of inputs) {
          const renamed = input.present.map((one) =>
            one.leaf.kind === 'text' ? { ...one, value: text } : one,
          );
          for (const present of [input.present, renamed]) {
            const decision = decide(rules, { ...input, present });
            if (decision.kind !== 'permitted') continue;
            const { data } = disclose(decision, present, messageType);
            expect(data).toEqual(plainlyDisclosed(decision, present, messageType));
          }
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
