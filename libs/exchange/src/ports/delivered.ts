// Answers: which rows do recipients and senders read, and what do they write by answering?
import type { Subscription } from '#directory';
import type { ChainName, EvidenceEntry } from '#evidence';
import type { Millis, ProblemKey } from '#kernel';
import type { SealedBody } from '#sealing';
import type { MessageState, ReleaseState } from './routed.js';

export interface MailboxRow {
  /** From 1, gapless per mailbox. */
  readonly number: number;
  readonly releaseId: string;
  readonly personId: string;
  readonly state: ReleaseState;
  readonly type: string;
  /** Number of the entry that this one replaces, or that it says is there no longer. */
  readonly about?: number;
  /** Only of a notice: why, as far as this recipient may know, and when its copy must be gone. */
  readonly notice?: { readonly problem: ProblemKey; readonly eraseBy: Millis };
  /** Present only while state, window and key allow it, judged in the statement that reads it. */
  readonly sealed?: Required<SealedBody>;
}

export type TopicPage =
  | { readonly kind: 'held'; readonly until: Millis }
  | {
      readonly kind: 'page';
      /** The topic holds everything up to this number. */
      readonly written: number;
      readonly entries: readonly MailboxRow[];
    };

/** One write to a mailbox's own topic, by one of several that could do it. */
export interface TopicWrite {
  readonly mailbox: string;
  /** Different for every process, and for every start of one. */
  readonly holder: string;
  /** What the topic held when this was read; the write goes on from there. */
  readonly written: number;
  /** Entries in it that have a body; without one there is nothing to record. */
  readonly numbers: readonly number[];
  readonly at: Millis;
  readonly chain: ChainName;
  /** Of the intent when it begins, of the outcome when it ends. */
  readonly evidence: readonly EvidenceEntry[];
}

export interface Acknowledgement {
  readonly mailbox: string;
  /** Everything up to this number is `afgeleverd`; or one number gets a state of the upper ladder. */
  readonly upTo?: number;
  readonly one?: {
    readonly number: number;
    readonly state: 'afgeleverd' | 'inBehandeling' | 'afgesloten' | 'afgewezen';
    readonly code?: string;
  };
  readonly at: Millis;
  readonly chain: ChainName;
  readonly evidence: readonly EvidenceEntry[];
}

/** One of a sender's own messages, in a list of them. */
export interface SubmissionRow {
  /** Grows in the order in which messages were accepted. */
  readonly seq: number;
  readonly nr: string;
  readonly type: string;
  readonly acceptedAt: Millis;
  readonly state: MessageState;
}

export interface SubmissionsAsked {
  readonly sender: string;
  readonly after: number;
  readonly limit: number;
  readonly state?: MessageState;
  readonly type?: string;
}

export interface SubmissionStatus {
  readonly nr: string;
  readonly type: string;
  readonly sender: string;
  readonly acceptedAt: Millis;
  readonly state: MessageState;
  readonly problem?: ProblemKey;
  readonly receipt: string;
  readonly releases: readonly {
    readonly mailbox: string;
    readonly relation: string;
    readonly state: ReleaseState;
    readonly problem?: ProblemKey;
    readonly at: Millis;
  }[];
  readonly unrouted: readonly {
    readonly relation: string;
    readonly code: string;
    readonly since: Millis;
  }[];
}

/** Which entry of its own mailbox a recipient asks about. */
export type AskedEntry =
  | { readonly number: number }
  /** The newest entry that came of this message. */
  | { readonly nr: string };

export interface FoundEntry {
  readonly number: number;
  readonly state: ReleaseState;
  readonly type: string;
  readonly notice?: MailboxRow['notice'];
  /** The full passport (JSON). */
  readonly passport: string;
}

/** Entries of one type in a mailbox, by when they came. */
export interface AskedCount {
  readonly mailbox: string;
  readonly type: string;
  readonly from: Millis;
  readonly until: Millis;
}

export interface BundleInForce {
  readonly digest: string;
  readonly since: Millis;
}

export interface DecidedRelease {
  readonly mailbox: string;
  /** Sequence number in the mailbox; absent when nothing was released. */
  readonly number?: number;
  readonly state: ReleaseState;
  /** The full passport (JSON). */
  readonly passport: string;
}

export interface StoredSubscription extends Subscription {
  readonly createdAt: Millis;
}

/** From where on what a mailbox asked for counts. */
export interface InEffect {
  /** Every new entry of the mailbox from this number on is judged by it, and none before. */
  readonly number: number;
  /** Version of what is in force: a batch that was judged under an older one is not committed. */
  readonly configuration: number;
}

/** One mailbox in which something waits for its recipient. */
export interface Backlog {
  readonly mailbox: string;
  /** Entries that were neither acknowledged nor written to the mailbox's own topic. */
  readonly waiting: number;
  /** When the first of them was released. */
  readonly since: Millis;
}
