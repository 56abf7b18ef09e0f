// Answers: what do the journeys ask of the store? Every method is one transaction; whatever has
// evidence takes the evidence with it, in that same transaction.
import type { Bundle } from '#directory';
import type { ChainHead, ChainName, Checkpoint, EvidenceEntry, EvidenceRecord } from '#evidence';
import type { Millis } from '#kernel';
import type { SealedBody, WrappedKey } from '#sealing';
import type { ReplayStore } from './replayed.js';
import type {
  Acknowledgement,
  AskedCount,
  AskedEntry,
  AskedErasure,
  Backlog,
  BundleInForce,
  Claim,
  ClaimOutcome,
  DecidedRelease,
  DueCase,
  FoundEntry,
  KeyName,
  HumanDecision,
  InEffect,
  JudgingAgainReads,
  MailboxRow,
  Position,
  PushPage,
  PushStanding,
  PushState,
  PushWrite,
  QueueItem,
  QueueKey,
  ReleaseState,
  RouteEffects,
  RoutingReads,
  StoredSubscription,
  SubmissionRow,
  SubmissionsAsked,
  SubmissionStatus,
  TopicPage,
  TopicWrite,
  UnroutedClaim,
  WaitingRows,
  WaitingStand,
} from './stored.js';

export interface Store extends ReplayStore {
  /** ---- accept ---- one call per message; the adapter gathers concurrent calls into one commit. @throws Unavailable */
  claim(claim: Claim): Promise<ClaimOutcome>;

  /** ---- route ---- */
  position(partition: number): Promise<bigint>;
  readForRouting(numbers: readonly string[], personIds: readonly string[]): Promise<RoutingReads>;
  /**
   * The messages by their nr, every message of the persons `whole`, every view of the persons
   * `renewed` that may still be read, and the open queue items of all these persons.
   */
  readForJudgingAgain(
    personIds: readonly string[],
    nrs: readonly string[],
    whole: readonly string[],
    renewed: readonly string[],
    at: Millis,
  ): Promise<JudgingAgainReads>;
  /**
   * All effects and the position, or nothing. `fenced`: the position was not `expected`, or a message was
   * routed meanwhile. `full`: as many rows wait for the processing log as may.
   */
  commitBatch(at: Position, effects: RouteEffects): Promise<'committed' | 'fenced' | 'full'>;
  /** By the operator's hand, when what lay at the position is lost. `fenced`: it was not `expected`. */
  movePosition(
    at: Position,
    chain: ChainName,
    evidence: readonly EvidenceEntry[],
    when: Millis,
  ): Promise<'moved' | 'fenced'>;
  /** Accepted and neither routed nor set aside, oldest first. */
  unrouted(): AsyncIterable<UnroutedClaim>;

  /** ---- the processing log ---- */
  /** The oldest rows that wait for the log, and the right to send them until then. */
  takeLogRows(holder: string, at: Millis, until: Millis, limit: number): Promise<WaitingRows>;
  /** The log has these rows; they go. False when another sends meanwhile: then they stay. */
  dropLogRows(holder: string, seqs: readonly number[]): Promise<boolean>;
  /** Lets another send at once. */
  leaveLogRows(holder: string): Promise<void>;
  logRowsWaiting(): Promise<WaitingStand>;

  /** ---- the clock ---- */
  /** Cases that are due, longest first; each is due again at `again` unless it was judged before. */
  takeDueCases(at: Millis, again: Millis, limit: number): Promise<readonly DueCase[]>;

  /** ---- deliver ---- */
  page(
    mailbox: string,
    after: number,
    limit: number,
    at: Millis,
  ): Promise<{ readonly entries: readonly MailboxRow[]; readonly newest: number }>;
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
  /** What the mailbox's own topic does not hold yet, unless another holder writes to it now. */
  topicPage(mailbox: string, holder: string, at: Millis): Promise<TopicPage>;
  /** Intent before the first byte, as `offer`, and the right to write until then. `lost`: another writes, or has written on; nothing changed. */
  beginTopicWrite(write: TopicWrite, until: Millis): Promise<'begun' | 'lost'>;
  /** The topic holds everything up to `next`; with `release` the right ends. False when another wrote on meanwhile: nothing changed. */
  endTopicWrite(write: TopicWrite, next: number, release: boolean): Promise<boolean>;
  /** What the recipient's address did not answer for yet, unless another holder tries it now. */
  pushPage(mailbox: string, holder: string, at: Millis): Promise<PushPage>;
  /** Intent before the first byte, and the right to try until then; as `beginTopicWrite`. */
  beginPush(write: PushWrite, until: Millis): Promise<'begun' | 'lost'>;
  /** What came of it; `delivered` is the recipient's acknowledgement. False when another went on meanwhile: nothing changed. */
  endPush(
    write: PushWrite,
    next: PushState,
    delivered: boolean,
    release: boolean,
  ): Promise<boolean>;
  /** Every mailbox that was ever pushed to. */
  pushStandings(): Promise<readonly PushStanding[]>;
  /** One that is parked is tried at once; false: it is not parked. */
  resumePush(
    mailbox: string,
    at: Millis,
    chain: ChainName,
    evidence: readonly EvidenceEntry[],
  ): Promise<boolean>;
  passport(
    mailbox: string,
    number: number,
  ): Promise<{ readonly passport: string; readonly state: ReleaseState } | undefined>;
  /** The same work, whether there is such an entry, none at all, or only one of another mailbox. */
  entry(mailbox: string, asked: AskedEntry, at: Millis): Promise<FoundEntry | undefined>;
  /** Among the newest entries of the mailbox, LIMITS.countedEntriesMax of them. */
  countEntries(asked: AskedCount): Promise<number>;
  submission(nr: string): Promise<SubmissionStatus | undefined>;
  /** A sender's own messages in the order in which they were accepted. */
  submissions(asked: SubmissionsAsked): Promise<readonly SubmissionRow[]>;
  /** For the controller and the auditor: everything decided about one message, in order. */
  decisions(nr: string): Promise<readonly DecidedRelease[]>;

