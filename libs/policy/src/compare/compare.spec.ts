import fc from 'fast-check';
import { decide } from '../decide/decide.js';
import type { LeafDecision } from '../model.js';
import { ROLE, someInput, someRules } from '../random-rules.fixture.js';
import { STEPS, type RuleSet } from '../rules/rule.js';
import type { RawRule } from '../rules/source.js';
import { aNarrowing, aRule, loaded, withOverlay } from '../small-world.fixture.js';
import { comparePolicies, type FieldDifference } from './compare.js';

const line = ({ overlay, relation, leaf, before, after, more, less }: FieldDifference): string => {
  const steps = (offers: FieldDifference['before']) =>
    offers.map(({ step }) => step).join('+') || '–';
  const sign = `${more ? '+' : ''}${less ? '-' : ''}`;
  return [overlay, relation, sign, leaf, steps(before), steps(after)]
    .filter((part) => part !== undefined)
    .join(' ');
};
const between = (before: readonly Partial<RawRule>[], after: readonly Partial<RawRule>[]) =>
  comparePolicies(loaded(before), loaded(after));
const fields = (...sets: Parameters<typeof between>) => between(...sets).fields.map(line);

const one = (changes: object = {}) =>
  aRule({ to: { role: 'gemeente.coordinator', relation: ['herkomst'] }, ...changes });
const DATE = '/detentie/einddatum';

describe('the difference between two rule sets', () => {
  it('is nothing between equal ones, whatever their rules are called', () => {
    expect(fields([one()], [one({ id: 'proef.anders' })])).toEqual([]);
    expect(between([one()], [one({ id: 'proef.anders' })]).rules).toEqual([
      { id: 'proef.anders', what: 'added', parts: [] },
      { id: 'proef.regel', what: 'removed', parts: [] },
    ]);
  });

  it('is everything where nothing was in force', () => {
    expect(comparePolicies(undefined, loaded([one()])).fields.map(line)).toEqual([
      'herkomst + /persoon/naam/geslachtsnaam – exact',
    ]);
  });

  it.each<[string, object, object, string]>([
    [
      'a finer step',
      { fields: { month: [DATE] } },
      { fields: { exact: [DATE] } },
      '+ /detentie/einddatum month exact',
    ],
    [
      'a coarser step',
      { fields: { exact: [DATE] } },
      { fields: { year: [DATE] } },
      '- /detentie/einddatum exact year',
    ],
    [
      'a longer window',
      { window: { from: 'open', until: 'einde + P1M' } },
      { window: { from: 'open', until: 'einde + P6M' } },
      '+ /persoon/naam/geslachtsnaam exact exact',
    ],
    [
      'a window that opens later',
      { window: { from: 'begin', until: 'open' } },
      { window: { from: 'begin + P1W', until: 'open' } },
      '- /persoon/naam/geslachtsnaam exact exact',
    ],
    [
      'a window by another date',
      { window: { from: 'open', until: 'einde' } },
      { window: { from: 'open', until: 'verwachteEinde' } },
      '+- /persoon/naam/geslachtsnaam exact exact',
    ],
    [
      'one more condition',
      {},
      { when: { 'persoon.volwassen': true } },
      '- /persoon/naam/geslachtsnaam exact exact',
    ],
    [
      'a condition with one more value',
      { when: { 'persoon.verblijfsrecht': 'geldig' } },
      { when: { 'persoon.verblijfsrecht': ['geldig', 'onbekend'] } },
      '+ /persoon/naam/geslachtsnaam exact exact',
    ],
  ])('shows %s', (_, before, after, expected) => {
    const shown = fields([one(before)], [one(after)]).filter(
      (text) => !/zekerheid|berekendOp/.test(text),
    );
    expect(shown).toEqual([`herkomst ${expected}`]);
  });

  it('shows a forbid that comes, and one that goes', () => {
    const forbid = aRule({
      id: 'proef.verbod',
      effect: 'forbid',
      purpose: undefined,
      need: undefined,
      window: undefined,
      fields: ['/persoon/naam/geslachtsnaam'],
      when: { 'adres.geheim': true },
    });
    const [less] = between([one()], [one(), forbid]).fields;
    const [more] = between([one(), forbid], [one()]).fields;
    expect([less, more].map((each) => [each?.more, each?.less])).toEqual([
      [false, true],
      [true, false],
    ]);
    expect(less?.after[0]?.unless).toEqual([[{ fact: 'adres.geheim', values: [true] }]]);
  });

  it('names the parts of a rule that say something else without giving anything else', () => {
    const [changed] = between(
      [one()],
      [one({ owner: 'Iemand anders', review: '2028-01-01' })],
    ).rules;
    expect(changed).toEqual({ id: 'proef.regel', what: 'changed', parts: ['owner', 'review'] });
  });

  it('shows what an overlay takes away, in the overlay only', () => {
    const overlaid = withOverlay(
      [one({ fields: { exact: [DATE] } })],
      [
        aNarrowing({
          fields: { month: [DATE] },
          to: { role: 'gemeente.coordinator', relation: ['herkomst'] },
        }),
      ],
    );
    if (overlaid.kind === 'refused') throw new Error('refused');
    const { fields: shown, rules } = comparePolicies(
      loaded([one({ fields: { exact: [DATE] } })]),
      overlaid.rules,
    );
    expect(shown.map(line)).toEqual([
      'rijnmond herkomst - /detentie/einddatum exact month',
      'rijnmond herkomst - /detentie/einddatum/berekendOp exact –',
    ]);
    expect(rules.map(({ id, what }) => `${what} ${id}`)).toEqual([
      'added overlays/rijnmond',
      'added rijnmond.smaller',
    ]);
  });
});

describe('what a difference does not call more', () => {
  const rank = ({ outcome, step }: LeafDecision): number =>
    outcome === 'withheld' ? STEPS.length : STEPS.indexOf(step ?? 'exact');
  const given = (rules: RuleSet, input: Parameters<typeof decide>[1]) => {
    const decision = decide(rules, input);
    return decision.kind === 'permitted' ? decision.leaves : [];
  };

  it('is never given more of, for any two rule sets, facts and moment', () => {
    fc.assert(
      fc.property(someRules, someRules, fc.nat(), someInput, (one, other, kept, input) => {
        // Mostly the same rules: some went, and one came.
        const added = { ...other[0], id: 'regel.nieuw' };
        const changed = [...one.filter((_, at) => at !== kept % (one.length + 1)), added];
        const [before, after] = [loaded(one), loaded(changed)];
        const more = comparePolicies(before, after).fields.filter((each) => each.more);
        const widened = new Set(
          more
            .filter(({ role, relation }) => role === ROLE && relation === input.relation)
            .map(({ leaf }) => leaf),
        );
        const was = new Map(given(before, input).map((leaf) => [leaf.pointer, rank(leaf)]));
        const leaves = new Map(input.present.map(({ at, leaf }) => [at, leaf]));
        for (const leaf of given(after, input)) {
          const named = leaves.get(leaf.pointer);
          // What a mask tells is no field of a rule, and an old value follows the new one.
          if (!named || leaf.mask !== undefined || widened.has(named.mirrors ?? named.pointer))
            continue;
          expect(rank(leaf)).toBeGreaterThanOrEqual(was.get(leaf.pointer) ?? STEPS.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});
