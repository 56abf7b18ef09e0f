// Answers: has this message still to have its effect? Only a record whose claim is on file, with
// the same digest and not routed yet, goes on; a foreign record is set apart.
import type { RoutingReads } from '../ports/stored.js';
import type { Decoded } from './decode.js';

export type DecodedMessage = Extract<Decoded, { kind: 'message' }>;
export type ClaimOnFile = NonNullable<ReturnType<RoutingReads['claims']['get']>>;

export type Entry =
  | { readonly kind: 'admitted'; readonly claim: ClaimOnFile }
  /** Routed before: the log may hold a message twice, its effect happens once. */
  | { readonly kind: 'done' }
  | { readonly kind: 'foreign'; readonly reason: 'geen-aanvaarding' | 'andere-inhoud' };

export function admitOnce(item: DecodedMessage, reads: RoutingReads, admitted: Set<string>): Entry {
  const claim = reads.claims.get(item.nr);
  if (!claim) return { kind: 'foreign', reason: 'geen-aanvaarding' };
  if (claim.digest !== item.message.digest) return { kind: 'foreign', reason: 'andere-inhoud' };
  if (claim.routed || admitted.has(item.nr)) return { kind: 'done' };
  admitted.add(item.nr);
  return { kind: 'admitted', claim };
}
