// Answers: which members may a place of a document have? The table of leaves as a tree, made once
// for each type, so that a document can be walked without building pointers to look things up.
import type { Leaf, MessageType } from '../message.js';

export interface Shape {
  readonly leaf: Leaf | undefined;
  /** By member name; `*` for the items of a list. */
  readonly members: ReadonlyMap<string, Shape>;
}

interface Growing {
  leaf: Leaf | undefined;
  readonly members: Map<string, Growing>;
}

const shapes = new WeakMap<MessageType, Shape>();

export function shapeOf(type: MessageType): Shape {
  const known = shapes.get(type);
  if (known !== undefined) return known;
  const root: Growing = { leaf: undefined, members: new Map() };
  for (const leaf of type.leaves) grow(root, leaf.pointer.split('/').slice(1)).leaf = leaf;
  shapes.set(type, root);
  return root;
}

function grow(from: Growing, names: readonly string[]): Growing {
  return names.reduce((shape, name) => {
    const next = shape.members.get(name) ?? { leaf: undefined, members: new Map() };
    shape.members.set(name, next);
    return next;
  }, from);
}
