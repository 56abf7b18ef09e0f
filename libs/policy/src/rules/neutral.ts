// Answers: where in a view does a leaf of the message stand? In a view of the message's own type at
// its own place; in a neutral view where that type says it takes its value from.
import type { Leaf, MessageType } from '#contracts';
import type { Pointer } from '#kernel';

const PLACES = new WeakMap<MessageType, ReadonlyMap<Pointer, Leaf>>();

/**
 * Leaf of the message → leaf of the neutral view; what the gateway makes itself keeps its place.
 */
export function neutralPlaces(view: MessageType): ReadonlyMap<Pointer, Leaf> {
  const known = PLACES.get(view);
  if (known) return known;
  const places = new Map<Pointer, Leaf>();
  for (const leaf of view.leaves) {
    if (leaf.from !== undefined) places.set(leaf.from, leaf);
    else if (leaf.derived) places.set(leaf.pointer, leaf);
  }
  PLACES.set(view, places);
  return places;
}
