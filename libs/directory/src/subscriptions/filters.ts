// Answers: which messages does a filter let through, and is it one that a mailbox may ask for? The
// six dialects that CloudEvents Subscriptions obliges (SUB-3), over a few attributes of a message that
// tell a recipient no more than its types and postcodes do.
import { LIMITS, isObject, refused, type Fault, type Refused } from '#kernel';

/**
 * `type`: the message type, as a subscription names it; `relatie`: the relation that makes the mailbox
 * a recipient; `gemeente`: CBS code of the municipality by which it was found; `voorwaarde`: the
 * basic condition that a referral or consent is about.
 */
export const FILTER_ATTRIBUTES = ['type', 'relatie', 'gemeente', 'voorwaarde'] as const;
export type FilterAttribute = (typeof FILTER_ATTRIBUTES)[number];

/** What a filter sees of a message; an attribute that it does not have is not there. */
export type Filterable = Readonly<Partial<Record<FilterAttribute, string | undefined>>>;

/** By attribute; every one of them has to agree. */
export type Compared = Readonly<Partial<Record<FilterAttribute, string>>>;

/** One dialect each, exactly as it is on the wire. */
export type Filter =
  | { readonly exact: Compared }
  | { readonly prefix: Compared }
  | { readonly suffix: Compared }
  | { readonly all: readonly Filter[] }
  | { readonly any: readonly Filter[] }
  | { readonly not: Filter };

/** Letters count as they are written. What a message does not have equals, begins and ends with nothing. */
export function filterMatches(filter: Filter, message: Filterable): boolean {
  if ('exact' in filter) return every(filter.exact, message, (has, wanted) => has === wanted);
  if ('prefix' in filter) return every(filter.prefix, message, (has, part) => has.startsWith(part));
  if ('suffix' in filter) return every(filter.suffix, message, (has, part) => has.endsWith(part));
  if ('all' in filter) return filter.all.every((one) => filterMatches(one, message));
  if ('any' in filter) return filter.any.some((one) => filterMatches(one, message));
  return !filterMatches(filter.not, message);
}

const every = (
  compared: Compared,
  message: Filterable,
  agrees: (has: string, wanted: string) => boolean,
): boolean =>
  FILTER_ATTRIBUTES.every((name) => {
    const [has, wanted] = [message[name], compared[name]];
    return wanted === undefined || (has !== undefined && agrees(has, wanted));
  });

/**
 * Reads what somebody sent as `filters`. Refused with `filterInvalid` and the JSON Pointer of every
 * place that is wrong: another dialect, another attribute, nothing to compare with, or more than the
 * limits allow in depth and size.
 */
export function parseFilters(
  value: unknown,
): { readonly kind: 'parsed'; readonly filters: readonly Filter[] } | Refused {
  const faults: Fault[] = [];
  const say = (place: string, expected: string) => void faults.push({ place, expected });
  const left = { parts: LIMITS.filterPartsMax };
  checkList(value, '/filters', 1, left, say);
  if (left.parts < 0) say('/filters', `at most ${LIMITS.filterPartsMax} dialects together`);
  return faults.length > 0
    ? refused('filterInvalid', faults.slice(0, LIMITS.faultsMax))
    : { kind: 'parsed', filters: value as readonly Filter[] };
}

type Say = (place: string, expected: string) => void;
/** What may still be looked at: a hostile filter costs no more than the largest that is allowed. */
interface Left {
  parts: number;
}

function checkList(value: unknown, place: string, depth: number, left: Left, say: Say): void {
  if (!Array.isArray(value)) return say(place, 'a list of filters');
  for (const [index, one] of value.entries()) {
    left.parts -= 1;
    if (left.parts < 0) return;
    checkFilter(one, `${place}/${index}`, depth, left, say);
  }
}

const COMPARING = ['exact', 'prefix', 'suffix'];

function checkFilter(value: unknown, place: string, depth: number, left: Left, say: Say): void {
  if (depth > LIMITS.filterDepthMax)
    return say(place, `filters within filters at most ${LIMITS.filterDepthMax} deep`);
  const [dialect, ...more] = isObject(value) ? Object.keys(value) : [];
  if (!isObject(value) || dialect === undefined || more.length > 0)
    return say(place, 'an object with one dialect: exact, prefix, suffix, all, any or not');
  const [inner, at] = [value[dialect], `${place}/${dialect}`];
  if (COMPARING.includes(dialect)) return checkCompared(inner, at, say);
  if (dialect === 'not') {
    left.parts -= 1;
    return left.parts < 0 ? undefined : checkFilter(inner, at, depth + 1, left, say);
  }
  if (dialect !== 'all' && dialect !== 'any')
    return say(place, 'a dialect of these: exact, prefix, suffix, all, any or not');
  if (Array.isArray(inner) && inner.length === 0) return say(at, 'at least one filter');
  checkList(inner, at, depth + 1, left, say);
}

function checkCompared(value: unknown, place: string, say: Say): void {
  const entries = isObject(value) ? Object.entries(value) : [];
  if (entries.length === 0) return say(place, 'at least one attribute with its text');
  const known: readonly string[] = FILTER_ATTRIBUTES;
  // The name is not repeated: it is whatever somebody wrote there.
  if (entries.some(([name]) => !known.includes(name)))
    return say(place, `no other attributes than ${FILTER_ATTRIBUTES.join(', ')}`);
  for (const [name, text] of entries) {
    const fits =
      typeof text === 'string' && text !== '' && text.length <= LIMITS.filterTextCharsMax;
    if (!fits) say(`${place}/${name}`, `a text of 1 to ${LIMITS.filterTextCharsMax} characters`);
  }
}
