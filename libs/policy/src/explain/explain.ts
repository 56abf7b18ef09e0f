// Answers: what became of every field of a message for one recipient, by which rule, on which
// ground and in plain words? For `sluis policy explain`; it asks CASL itself as well, so that
// whoever reads the explanation reads what the rules say and not what was compiled from them.
import type { PresentLeaf } from '#contracts';
import { FIELD_REASONS, invariant, problemOf, type Pointer, type Text } from '#kernel';
import { audienceOf, makeQuestion, mayRead } from '../casl/ability.js';
import { decide } from '../decide/decide.js';
import { abilityOf } from '../decide/projection.js';
import type { DecideInput, Decision, LeafDecision, Permitted, RuleInfo } from '../model.js';
import { rulesFor } from '../overlays/in-scope.js';
import { STEPS, type RuleSet } from '../rules/rule.js';
import { ruleInfo } from '../rules/rule-info.js';
import { windowAt } from '../rules/windows.js';

export interface ExplainedLeaf extends LeafDecision {
  readonly label: Text;
  /** The grounds of the rules that decided, without repetition. */
  readonly grounds: readonly string[];
  /** Why it is given: the rules' own reasons; or why it is not. */
  readonly why: Text;
}

export interface Explanation {
  readonly decision: Decision;
  /** Every leaf of the message once, in its order; then what a mask added. */
  readonly leaves: readonly ExplainedLeaf[];
  /** All rules that were named, for the foot of the table. */
  readonly rules: readonly RuleInfo[];
}

export function explain(rules: RuleSet, input: DecideInput): Explanation {
  const decision = decide(rules, input);
  const decided = decision.kind === 'permitted' ? decision.leaves : input.present.map(unreleased);
  if (decision.kind === 'permitted') {
    checkWithCasl(rulesFor(rules, input.mailbox, input.at), input, decision);
  }
  const labels = new Map(input.present.map(({ at, leaf }) => [at, leaf.label]));
  const labelOf = (pointer: Pointer): Text =>
    labels.get(pointer) ?? input.type.leaf(pointer)?.label ?? { nl: pointer, en: pointer };
  const whole = decision.kind === 'permitted' ? undefined : problemOf(decision.problem).title;
  const leaves = decided.map((leaf) => {
    const named = infosOf(rules, leaf.rules);
    const grounds = [...new Set(named.map((rule) => rule.ground))];
    return { ...leaf, label: labelOf(leaf.pointer), grounds, why: whole ?? whyOf(leaf, named) };
  });
  const ids = new Set([...decision.rules, ...leaves.flatMap((leaf) => leaf.rules)]);
  return { decision, leaves, rules: infosOf(rules, [...ids]) };
}

const unreleased = ({ at }: PresentLeaf): LeafDecision => ({
  pointer: at,
  outcome: 'withheld',
  rules: [],
});

const infosOf = (rules: RuleSet, ids: readonly string[]): readonly RuleInfo[] =>
  ids.flatMap((id) => ruleInfo(rules, id) ?? []);

function whyOf(leaf: LeafDecision, named: readonly RuleInfo[]): Text {
  if (leaf.because !== undefined) return FIELD_REASONS[leaf.because].title;
  if (leaf.mask !== undefined) return FIELD_REASONS.masker.title;
  return {
    nl: named.map((rule) => rule.why.nl).join(' '),
    en: named.map((rule) => rule.why.en).join(' '),
  };
}

/** INVARIANT: what is released at a step, CASL allows at that step, and at no finer one. */
function checkWithCasl(rules: RuleSet, input: DecideInput, decision: Permitted): void {
  const { type, mailbox, relation, facts, dates, at } = input;
  const windows = rules.permits.map((rule) => rule.window);
  const open = windows.filter((one) => windowAt(one, dates, at).kind === 'open');
  const audience = audienceOf(type.name, mailbox.role, relation);
  const question = makeQuestion(
    audience,
    facts,
    open.map((window) => window.text),
  );
  const leaves = new Map(input.present.map((present) => [present.at, present.leaf]));
  for (const { pointer, outcome, step } of decision.leaves) {
    const leaf = leaves.get(pointer);
    if (outcome === 'withheld' || !leaf) continue;
    const asked = leaf.mirrors ?? leaf.pointer;
    const finest = STEPS.find((one) => mayRead(abilityOf(rules), one, question, asked));
    invariant(finest === (step ?? 'exact'), 'the compiled rules say what CASL says');
  }
}
