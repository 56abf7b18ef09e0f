// Answers: which rows does accepting a message hand to the store and get back?
import type { ChainName, EvidenceEntry } from '#evidence';
import type { Millis } from '#kernel';
import type { WrappedKey } from '#sealing';

export interface Claim {
  readonly source: string;
  readonly id: string;
  readonly digest: string;
  /** Random number of the submission (UUID); the `{nr}` of `GET /v1/inzendingen/{nr}`. */
  readonly nr: string;
  readonly type: string;
  /** OIN of the party that offered it. */
  readonly sender: string;
  readonly receipt: string;
  readonly at: Millis;
  /** HMACs of BSN, SKN, V-number (base64url); or empty when `reference` is given. */
  readonly identifiers: readonly string[];
  /** A zaakreferentie together with the OIN of the party that uses it. */
  readonly reference?: { readonly value: string; readonly oin: string };
  /** Used when none of the identifiers is known yet. */
  readonly newPersonId: string;
  /** The first data key of that person; stored with the person, and only then. */
  readonly newKey: WrappedKey;
  /** The event, sealed for the new person: given only after `several`, and then it goes to the hold queue. */
  readonly held?: Uint8Array;
  readonly evidence: readonly EvidenceEntry[];
  /** Recorded instead of `evidence` when the id was used for other content. */
  readonly conflictEvidence: readonly EvidenceEntry[];
  /** Recorded besides `evidence` when the claim ends in the hold queue. */
  readonly heldEvidence: readonly EvidenceEntry[];
  readonly chain: ChainName;
}

export type ClaimOutcome =
  /** `key`: the person's newest data key; absent when all were destroyed. */
  | { readonly kind: 'claimed'; readonly personId: string; readonly key?: WrappedKey }
  /** The same content before: the stored receipt, and whether it still has to be appended. */
  | {
      readonly kind: 'repeated';
      readonly receipt: string;
      readonly nr: string;
      readonly personId: string;
      readonly routed: boolean;
      readonly key?: WrappedKey;
    }
  | { readonly kind: 'conflict' }
  /** Identifiers of two persons, and nothing was written: to be offered again with `held`. */
  | { readonly kind: 'several' }
  /** Identifiers of two persons: stored in the hold queue, not appended. */
  | { readonly kind: 'held' }
  | { readonly kind: 'unknown-reference' };
