// Answers: what is the view that may leave? It is a new object, built leaf by leaf from what the
// decision permits; nothing is ever removed from a copy, so what no rule names cannot get out.
import type { MessageType, PresentLeaf } from '#contracts';
import { invariant, isObject, type JsonObject, type JsonValue, type Pointer } from '#kernel';
import type { LeafDecision, Permitted, View } from '../model.js';
import { generalise } from './generalise.js';
import { makePlan, type LeafPlan, type NodePlan, type ObjectPlan, type Plan } from './plan.js';

/**
 * @param present the leaves that were decided about, with their values
 * @param viewType the type named by `decision.viewType`
 */
export function disclose(
  decision: Permitted,
  present: readonly PresentLeaf[],
  viewType: MessageType,
): View {
  const { view } = planOf(decision, present, viewType);
  return { decision, type: viewType.name, data: objectOf(view, present) } as View;
}

/**
 * The places in the view that a decision fills, for the check at the exit: leaf set equals
 * decision.
 */
export const disclosedLeaves = (
  decision: Permitted,
  present: readonly PresentLeaf[],
  viewType: MessageType,
): ReadonlySet<Pointer> => planOf(decision, present, viewType).places;

/** Kept with the list of decisions, which messages that are decided alike share. */
const PLANS = new WeakMap<readonly LeafDecision[], Map<MessageType, Plan>>();

function planOf(decision: Permitted, present: readonly PresentLeaf[], viewType: MessageType): Plan {
  invariant(viewType.name === decision.viewType, 'the view is of the type that was decided');
  const plans = PLANS.get(decision.leaves) ?? new Map<MessageType, Plan>();
  PLANS.set(decision.leaves, plans);
  const plan = plans.get(viewType) ?? makePlan(decision, present, viewType);
  plans.set(viewType, plan);
  return plan;
}

function objectOf({ names, members }: ObjectPlan, present: readonly PresentLeaf[]): JsonObject {
  const object: Record<string, JsonValue> = {};
  for (let at = 0; at < names.length; at += 1) {
    object[names[at] as string] = valueOf(members[at] as NodePlan, present);
  }
  return object;
}

function valueOf(node: NodePlan, present: readonly PresentLeaf[]): JsonValue {
  if (node.kind === 'leaf') return leafOf(node, present);
  if (node.kind === 'object') return objectOf(node, present);
  return node.items.map((item) => valueOf(item, present));
}

function leafOf(
  { index, pointer, leafKind, step, companions }: LeafPlan,
  present: readonly PresentLeaf[],
): JsonValue {
  if (index === undefined) return true;
  const leaf = present[index];
  invariant(leaf?.at === pointer, 'a decision is about the leaves that it was made of');
  const value = generalise(leaf.value, leafKind, step);
  if (!isObject(value)) return value;
  return companions === undefined ? { ...value } : merged(value, objectOf(companions, present));
}

/** A date with what accompanies it, as one new object with its names in order. */
function merged(date: JsonObject, companions: JsonObject): JsonObject {
  const object: Record<string, JsonValue> = {};
  for (const name of [...Object.keys(date), ...Object.keys(companions)].sort()) {
    object[name] = (Object.hasOwn(date, name) ? date[name] : companions[name]) as JsonValue;
  }
  return object;
}
