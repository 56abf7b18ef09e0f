// Answers: was this JSON text written in the one way in which nobody can misread it? Writing again
// what was read from it tells most of that at once, because V8 writes a value in one way only.
import { LIMITS } from '../limits/limits.js';

/** What writing again cannot tell: half characters, a name that is no member, and too many levels. */
const ODD = 'odd';
type Order = 'sorted' | 'unsorted' | typeof ODD;

/**
 * `canonical`: the text is RFC 8785. `plainly`: it is not, but each name stands once, every number and
 * character means the same to every reader, and it is no deeper than LIMITS.jsonDepthMax. Undefined:
 * it takes a closer look.
 * @param value what JSON.parse made of the text
 */
export function writtenAs(text: string, value: unknown): 'canonical' | 'plainly' | undefined {
  const order = orderOf(value, 0);
  if (order === ODD || JSON.stringify(value) !== text) return undefined;
  return order === 'sorted' ? 'canonical' : 'plainly';
}

function orderOf(value: unknown, depth: number): Order {
  if (typeof value === 'string') return value.isWellFormed() ? 'sorted' : ODD;
  if (typeof value !== 'object' || value === null) return 'sorted';
  if (depth === LIMITS.jsonDepthMax) return ODD;
  return Array.isArray(value) ? orderOfList(value, depth + 1) : orderOfObject(value, depth + 1);
}

function orderOfList(list: readonly unknown[], depth: number): Order {
  let order: Order = 'sorted';
  for (let at = 0; at < list.length; at += 1) {
    const item = orderOf(list[at], depth);
    if (item === ODD) return ODD;
    if (item === 'unsorted') order = item;
  }
  return order;
}

function orderOfObject(object: object, depth: number): Order {
  const members = object as Readonly<Record<string, unknown>>;
  let order: Order = 'sorted';
  let before = '';
  // What JSON.parse makes has no inherited members.
  for (const name in members) {
    if (name === '__proto__' || !name.isWellFormed()) return ODD;
    if (name < before) order = 'unsorted';
    before = name;
    const member = orderOf(members[name], depth);
    if (member === ODD) return ODD;
    if (member === 'unsorted') order = member;
  }
  return order;
}
