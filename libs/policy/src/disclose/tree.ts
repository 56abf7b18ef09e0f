// Answers: how do leaves become one JSON object again? Keys come from the catalogue, never from
// data; an array keeps the order of its items, but not the gaps of those left out.
import { invariant, isObject, type JsonValue, type Pointer } from '#kernel';

type Container = Record<string, JsonValue> | JsonValue[];

/** A segment of a leaf's pointer: a name, or an array item whose index the message gives. */
const ITEM = Symbol('item');
type Segment = string | typeof ITEM;

export interface Tree {
  /** Leaves come in the order of the document; `indices` fill the `*` of the pattern. */
  put(pattern: Pointer, indices: readonly number[], value: JsonValue): void;
  readonly data: Readonly<Record<string, JsonValue>>;
}

export function makeTree(): Tree {
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
