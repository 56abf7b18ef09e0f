// Answers: what is the view that may leave? It is a new object, built leaf by leaf from what the
// decision permits; nothing is ever removed from a copy, so what no rule names cannot get out.
import type { Leaf, MessageType, PresentLeaf } from '#contracts';
import { invariant, type JsonValue, type Pointer } from '#kernel';
import type { Permitted, View } from '../model.js';
import { generalise } from './generalise.js';
import { makeTree } from './tree.js';
import { neutralPlaces } from '../rules/neutral.js';

/**
 * @param present the leaves that were decided about, with their values
 * @param viewType the type named by `decision.viewType`
 * @param own values that the gateway makes for this mailbox (`/zaakreferentie`), by their place in the message
 */
export function disclose(
  decision: Permitted,
  present: readonly PresentLeaf[],
  viewType: MessageType,
  own: ReadonlyMap<Pointer, JsonValue>,
): View {
  invariant(viewType.name === decision.viewType, 'the view is of the type that was decided');
  const byPlace = new Map(present.map((leaf) => [leaf.at, leaf]));
  const places = viewType.kind === 'weergave' ? neutralPlaces(viewType) : undefined;
  const tree = makeTree();
  for (const { pointer, outcome, step, mask } of decision.leaves) {
    if (outcome === 'withheld') continue;
    const found = byPlace.get(pointer);
    const from = found?.leaf.pointer ?? pointer;
    const leaf: Leaf | undefined = places ? places.get(from) : viewType.leaf(from);
    invariant(leaf !== undefined, 'the view has a place for what is released');
    // A leaf that a mask makes says that something was hidden; there is no value to take it from.
    const value = own.get(pointer) ?? (mask === undefined ? found?.value : true);
    invariant(value !== undefined, 'what is released has a value');
    tree.put(
      leaf.pointer,
      indicesOf(from, pointer),
      generalise(value, found?.leaf.kind ?? leaf.kind, step ?? 'exact'),
    );
  }
  return { decision, type: viewType.name, data: tree.data } as View;
}

/**
 * The places in the view that a decision fills, for the check at the exit: leaf set equals
 * decision.
 */
export function disclosedLeaves(
  decision: Permitted,
  present: readonly PresentLeaf[],
  viewType: MessageType,
): ReadonlySet<Pointer> {
  const patterns = new Map(present.map(({ at, leaf }) => [at, leaf.pointer]));
  const places = viewType.kind === 'weergave' ? neutralPlaces(viewType) : undefined;
  return new Set(
    decision.leaves
      .filter((leaf) => leaf.outcome !== 'withheld')
      .map(({ pointer }) => patterns.get(pointer) ?? pointer)
      .map((from) => places?.get(from)?.pointer ?? from),
  );
}

/** The array indices of a concrete pointer, in the order of the `*` of its leaf. */
function indicesOf(leaf: Pointer, at: Pointer): readonly number[] {
  if (leaf === at) return NO_INDICES;
  const parts = at.split('/');
  return leaf.split('/').flatMap((part, index) => (part === '*' ? [Number(parts[index])] : []));
}

const NO_INDICES: readonly number[] = [];
