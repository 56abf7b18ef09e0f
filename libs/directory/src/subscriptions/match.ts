// Answers: does a subscription want this message, and does a mailbox's own subscription stay within
// what the directory lays down for it? A mailbox may narrow and can never widen.
import type { Subscription } from '../model.js';
import { filterMatches, type Filterable } from './filters.js';
import {
  coversPostcode,
  isPostcode6,
  joinRanges,
  plainPostcode,
  rangeOf,
  type Range,
} from './postcodes.js';

/** What a subscription looks at. */
export interface Matched extends Filterable {
  readonly type: string;
  readonly postcode?: string | undefined;
  /** For a municipality as such: no postcode says which part of it should hear. */
  readonly isWhole?: boolean | undefined;
}

/** A subscription with postcodes does not want a message whose postcode is unknown. */
export function subscriptionMatches(subscription: Subscription, message: Matched): boolean {
  if (!subscription.types.includes(message.type)) return false;
  if (subscription.filters?.some((filter) => !filterMatches(filter, message))) return false;
  if (subscription.postcodes.length === 0 || message.isWhole) return true;
  if (message.postcode === undefined) return false;
  const postcode = plainPostcode(message.postcode);
  return subscription.postcodes.some((entry) => coversPostcode(entry, postcode));
}

/**
 * Whether everything that `subscription` could match is matched by `ceiling` too. Per type, because
 * two subscriptions of the directory may give different types for different postcodes. Its filters
 * need no look: they only take away.
 */
export function narrows(subscription: Subscription, ceiling: readonly Subscription[]): boolean {
  return subscription.types.every((type) => {
    const allowed = ceiling.filter(
      (one) => one.mailbox === subscription.mailbox && one.types.includes(type),
    );
    if (allowed.some((one) => one.postcodes.length === 0)) return true;
    if (allowed.length === 0 || subscription.postcodes.length === 0) return false;
    return covered(
      subscription.postcodes,
      allowed.flatMap((one) => one.postcodes),
    );
  });
}

function covered(postcodes: readonly string[], allowed: readonly string[]): boolean {
  const exact = new Set(allowed.filter(isPostcode6));
  const ranges = joinRanges(allowed.filter((entry) => !isPostcode6(entry)).map(rangeOf));
  return postcodes.every(
    (entry) => (isPostcode6(entry) && exact.has(entry)) || within(rangeOf(entry), ranges),
  );
}

const within = ({ low, high }: Range, ranges: readonly Range[]): boolean =>
  ranges.some((range) => range.low <= low && high <= range.high);
