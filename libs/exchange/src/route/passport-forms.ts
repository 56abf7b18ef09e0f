// Answers: what do the passports of a decision share with all that were decided alike? It is written
// once for a list of decisions, and once for the rules that withhold or defer.
import { catalogue, type MessageType } from '#contracts';
import { writeForm, type WrittenForm } from '#evidence';
import type { Pointer } from '#kernel';
import { ruleInfo, type Decision, type LeafDecision, type RuleSet } from '#policy';

/** A list of decisions belongs to one audience under one set of rules, and so has one form. */
const OF_LEAVES = new WeakMap<readonly LeafDecision[], WrittenForm>();
const OF_RULES = new WeakMap<RuleSet, Map<string, WrittenForm>>();
/** More combinations of rules than this withhold nothing in practice; the map then starts anew. */
const OF_RULES_MAX = 1_000;

export function formOf(decision: Decision, viewType: string, rules: RuleSet): WrittenForm {
  if (decision.kind !== 'permitted') return formOfRules(decision, rules);
  const known = OF_LEAVES.get(decision.leaves);
  if (known) return known;
  const view = catalogue.type(viewType);
  const viewPointer = (pointer: Pointer) => placeIn(view, pointer);
  const form = writeForm({ decision, rule: (id) => ruleInfo(rules, id), viewPointer });
  OF_LEAVES.set(decision.leaves, form);
  return form;
}

function formOfRules(decision: Decision, rules: RuleSet): WrittenForm {
  const forms = OF_RULES.get(rules) ?? new Map<string, WrittenForm>();
  OF_RULES.set(rules, forms);
  const key = decision.rules.join('\n');
  const known = forms.get(key);
  if (known) return known;
  if (forms.size >= OF_RULES_MAX) forms.clear();
  const form = writeForm({ decision, rule: (id) => ruleInfo(rules, id) });
  forms.set(key, form);
  return form;
}

/** Where a leaf of the message stands in a view; the gateway's own leaves keep their place in every view. */
const placeIn = (view: MessageType | undefined, pointer: Pointer): Pointer | undefined =>
  (view?.leaves.find((leaf) => leaf.from === pointer) ?? view?.leaf(pointer))?.pointer;
