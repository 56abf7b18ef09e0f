// Answers: which leaves does this document hold? Together they are the whole document: a place
// that belongs to no leaf is an error, never a remainder.
import { invariant, isObject, type JsonObject, type JsonValue, type Pointer } from '#kernel';
import type { Leaf, MessageType, PresentLeaf } from '../message.js';
import { DATE_PARTS } from './date-parts.js';
import { shapeOf, type Shape } from './shape.js';

/**
 * The leaves of a message, or of a view of that type, in the order of the document. `data` satisfies
 * the type's schema or its view schema; anything else throws InvariantBroken.
 */
export function leavesIn(type: MessageType, data: JsonObject): readonly PresentLeaf[] {
  const found: PresentLeaf[] = [];
  collect(data, '', shapeOf(type), found);
  return found;
}

function collect(value: JsonValue, at: Pointer, shape: Shape, found: PresentLeaf[]): void {
  const { leaf } = shape;
  if (leaf === undefined) collectInside(value, at, shape, found);
  else if (leaf.kind === 'date') collectDate(value, at, leaf, shape, found);
  else found.push({ at, leaf, value });
}

function collectInside(value: JsonValue, at: Pointer, shape: Shape, found: PresentLeaf[]): void {
  invariant(typeof value === 'object' && value !== null, OUTSIDE);
  if (Array.isArray(value)) {
    const inside = shape.members.get('*');
    invariant(inside !== undefined, OUTSIDE);
    for (const [index, item] of value.entries()) collect(item, `${at}/${index}`, inside, found);
    return;
  }
  const members = value as JsonObject;
  for (const name of Object.keys(members)) {
    collectMember(name, members[name] as JsonValue, at, shape, found);
  }
}

function collectMember(
  name: string,
  value: JsonValue,
  at: Pointer,
  shape: Shape,
  found: PresentLeaf[],
): void {
  const inside = name === '*' ? undefined : shape.members.get(name);
  invariant(inside !== undefined, OUTSIDE);
  collect(value, inside.isFixed ? inside.pointer : at + inside.step, inside, found);
}

function collectDate(
  value: JsonValue,
  at: Pointer,
  leaf: Leaf,
  shape: Shape,
  found: PresentLeaf[],
): void {
  invariant(isObject(value), 'a date is an object');
  const companions = Object.keys(value).filter((name) => !DATE_PARTS.has(name));
  const parts = companions.length === 0 ? value : splitDate(value).parts;
  if (Object.keys(parts).length > 0) found.push({ at, leaf, value: parts });
  for (const name of companions) collectMember(name, value[name] as JsonValue, at, shape, found);
}

/** The place stays unnamed: a key that no schema knows may itself be personal data. */
const OUTSIDE = 'a place outside the schema of the type';

/** A BRP date apart from what accompanies it. */
export function splitDate(date: JsonObject): { parts: JsonObject; companions: JsonObject } {
  const parts: Record<string, JsonValue> = {};
  const companions: Record<string, JsonValue> = {};
  for (const name of Object.keys(date)) {
    (DATE_PARTS.has(name) ? parts : companions)[name] = date[name] as JsonValue;
  }
  return { parts, companions };
}
