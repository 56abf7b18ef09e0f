// Answers: which leaves does this document hold? Together they are the whole document: a place
// that belongs to no leaf is an error, never a remainder.
import { invariant, isObject, type JsonObject, type JsonValue, type Pointer } from '#kernel';
import type { MessageType, PresentLeaf } from '../message.js';
import { DATE_PARTS } from './date-parts.js';
import { segment } from './pointers.js';

/**
 * The leaves of a message, or of a view of that type, in the order of the document. `data` satisfies
 * the type's schema or its view schema; anything else throws InvariantBroken.
 */
export function leavesIn(type: MessageType, data: JsonObject): readonly PresentLeaf[] {
  const found: PresentLeaf[] = [];
  collect(type, data, { at: '', general: '' }, found);
  return found;
}

interface Place {
  readonly at: Pointer;
  /** The same place with `*` for every list index. */
  readonly general: Pointer;
}

function collect(type: MessageType, value: JsonValue, place: Place, found: PresentLeaf[]): void {
  const leaf = type.leaf(place.general);
  if (leaf === undefined) return collectInside(type, value, place, found);
  if (leaf.kind !== 'date') {
    found.push({ at: place.at, leaf, value });
    return;
  }
  invariant(isObject(value), `${type.name}: a date is an object`);
  const { parts, companions } = splitDate(value);
  if (Object.keys(parts).length > 0) found.push({ at: place.at, leaf, value: parts });
  collectInside(type, companions, place, found);
}

function collectInside(
  type: MessageType,
  value: JsonValue,
  { at, general }: Place,
  found: PresentLeaf[],
): void {
  // The place stays unnamed: a key that no schema knows may itself be personal data.
  invariant(
    typeof value === 'object' && value !== null,
    `${type.name}: a place outside the schema`,
  );
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      collect(type, item, { at: `${at}/${index}`, general: `${general}/*` }, found);
    }
    return;
  }
  for (const [name, member] of Object.entries(value as JsonObject)) {
    const step = `/${segment(name)}`;
    collect(type, member, { at: at + step, general: general + step }, found);
  }
}

/** A BRP date apart from what accompanies it. */
export function splitDate(date: JsonObject): { parts: JsonObject; companions: JsonObject } {
  const entries = Object.entries(date);
  return {
    parts: Object.fromEntries(entries.filter(([name]) => DATE_PARTS.has(name))),
    companions: Object.fromEntries(entries.filter(([name]) => !DATE_PARTS.has(name))),
  };
}
