// Answers: which message types are there, and what is known about a type and each of its leaves?
import type { Pointer } from '#kernel';
import { TYPES } from '../generated/catalogue-data.js';
import type { Catalogue, Leaf, MessageType } from '../message.js';
import { generalPointer } from './pointers.js';

const types: readonly MessageType[] = TYPES.map((data) => {
  const byPointer = new Map(data.leaves.map((leaf) => [leaf.pointer, leaf]));
  return Object.freeze({ ...data, leaf: (pointer: Pointer) => byPointer.get(pointer) });
});
const byName = new Map(types.map((type) => [type.name, type]));

export const catalogue: Catalogue = Object.freeze({
  type: (name: string) => byName.get(name),
  all: () => types,
});

/** The leaf that a concrete pointer (with list indices) names in a document of this type. */
export const leafAt = (type: MessageType, at: Pointer): Leaf | undefined =>
  type.leaf(generalPointer(at));
