// Answers: what does a rule say to people: its ground, reason, owner and review date?
import type { RuleInfo } from '../model.js';
import { groundText, type Rule, type RuleSet } from './rule.js';

const BY_ID = new WeakMap<RuleSet, ReadonlyMap<string, RuleInfo>>();

export const describeRules = (rules: RuleSet): readonly RuleInfo[] => [...infoById(rules).values()];

/** Undefined for an id that this set does not have, for example of an older set. */
export const ruleInfo = (rules: RuleSet, id: string): RuleInfo | undefined =>
  infoById(rules).get(id);

function infoById(rules: RuleSet): ReadonlyMap<string, RuleInfo> {
  const known = BY_ID.get(rules);
  if (known) return known;
  const all: readonly Rule[] = [
    ...rules.gates,
    ...rules.forbids,
    ...rules.permits,
    ...rules.overlays.flatMap(({ forbids, narrows, widenings }) => [
      ...forbids,
      ...narrows,
      ...widenings.map(({ permit }) => permit),
    ]),
  ];
  const map = new Map(all.map((rule) => [rule.id, infoOf(rule)]));
  BY_ID.set(rules, map);
  return map;
}

const infoOf = (rule: Rule): RuleInfo => ({
  id: rule.id,
  lane: rule.lane,
  effect: rule.effect,
  ...(rule.effect === 'permit' ? { purpose: rule.purpose } : {}),
  ground: groundText(rule.ground),
  why: rule.why,
  owner: rule.owner,
  review: rule.review,
  ...(rule.matrix === undefined ? {} : { matrix: rule.matrix }),
});
