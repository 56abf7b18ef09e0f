// Answers: what do the journeys ask of the store? Every method is one transaction; whatever has
// evidence takes the evidence with it, in that same transaction.
import type { Bundle, Subscription } from '#directory';
import type { Checkpoint, ChainHead, ChainName, EvidenceEntry, EvidenceRecord } from '#evidence';
import type { JsonObject, Millis, ProblemKey } from '#kernel';

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
  /** Canonical event, kept only when the claim ends in the hold queue. */
  readonly body: string;
  readonly evidence: readonly EvidenceEntry[];
  /** Recorded instead of `evidence` when the id was used for other content. */
  readonly conflictEvidence: readonly EvidenceEntry[];
  /** Recorded besides `evidence` when the claim ends in the hold queue. */
  readonly heldEvidence: readonly EvidenceEntry[];
  readonly chain: ChainName;
}

export type ClaimOutcome =
  | { readonly kind: 'claimed'; readonly personId: string }
  /** The same content before: the stored receipt, and whether it still has to be appended. */
  | {
      readonly kind: 'repeated';
      readonly receipt: string;
      readonly nr: string;
      readonly personId: string;
      readonly routed: boolean;
    }
  | { readonly kind: 'conflict' }
  /** Identifiers of two persons: stored in the hold queue, not appended. */
  | { readonly kind: 'held' }
  | { readonly kind: 'unknown-reference' };

/** ---- route ---- */

export interface Position {
  readonly partition: number;
  readonly expected: bigint;
  readonly next: bigint;
}

/** What the router needs to know about a batch, read in one go. */
export interface RoutingReads {
  /** By `${source}\n${id}`: digest, nr and whether it is already routed. */
  readonly claims: ReadonlyMap<
    string,
    {
      readonly digest: string;
      readonly nr: string;
      readonly sender: string;
      readonly routed: boolean;
    }
  >;
  /** Case state by personId; absent: no open case yet. */
  readonly cases: ReadonlyMap<string, JsonObject>;
  /** zaakreferentie by `${personId}\n${mailbox}`. */
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
  | 'verlopen';

export interface JudgedMessage {
  readonly nr: string;
  readonly source: string;
  readonly id: string;
  readonly digest: string;
  readonly personId: string;
  readonly type: string;
  readonly state: MessageState;
  readonly problem?: ProblemKey;
  /** Canonical event, kept for judging again. */
  readonly body: string;
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
  readonly state: 'vrijgegeven' | 'onthouden' | 'uitgesteld';
  readonly problem?: ProblemKey;
  /** The view as a CloudEvent in JSON, ready to be sent; only for `vrijgegeven`. */
  readonly body?: string;
  /** The full passport (JSON), auditor's form. */
  readonly passport: string;
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
  /** Only for quarantine: the bytes as they lay in the log, base64. */
  readonly bytes?: string;
  readonly since: Millis;
}

export interface RouteEffects {
  readonly messages: readonly JudgedMessage[];
  readonly cases: ReadonlyMap<string, JsonObject>;
  /** New references, by the same key as in RoutingReads. */
  readonly references: ReadonlyMap<string, string>;
  readonly releases: readonly ReleaseRow[];
  readonly queue: readonly QueueItem[];
  readonly chain: ChainName;
  readonly evidence: readonly EvidenceEntry[];
  readonly at: Millis;
  /** Version of bundles and subscriptions the batch was judged under; another one in force means `fenced`. */
  readonly configuration: number;
}

/** ---- deliver ---- */

export interface MailboxEntry {
  /** From 1, gapless per mailbox. */
  readonly number: number;
  readonly releaseId: string;
  readonly state: ReleaseState;
  readonly type: string;
  /** Present only while state and window allow it, judged in the statement that reads it. */
  readonly body?: string;
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

export interface Store {
  /** ---- accept ---- one call per message; the adapter gathers concurrent calls into one commit. @throws Unavailable */
  claim(claim: Claim): Promise<ClaimOutcome>;

