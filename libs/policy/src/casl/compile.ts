// Answers: what is left of the ability for one audience, when its field lists become bits? CASL
// still judges the conditions; only the matching of leaves is done beforehand.
import type { Pointer } from '#kernel';
import { invariant } from '#kernel';
import type { Step } from '../model.js';
import { STEPS } from '../rules/rule.js';
import type { Audience, Question, RuleAbility } from './ability.js';
import { BitSet } from './bit-set.js';

export interface CompiledRule {
  /** Rule id, or the reason of a mask. */
  readonly reason: string;
  readonly inverted: boolean;
  /**
   * The leaves of the type that the rule grants at each step; an inverted rule has them under
   * `exact`.
   */
  readonly leaves: ReadonlyMap<Step, BitSet>;
  holds(question: Question): boolean;
}

type CaslRule = ReturnType<RuleAbility['possibleRulesFor']>[number];

/** Rules that share a reason share their conditions: they are one rule of ours at several steps. */
export function compile(
  ability: RuleAbility,
  audience: Audience,
  leaves: readonly Pointer[],
): readonly CompiledRule[] {
  const byReason = new Map<string, { first: CaslRule; leaves: Map<Step, BitSet> }>();
  for (const step of STEPS) {
    for (const rule of [...ability.possibleRulesFor(step, audience)].reverse()) {
      invariant(
        rule.reason !== undefined && rule.fields !== undefined,
        'every rule names its leaves',
      );
      const entry = byReason.get(rule.reason) ?? { first: rule, leaves: new Map<Step, BitSet>() };
      byReason.set(rule.reason, entry);
      const under = rule.inverted ? 'exact' : step;
      const bits = entry.leaves.get(under) ?? new BitSet(leaves.length);
      entry.leaves.set(under, bits);
      leaves.forEach((leaf, index) => {
        if (rule.matchesField(leaf)) bits.add(index);
      });
    }
  }
  return [...byReason].map(([reason, entry]) => ({
    reason,
    inverted: entry.first.inverted,
    leaves: entry.leaves,
    holds: (question) => entry.first.matchesConditions(question),
  }));
}
