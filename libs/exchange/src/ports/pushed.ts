// Answers: what is known of a recipient that is pushed to, and what may come of one attempt? The state
// is a row of the store, so that it outlives every process.
import type { ChainName, EvidenceEntry } from '#evidence';
import type { DeliveryReason, Millis } from '#kernel';
import type { MailboxRow } from './delivered.js';

/** Why an attempt failed, as operator and recipient read it; never what the other end said. */
export type PushFault = DeliveryReason;

export type PushAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfter?: string }
  | { readonly kind: 'failed'; readonly fault: PushFault };

/** What a target said when it was asked whether it may be delivered to. */
export type PushPermission =
  | { readonly kind: 'allowed'; readonly perMinute?: number }
  | Exclude<PushAnswer, { kind: 'answered' }>
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfter?: string };

export interface PushState {
  /** The recipient answered for everything up to this number. */
  readonly written: number;
  /** Failed in a row. */
  readonly attempts: number;
  /** Nothing is tried before. */
  readonly nextAt: Millis;
  /** `proef`: tried now and then, one entry; `stil`: only when a human says so, or the target changes. */
  readonly parked?: 'proef' | 'stil';
  readonly fault?: PushFault;
  /** Since when it fails. */
  readonly since?: Millis;
  /** SHA-256 of the target that the rest of this is about. */
  readonly target?: string;
  /** How long its permission holds, and how many deliveries a minute it allows. */
  readonly permittedUntil: Millis;
  readonly perMinute?: number;
}

export type PushPage =
  | { readonly kind: 'held'; readonly until: Millis }
  | {
      readonly kind: 'page';
      readonly state: PushState;
      readonly entries: readonly MailboxRow[];
    };

/** One attempt, by one of several couriers that could make it. */
export interface PushWrite {
  readonly mailbox: string;
  /** Different for every process, and for every start of one. */
  readonly holder: string;
  /** As it was read; the attempt is about what comes after it. */
  readonly written: number;
  /** The entry that has a body; absent: nothing is disclosed by it. */
  readonly number?: number;
  readonly at: Millis;
  readonly chain: ChainName;
  readonly evidence: readonly EvidenceEntry[];
}

export interface PushStanding extends PushState {
  readonly mailbox: string;
  /** Newest number of the mailbox. */
  readonly newest: number;
}