  /** ---- subscriptions of a mailbox through the interface ---- */
  subscriptions(mailbox?: string): Promise<readonly StoredSubscription[]>;
  /** In the place of one with the same id. Its evidence also says from where it counts, with the positions in the log. */
  putSubscription(
    subscription: StoredSubscription,
    chain: ChainName,
    evidence: readonly EvidenceEntry[],
  ): Promise<InEffect>;
  /** Undefined: there is none; nothing is recorded then. */
  deleteSubscription(
    mailbox: string,
    id: string,
    chain: ChainName,
    evidence: readonly EvidenceEntry[],
  ): Promise<InEffect | undefined>;

  /** ---- queues ---- */
  /** What is open, oldest first; `decided` are those whose decision the router has still to carry out. */
  queue(queue: QueueItem['queue']): Promise<readonly QueueItem[]>;
  /** Records what a human decided and makes the case due. `unknown`: no such open item, or one that was decided before. */
  decideItem(
    item: QueueKey,
    decision: HumanDecision,
    at: Millis,
    evidence: readonly EvidenceEntry[],
  ): Promise<'done' | 'unknown'>;
  /** The bytes of one quarantined record. */
  quarantined(id: string): Promise<SealedBody | undefined>;

  /** Copies that nobody has said to be erased yet, the longest due first; at most `limit`. */
  openErasures(limit: number): Promise<readonly AskedErasure[]>;

  /** ---- retention (P7) ---- */
  /** Data keys older than this that nothing needs any more. */
  keysOutlived(before: Millis, limit: number): Promise<readonly KeyName[]>;
  destroyKeys(
    keys: readonly KeyName[],
    at: Millis,
    evidence: readonly EvidenceEntry[],
  ): Promise<void>;
  /** Persons about whom nothing came since `before`, nothing may be read and nothing waits. */
  casesOver(at: Millis, before: Millis, limit: number): Promise<readonly string[]>;
  /** Leaves the skeleton. `changed`: one of them is not over any more, and nothing was done. */
  forgetCases(
    persons: readonly string[],
    at: Millis,
    before: Millis,
    evidence: readonly EvidenceEntry[],
  ): Promise<'forgotten' | 'changed'>;
  /**
   * Cases with views that are over, or with keys beside one older than `settled`, that do not wake
   * by themselves now; `limit` of each.
   */
  casesPartlyOver(at: Millis, settled: Millis, limit: number): Promise<readonly string[]>;
  /** They are judged again now; how many. */
  wakeDue(at: Millis, settled: Millis, limit: number): Promise<number>;
  /** Makes what was deleted leave the files, as far as the engine can. */
  reclaim(): Promise<void>;

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
  /** What of this kind was in force between two moments, newest first; empty: nobody wrote that down. */
  inForceDuring(
    kind: Bundle['kind'],
    from: Millis,
    until: Millis,
  ): Promise<readonly BundleInForce[]>;
  /** Also one that is not in force any more; undefined: it never was. */
  bundle(kind: Bundle['kind'], digest: string): Promise<Bundle | undefined>;
  /** Changes whenever another bundle or subscription becomes active; cheap to ask. */
  configurationVersion(): Promise<number>;

  /** ---- data keys ---- a key wrapped by a slot that is not recorded is never stored. @throws Unavailable then */
  addDataKeys(keys: readonly WrappedKey[]): Promise<void>;
  /** By key slot: how many data keys it wraps. */
  dataKeyCounts(): Promise<ReadonlyMap<string, number>>;
  /** Some of the data keys that this slot wraps. */
  dataKeysUnder(slot: string, limit: number): Promise<readonly WrappedKey[]>;
  /** Puts these in the place of what wrapped the same data keys before; one that was destroyed meanwhile stays so. */
  rewrapDataKeys(keys: readonly WrappedKey[], from: string): Promise<void>;
  /** Persons whose newest data key was made before this moment. */
  personsWithKeysBefore(at: Millis, limit: number): Promise<readonly string[]>;
  /** Forgets a slot for ever; only when it wraps nothing any more. */
  retireKeySlot(
    slot: string,
    at: Millis,
    evidence: readonly EvidenceEntry[],
  ): Promise<'retired' | 'in-use'>;

  /** ---- key slots ---- the public fingerprint of each slot, written once; a different one is refused. */
  keySlots(): Promise<ReadonlyMap<string, string>>;
  saveKeySlot(slot: string, fingerprint: string): Promise<void>;

  /** ---- operations ---- */
  counts(): Promise<Readonly<Record<string, number>>>;
  /** The mailboxes whose first waiting entry is oldest; at most `limit`. */
  backlogs(limit: number): Promise<readonly Backlog[]>;
  /** By queue: since when its oldest open item waits; absent: nothing waits. */
  queueAges(): Promise<Readonly<Record<string, Millis>>>;
  /** Resolves when the store can be written. @throws Unavailable */
  check(): Promise<void>;
  close(): Promise<void>;
}
