// Answers: what is the one text of a JSON value (RFC 8785)? Where its names stand in order already,
// which is nearly always, the text is what V8 itself writes; everything else goes to `canonicalize`.
import canonicalize from 'canonicalize';
import { invariant } from '../problems/refusal.js';

/** Anything that V8 might write in another way than RFC 8785, or not at all. */
const ODD = Symbol('odd');

/** A circle is deeper than any document. */
const DEPTH_MAX = 64;

/** @throws Error when the value holds what JSON cannot: half characters, NaN, a circle */
export function canonical(value: unknown): string {
  const ordered = inOrder(value, 0);
  const text = ordered === ODD ? canonicalize(value) : JSON.stringify(ordered);
  invariant(text !== undefined, 'only JSON has a canonical form');
  return text;
}

/** The value itself where it is in order; a copy that is, as far down as needed; or ODD. */
function inOrder(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.isWellFormed() ? value : ODD;
  if (typeof value === 'number') return Number.isFinite(value) ? value : ODD;
  if (typeof value === 'boolean' || value === null) return value;
  if (typeof value !== 'object' || depth === DEPTH_MAX) return ODD;
  return Array.isArray(value) ? listInOrder(value, depth + 1) : objectInOrder(value, depth + 1);
}

function listInOrder(list: readonly unknown[], depth: number): unknown {
  if ('toJSON' in list) return ODD;
  let copy: unknown[] | undefined;
  for (let at = 0; at < list.length; at += 1) {
    const item = inOrder(list[at], depth);
    if (item === ODD) return ODD;
    if (item === list[at]) continue;
    copy ??= list.slice();
    copy[at] = item;
  }
  return copy ?? list;
}

function objectInOrder(object: object, depth: number): unknown {
  const prototype: unknown = Object.getPrototypeOf(object);
  if ((prototype !== Object.prototype && prototype !== null) || 'toJSON' in object) return ODD;
  const members = object as Readonly<Record<string, unknown>>;
  const names = Object.keys(object);
  let sorted = true;
  let changed: Map<string, unknown> | undefined;
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at] as string;
    if (!name.isWellFormed()) return ODD;
    if (at > 0 && name < (names[at - 1] as string)) sorted = false;
    const member = members[name];
    // Left out by V8 and by RFC 8785 alike.
    if (member === undefined) continue;
    const item = inOrder(member, depth);
    if (item === ODD) return ODD;
    if (item !== member) (changed ??= new Map()).set(name, item);
  }
  if (sorted && changed === undefined) return object;
  return sortedCopy(names.toSorted(), members, changed);
}

/** A new object lists names that are numbers first, and gives `__proto__` a meaning of its own. */
const MOVED_BY_V8 = /^(?:\d|__proto__$)/;

function sortedCopy(
  names: readonly string[],
  members: Readonly<Record<string, unknown>>,
  changed: ReadonlyMap<string, unknown> | undefined,
): unknown {
  const copy: Record<string, unknown> = {};
  for (const name of names) {
    if (MOVED_BY_V8.test(name)) return ODD;
    copy[name] = changed?.get(name) ?? members[name];
  }
  return copy;
}
