// Answers: which rows do the journeys hand to the store and get back? In the order of the journeys;
// what the store promises about them stands in store.ts.
import type { Subscription } from '#directory';
import type { ChainName, EvidenceEntry } from '#evidence';
import type { JsonObject, Millis, ProblemKey } from '#kernel';
import type { SealedBody, WrappedKey } from '#sealing';

/** ---- accept ---- */

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

/** ---- route ---- */

export interface Position {
  readonly partition: number;
  readonly expected: bigint;
  readonly next: bigint;
}

export interface UnroutedClaim {
  readonly nr: string;
  readonly sender: string;
  readonly personId: string;
  readonly at: Millis;
}

/** What the router needs to know about a batch, read in one go. */
export interface RoutingReads {
  /** By `nr`: digest and whether it is already routed. */
  readonly claims: ReadonlyMap<
    string,
    {
      readonly digest: string;
      readonly nr: string;
      readonly personId: string;
      readonly sender: string;
      readonly routed: boolean;
    }
  >;
  /** Sealed case state by personId; absent: no open case yet. */
  readonly cases: ReadonlyMap<string, Uint8Array>;
  /** Data keys by personId, newest first; absent: there are none, or no longer. */
  readonly dataKeys: ReadonlyMap<string, readonly WrappedKey[]>;
  /**
   * zaakreferentie by `${personId}\n${mailbox}\n${referral}`; the last part is empty but for a
   * partner of a referral.
   */
  readonly references: ReadonlyMap<string, string>;
}

export type MessageState = 'aanvaard' | 'beoordeeld' | 'aangehouden' | 'geweigerd' | 'quarantaine';
export type ReleaseState =
  | 'uitgesteld'
  | 'onthouden'
  | 'vrijgegeven'
  | 'aangeboden'
  | 'afgeleverd'
  | 'inBehandeling'
  | 'afgesloten'
  | 'afgewezen'
  | 'vervangen'
  | 'teruggeroepen'
  | 'verlopen'
  /** What was released is no longer there: its key was destroyed. */
  | 'vervallen';

export interface JudgedMessage {
  readonly nr: string;
  readonly digest: string;
  readonly personId: string;
  readonly type: string;
  readonly state: MessageState;
  readonly problem?: ProblemKey;
  /** The event as it lay in the log, sealed; kept for judging again. */
  readonly body: Uint8Array;
  /** Digests of the bundles it was judged under. */
  readonly bundles: Readonly<Record<string, string>>;
  readonly at: Millis;
}

export interface ReleaseRow {
  /** Random id. */
  readonly id: string;
  readonly nr: string;
  readonly personId: string;
  readonly mailbox: string;
  readonly relation: string;
  readonly viewType: string;
  readonly revision: number;
  /** `teruggeroepen` and `verlopen`: no view but a notice that the view `about` lies there no longer. */
  readonly state: 'vrijgegeven' | 'onthouden' | 'uitgesteld' | 'teruggeroepen' | 'verlopen';
  readonly problem?: ProblemKey;
  /** The release that this one replaces, or that it tells about. */
  readonly about?: { readonly nr: string; readonly release: string };
  /** When the recipient's copy must be gone; only of a notice. */
  readonly eraseBy?: Millis;
  /** The view as a CloudEvent in JSON, sealed; only for `vrijgegeven`. */
  readonly body?: Uint8Array;
  /** The passport's head (JSON), and the digest of its form; without one it is the full passport. */
  readonly passport: string;
  readonly form?: string;
  readonly from?: Millis;
  readonly until?: Millis;
  readonly at: Millis;
}

export interface QueueItem {
  readonly queue: 'aangehouden' | 'onbestelbaar' | 'quarantaine';
  readonly id: string;
  readonly nr?: string;
  readonly personId?: string;
  /** OIN of the owner who must act. */
  readonly owner: string;
  readonly code: string;
  /** Facts without personal data: relation, municipality, partition, offset, reason. */
  readonly detail: JsonObject;
  /** Only for quarantine: the bytes as they lay in the log, sealed under a key of this item. Never in a list. */
  readonly bytes?: Uint8Array;
  readonly since: Millis;
}

