// Answers: what does a view hold, put together leaf by leaf as the decision lists them? The plain form
// of `disclose`, which tests hold the fast one against. An array keeps the order of its items, but not
// the gaps of those left out.
import type { Leaf, MessageType, PresentLeaf } from '#contracts';
import { invariant, isObject, type JsonObject, type JsonValue, type Pointer } from '#kernel';
import type { Permitted } from '../model.js';
import { neutralPlaces } from '../rules/neutral.js';
import { generalise } from './generalise.js';

export function plainlyDisclosed(
  decision: Permitted,
  present: readonly PresentLeaf[],
  viewType: MessageType,
): JsonObject {
  const byPlace = new Map(present.map((leaf) => [leaf.at, leaf]));
  const places = viewType.kind === 'weergave' ? neutralPlaces(viewType) : undefined;
  const tree = makeTree();
  for (const { pointer, outcome, step, mask } of decision.leaves) {
    if (outcome === 'withheld') continue;
    const found = byPlace.get(pointer);
    const from = found?.leaf.pointer ?? pointer;
    const leaf: Leaf | undefined = places ? places.get(from) : viewType.leaf(from);
    invariant(leaf !== undefined, 'the view has a place for what is released');
    const value = mask === undefined ? found?.value : true;
    invariant(value !== undefined, 'what is released has a value');
    const kind = found?.leaf.kind ?? leaf.kind;
    tree.put(leaf.pointer, indicesOf(from, pointer), generalise(value, kind, step ?? 'exact'));
  }
  return tree.data;
}

function indicesOf(leaf: Pointer, at: Pointer): readonly number[] {
  const parts = at.split('/');
  return leaf.split('/').flatMap((part, index) => (part === '*' ? [Number(parts[index])] : []));
}

type Container = Record<string, JsonValue> | JsonValue[];

/** A segment of a leaf's pointer: a name, or an array item whose index the message gives. */
const ITEM = Symbol('item');
type Segment = string | typeof ITEM;

interface Tree {
  /** Leaves come in the order of the document; `indices` fill the `*` of the pattern. */
  put(pattern: Pointer, indices: readonly number[], value: JsonValue): void;
  readonly data: Readonly<Record<string, JsonValue>>;
}

function makeTree(): Tree {
  const data: Record<string, JsonValue> = {};
  /** Per array: index in the message → index in the view. */
  const places = new Map<Container, Map<number, number>>();
  const keyIn = (container: Container, segment: Segment, index: number | undefined): string => {
    if (segment !== ITEM) return segment;
    invariant(
      index !== undefined && Array.isArray(container),
      'every array of the place has an index',
    );
    const known = places.get(container) ?? new Map<number, number>();
    places.set(container, known);
    const place = known.get(index) ?? known.size;
    known.set(index, place);
    return String(place);
  };
  return {
    data,
    put(pattern, indices, value) {
      const segments = segmentsOf(pattern);
      const last = segments.length - 1;
      let container: Container = data;
      let used = 0;
      for (let at = 0; at < last; at++) {
        const segment = segments[at] as Segment;
        const key = keyIn(container, segment, segment === ITEM ? indices[used++] : undefined);
        container = inside(container as Record<string, JsonValue>, key, segments[at + 1] === ITEM);
      }
      const key = keyIn(container, segments[last] as Segment, indices[used]);
      place(container as Record<string, JsonValue>, key, value);
    },
  };
}

function inside(container: Record<string, JsonValue>, key: string, isArray: boolean): Container {
  const known = container[key];
  if (known !== undefined) {
    invariant(typeof known === 'object' && known !== null, 'a leaf has no leaves below it');
    return known as Container;
  }
  const made: Container = isArray ? [] : {};
  container[key] = made;
  return made;
}

/** A date is a leaf and has companions beside its own members: both go into one new object. */
function place(container: Record<string, JsonValue>, key: string, value: JsonValue): void {
  const known = container[key];
  invariant(known === undefined || (isObject(known) && isObject(value)), 'a leaf is placed once');
  container[key] = isObject(value) ? { ...value, ...(known as object | undefined) } : value;
}

/** Few patterns exist, one per leaf of the catalogue, so their segments are kept. */
const SEGMENTS = new Map<Pointer, readonly Segment[]>();

function segmentsOf(pattern: Pointer): readonly Segment[] {
  const known = SEGMENTS.get(pattern);
  if (known) return known;
  const segments = pattern
    .split('/')
    .slice(1)
    .map((part) => (part === '*' ? ITEM : part));
  invariant(!segments.includes('__proto__'), 'no leaf is named after the prototype');
  SEGMENTS.set(pattern, segments);
  return segments;
}
