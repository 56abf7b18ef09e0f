// Answers: where in the view does each leaf that is released come to stand? Worked out once for a
// decision; every message that is decided alike is then put together without looking anything up.
import type { Leaf, LeafKind, MessageType, PresentLeaf } from '#contracts';
import { invariant, type Pointer } from '#kernel';
import type { Permitted, Step } from '../model.js';
import { neutralPlaces } from '../rules/neutral.js';

export interface Plan {
  readonly view: ObjectPlan;
  /** The leaves of the view's type that the decision fills. */
  readonly places: ReadonlySet<Pointer>;
}

export type NodePlan = ObjectPlan | ListPlan | LeafPlan;

/** Names in the order of RFC 8785, so that the view is written as it stands. */
export interface ObjectPlan {
  readonly kind: 'object';
  readonly names: readonly string[];
  readonly members: readonly NodePlan[];
}

/** In the order of the message, without the gaps of items that show nothing. */
export interface ListPlan {
  readonly kind: 'list';
  readonly items: readonly NodePlan[];
}

export interface LeafPlan {
  readonly kind: 'leaf';
  readonly pointer: Pointer;
  /** Where it stands among the present leaves; undefined: a mask makes it. */
  readonly index: number | undefined;
  readonly leafKind: LeafKind;
  readonly step: Step;
  /** What accompanies a date stands inside it. */
  readonly companions?: ObjectPlan;
}

interface Growing {
  leaf?: Omit<LeafPlan, 'companions'>;
  readonly members: Map<string, Growing>;
  /** By index in the message. */
  readonly items: Map<number, Growing>;
}

const ITEM = '*';
const growing = (): Growing => ({ members: new Map(), items: new Map() });

export function makePlan(
  decision: Permitted,
  present: readonly PresentLeaf[],
  viewType: MessageType,
): Plan {
  const indexOf = new Map(present.map(({ at }, index) => [at, index]));
  const neutral = viewType.kind === 'weergave' ? neutralPlaces(viewType) : undefined;
  const root = growing();
  const places = new Set<Pointer>();
  for (const { pointer, outcome, step, mask } of decision.leaves) {
    if (outcome === 'withheld') continue;
    const index = indexOf.get(pointer);
    const found = index === undefined ? undefined : present[index];
    const from = found?.leaf.pointer ?? pointer;
    const leaf: Leaf | undefined = neutral ? neutral.get(from) : viewType.leaf(from);
    invariant(leaf !== undefined, 'the view has a place for what is released');
    // A leaf that a mask makes says that something was hidden; there is no value to take it from.
    const source = mask === undefined ? index : undefined;
    invariant(source !== undefined || mask !== undefined, 'what is released has a value');
    const node = place(root, leaf.pointer, indicesOf(from, pointer));
    invariant(node.leaf === undefined, 'a leaf is placed once');
    const leafKind = found?.leaf.kind ?? leaf.kind;
    node.leaf = { kind: 'leaf', pointer, index: source, leafKind, step: step ?? 'exact' };
    places.add(leaf.pointer);
  }
  return { view: objectPlan(root), places };
}

/** Keys come from the catalogue, never from data; `indices` fill the `*` of the pattern. */
function place(root: Growing, pattern: Pointer, indices: readonly number[]): Growing {
  const left = [...indices];
  return pattern
    .split('/')
    .slice(1)
    .reduce((node, segment) => {
      invariant(segment !== '__proto__', 'no leaf is named after the prototype');
      const inside =
        segment === ITEM
          ? entry(node.items, itemIndex(left.shift()))
          : entry(node.members, segment);
      return inside;
    }, root);
}

function itemIndex(index: number | undefined): number {
  invariant(index !== undefined, 'every array of the place has an index');
  return index;
}

function entry<Key>(nodes: Map<Key, Growing>, key: Key): Growing {
  const node = nodes.get(key) ?? growing();
  nodes.set(key, node);
  return node;
}

function nodePlan(node: Growing): NodePlan {
  const { leaf, members, items } = node;
  if (leaf !== undefined) {
    invariant(items.size === 0, 'a leaf has no leaves below it');
    invariant(members.size === 0 || leaf.leafKind === 'date', 'a leaf has no leaves below it');
    return members.size === 0 ? leaf : { ...leaf, companions: objectPlan(node) };
  }
  invariant(items.size === 0 || members.size === 0, 'a place is a list or an object');
  return items.size === 0
    ? objectPlan(node)
    : { kind: 'list', items: [...items.values()].map(nodePlan) };
}

function objectPlan({ members }: Growing): ObjectPlan {
  const names = [...members.keys()].toSorted();
  const nodes = names.map((name) => nodePlan(members.get(name) as Growing));
  return { kind: 'object', names, members: nodes };
}

/** The array indices of a concrete pointer, in the order of the `*` of its leaf. */
function indicesOf(leaf: Pointer, at: Pointer): readonly number[] {
  const parts = at.split('/');
  return leaf.split('/').flatMap((part, index) => (part === ITEM ? [Number(parts[index])] : []));
}