/** What a human made of an item of a queue; carried out by the router, in the person's own order. */
export type HumanDecision =
  | { readonly kind: 'vrijgeven' }
  | { readonly kind: 'weigeren' }
  | { readonly kind: 'toewijzen'; readonly municipality: string };

/** An item that is not closed, as the router finds it when it judges a case again. */
export interface OpenItem extends Pick<QueueItem, 'queue' | 'id' | 'nr' | 'detail'> {
  readonly personId: string;
  readonly decision?: HumanDecision;
}

/** What judging a case again needs besides its state; read for those batches only that ask for it. */
export interface JudgingAgainReads {
  /** By nr: the event, sealed, and who sent it. */
  readonly messages: ReadonlyMap<
    string,
    { readonly sender: string; readonly state: MessageState; readonly body: Uint8Array }
  >;
  readonly items: readonly OpenItem[];
}

/** A case that is to be judged again, and why. */
export interface DueCase {
  readonly personId: string;
  readonly reason: WakeReason;
  /** The person's newest data key; absent when all were destroyed. */
  readonly key?: WrappedKey;
}

export type WakeReason =
  | 'vensterOpen'
  | 'vensterDicht'
  | 'beslissing'
  | 'toestemming'
  | 'intrekking'
  | 'terugkeeradres'
  | 'feit'
  | 'regels';

export interface Wake {
  readonly at: Millis;
  readonly reason: WakeReason;
}

/** Another state, other bounds, or both, of a release of an earlier batch. */
export interface ReleaseChange {
  /** Nr of the message that it was made from, and its own id. */
  readonly nr: string;
  readonly release: string;
  readonly state?: Extract<ReleaseState, 'vervangen' | 'teruggeroepen' | 'verlopen'>;
  readonly bounds?: { readonly from?: Millis; readonly until?: Millis };
}

export interface MessageChange {
  readonly nr: string;
  readonly state: Extract<MessageState, 'beoordeeld' | 'geweigerd'>;
  readonly problem?: ProblemKey;
}

/** A recipient's word that its copies of what was taken back in one case are gone. */
export interface ConfirmedErasure {
  readonly personId: string;
  /** Its mailboxes. */
  readonly mailboxes: readonly string[];
}

/** A copy that a recipient was asked to erase. */
export interface AskedErasure {
  readonly mailbox: string;
  /** Number of the notice, and of the view that it is about. */
  readonly number: number;
  readonly about: number;
  readonly eraseBy: Millis;
}

export interface QueueKey {
  readonly queue: QueueItem['queue'];
  readonly id: string;
}

export interface RouteEffects {
  readonly messages: readonly JudgedMessage[];
  /** Sealed, by personId. */
  readonly cases: ReadonlyMap<string, Uint8Array>;
  /** New data keys: one for each quarantined record. */
  readonly dataKeys: readonly WrappedKey[];
  /** New references, by the same key as in RoutingReads. */
  readonly references: ReadonlyMap<string, string>;
  readonly releases: readonly ReleaseRow[];
  /** Forms of the passports above, by digest; most of them are in the store already. */
  readonly forms: ReadonlyMap<string, string>;
  readonly queue: readonly QueueItem[];
  /** By personId, for every case above: when it must be judged again at the latest; absent: not by the clock. */
  readonly wakes: ReadonlyMap<string, Wake>;
  readonly changedReleases: readonly ReleaseChange[];
  readonly changedMessages: readonly MessageChange[];
  readonly closedItems: readonly QueueKey[];
  readonly erasures: readonly ConfirmedErasure[];
  readonly chain: ChainName;
  readonly evidence: readonly EvidenceEntry[];
  readonly at: Millis;
  /** Version of bundles and subscriptions the batch was judged under; another one in force means `fenced`. */
  readonly configuration: number;
}

/** ---- deliver ---- */

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
