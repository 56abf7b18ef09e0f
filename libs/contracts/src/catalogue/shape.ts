// Answers: which members may a place of a document have? The table of leaves as a tree, made once
// for each type, so that a document can be walked without building pointers to look things up.
import type { Pointer } from '#kernel';
import type { Leaf, MessageType } from '../message.js';

export interface Shape {
  readonly leaf: Leaf | undefined;
  /** Where this place is, with `*` for the items of a list. */
  readonly pointer: Pointer;
  /** Below no list: its pointer is the same in every document. */
  readonly isFixed: boolean;
  /** The last segment of its pointer, with the slash before it. */
  readonly step: string;
  /** By member name; `*` for the items of a list. */
  readonly members: ReadonlyMap<string, Shape>;
}

interface Growing extends Shape {
  leaf: Leaf | undefined;
  readonly members: Map<string, Growing>;
}

const ITEM = '*';
const ROOT = { pointer: '', isFixed: true, step: '' };

const shapes = new WeakMap<MessageType, Shape>();

export function shapeOf(type: MessageType): Shape {
  const known = shapes.get(type);
  if (known !== undefined) return known;
  const root: Growing = { ...ROOT, leaf: undefined, members: new Map() };
  for (const leaf of type.leaves) grow(root, leaf.pointer.split('/').slice(1)).leaf = leaf;
  shapes.set(type, root);
  return root;
}

function grow(from: Growing, segments: readonly string[]): Growing {
  return segments.reduce((shape, segment) => {
    const name = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    const next = shape.members.get(name) ?? {
      leaf: undefined,
      pointer: `${shape.pointer}/${segment}`,
      isFixed: shape.isFixed && segment !== ITEM,
      step: `/${segment}`,
      members: new Map<string, Growing>(),
    };
    shape.members.set(name, next);
    return next;
  }, from);
}