  /** ---- route ---- */
  position(partition: number): Promise<bigint>;
  readForRouting(
    keys: readonly { readonly source: string; readonly id: string }[],
    personIds: readonly string[],
  ): Promise<RoutingReads>;
  /** All effects and the position, or nothing. `fenced`: the position was not `expected`, or a message was routed meanwhile. */
  commitBatch(at: Position, effects: RouteEffects): Promise<'committed' | 'fenced'>;

  /** ---- deliver ---- */
  page(
    mailbox: string,
    after: number,
    limit: number,
    at: Millis,
  ): Promise<{ readonly entries: readonly MailboxEntry[]; readonly newest: number }>;
  /** Resolves true when the mailbox has an entry after `after`, false when the signal aborted first. Works across processes. */
  watch(mailbox: string, after: number, signal: AbortSignal): Promise<boolean>;
  /** Intent before the first byte: entries become `aangeboden` with their evidence. */
  offer(
    mailbox: string,
    numbers: readonly number[],
    at: Millis,
    chain: ChainName,
    evidence: readonly EvidenceEntry[],
  ): Promise<void>;
  acknowledge(ack: Acknowledgement): Promise<'done' | 'unknown' | 'refused'>;
  acknowledgedUpTo(mailbox: string): Promise<number>;
  passport(
    mailbox: string,
    number: number,
  ): Promise<{ readonly passport: string; readonly state: ReleaseState } | undefined>;
  submission(nr: string): Promise<SubmissionStatus | undefined>;
  /** For the controller and the auditor: everything decided about one message, in order. */
  decisions(nr: string): Promise<readonly DecidedRelease[]>;

  /** ---- subscriptions of a mailbox through the interface ---- */
  subscriptions(mailbox?: string): Promise<readonly StoredSubscription[]>;
  putSubscription(
    subscription: StoredSubscription,
    chain: ChainName,
    evidence: readonly EvidenceEntry[],
  ): Promise<'created' | 'replaced'>;
  deleteSubscription(
    mailbox: string,
    id: string,
    chain: ChainName,
    evidence: readonly EvidenceEntry[],
  ): Promise<boolean>;

  /** ---- queues ---- */
  queue(queue: QueueItem['queue']): Promise<readonly QueueItem[]>;

  /** ---- evidence ---- */
  appendEvidence(chain: ChainName, entries: readonly EvidenceEntry[], at: Millis): Promise<void>;
  chainHeads(): Promise<readonly ChainHead[]>;
  latestCheckpoint(): Promise<Checkpoint | undefined>;
  /** False when another process signed that number first. */
  saveCheckpoint(checkpoint: Checkpoint): Promise<boolean>;
  /** Every record with its entries in chain order, then every checkpoint: the export that the verifier reads. */
  evidence(): AsyncIterable<{
    readonly record: EvidenceRecord;
    readonly entries: readonly EvidenceEntry[];
  }>;
  checkpoints(): AsyncIterable<Checkpoint>;
  evidenceRecordsSince(checkpoint: Checkpoint | undefined): Promise<number>;

  /** ---- bundles ---- */
  importBundle(bundle: Bundle, at: Millis, evidence: readonly EvidenceEntry[]): Promise<void>;
  activeBundles(): Promise<readonly Bundle[]>;
  /** Changes whenever another bundle or subscription becomes active; cheap to ask. */
  configurationVersion(): Promise<number>;

  /** ---- key slots ---- the public fingerprint of each slot, written once; a different one is refused. */
  keySlots(): Promise<ReadonlyMap<string, string>>;
  saveKeySlot(slot: string, fingerprint: string): Promise<void>;

  /** ---- operations ---- */
  counts(): Promise<Readonly<Record<string, number>>>;
  /** Resolves when the store can be written. @throws Unavailable */
  check(): Promise<void>;
  close(): Promise<void>;
}
