// Answers: how much of anything is allowed, in which unit, and why that much?
import { invariant } from '../problems/refusal.js';
import { TELLING } from './telling.js';

export const LIMITS = {
  ...TELLING,
  /** One event on the wire. Four times what CE-13 obliges (64 KiB); room for five conditions. */
  messageBytesMax: 262_144,
  /** Nesting of a JSON body; the deepest schema path is 9, so 32 is generous and still cheap. */
  jsonDepthMax: 32,
  /** JSON up to this size is parsed before it is examined; of a hostile one that costs 3 ms at most. */
  parsedFirstBytesMax: 16_384,
  /** Context attributes of one event, extensions included; the NL profile names fewer than 20. */
  attributesMax: 32,
  /** One context attribute in bytes (CE-13 counts them towards the event size). */
  attributeBytesMax: 1_024,
  /** All request headers together; Node's own default, said aloud. */
  headerBytesMax: 16_384,
  /** Schema faults listed in one answer; more help nobody and cost memory. */
  faultsMax: 50,
  /** Places of a refused document up to which all its faults are sought; ten times a full message. */
  diagnosedPlacesMax: 4_000,
  /** Records routed in one database transaction (engineering 4.1: 500 is where the gain flattens). */
  batchRecordsMax: 500,
  /** How long a batch waits to fill before it is routed anyway. */
  batchWaitMs: 50,
  /** Writes gathered into one commit (engineering 5.2: group commit of 64-256). */
  groupCommitMax: 256,
  /** Writes waiting for a commit; beyond it the edge answers 503 (about 0.3 s of work). */
  writeQueueMax: 5_000,
  /** Views in one mailbox page. */
  pageMax: 500,
  pageDefault: 100,
  /** Bodies in one page together; four thousand ordinary views, and no more memory than a process can spare. */
  pageBytesMax: 8_388_608,
  /** Longest long poll; below the 60 s at which common proxies give up. */
  longPollSecondsMax: 30,
  /** Long polls open at once per process; each holds a socket and a timer. */
  longPollsMax: 2_000,
  /** Of those, for one organisation: its mailboxes, with room for a rolling restart. */
  longPollsPerPartyMax: 50,
  /** A stream says this often which number is the newest; well inside the 60 s of common proxies. */
  streamHeartbeatSeconds: 15,
  /** Entries that a stream reads at once: few, because the slowest reader decides how long they lie in memory. */
  streamPageMax: 50,
  /** How long a reader of a stream may leave what was sent unread; it resumes where it was. */
  streamSlowMs: 30_000,
  /** Connections open at once per process. */
  connectionsMax: 4_000,
  /** Of those, for one organisation: all its systems, over a rolling restart of ours. */
  connectionsPerPartyMax: 500,
  /** What an organisation may ask at once after a silence, in seconds of its pace. */
  quotaBurstSeconds: 2,
  /**
   * Answers to a question about a mailbox leave at a multiple of this: many times what the work takes,
   * and still at once for a person.
   */
  inquiryTickMs: 250,
  /** Such an answer is padded to a multiple of this; it holds every field of the largest type. */
  inquiryPadBytes: 65_536,
  /** Longest period of a question about nothing: a year, with its first day. */
  inquiryDaysMax: 367,
  /** Of a mailbox's own entries no smaller number is said: it would be about persons one by one. */
  inquiryCountMin: 10,
  /** Newest entries of a mailbox that a count looks at; some milliseconds of reading. */
  countedEntriesMax: 10_000,
  /** Bundles of one kind that one question looks at; nobody changes rules weekly. */
  bundlesInPeriodMax: 50,
  /** Rule sets of earlier days kept in memory for such answers; each takes some tens of milliseconds to read. */
  olderRulesKept: 8,
  /** Time to finish a TLS handshake and to send a whole request. */
  handshakeTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
  /** How often is looked who is over it. */
  requestCheckMs: 5_000,
  /** Body of a request other than an event: 500 postcode ranges fit twice. */
  controlBodyBytesMax: 16_384,
  /** Idle time of a kept connection: longer than a long poll, so that partners need no new handshake. */
  keepAliveMs: 65_000,
  /** How often certificates are judged again on open connections; well inside the promised 5 s. */
  revocationCheckMs: 1_000,
  /** Refused connections recorded one by one per second; above it they are counted (design 4). */
  refusalsRecordedPerSecond: 50,
  /** A checkpoint is signed at the latest after this time or this many records (design 7). */
  checkpointIntervalMs: 10_000,
  checkpointRecordsMax: 1_000,
  /** Seconds a caller is asked to wait when log or store is away. */
  retryAfterSeconds: 5,
  /** Partitions of the message log (design 4). Fixed at creation: it decides where a key lives. */
  partitionsDefault: 24,
  /** Subscriptions of one mailbox, and postcode ranges in one of them. */
  subscriptionsPerMailboxMax: 50,
  postcodeRangesMax: 500,
  /** Filters within filters, dialects in one subscription, and characters to compare with: what a person still oversees. */
  filterDepthMax: 5,
  filterPartsMax: 64,
  filterTextCharsMax: 128,
  /** A bundle file (directory, policy, territory); the national postcode table is 20 MB. */
  bundleBytesMax: 67_108_864,
  /** Places of one policy file that an anchor may stand for; the largest national file has about a hundred. */
  policyAliasesMax: 10_000,
  /** A neutral view is padded to this size, so that its length tells nothing; the largest needs 2 KiB. */
  neutralViewPadBytes: 4_096,
  /** A reason that an operator gives for the evidence: a sentence and a reference. */
  reasonCharsMax: 200,
  /** Drain time at shutdown before connections are cut. */
  shutdownMs: 10_000,
  /** Records handed over at once hold at most this many bytes: 500 of the largest would be 128 MiB. */
  batchBytesMax: 16_777_216,
  /** How long a writing thread waits for another process's lock on an SQLite file. */
  storeBusyMs: 5_000,
  /** How soon a commit of another process is noticed on an SQLite file. */
  commitPollMs: 50,
  /** Pauses between attempts at a batch that broken infrastructure refused; they double. */
  retryPauseMs: 100,
  retryPauseMsMax: 5_000,
  /** Connections of one process to PostgreSQL: more than its cores can use, and ten processes fit in a server's 100. */
  storePoolMax: 8,
  /** Until PostgreSQL has let us in, or the pool has a connection free. */
  storeConnectMs: 5_000,
  /** PostgreSQL's own bounds for one statement, and for one lock of somebody else; the longest batch takes 0.1 s. */
  statementTimeoutMs: 10_000,
  lockTimeoutMs: 5_000,
  /** For a migration, which may have to write a large table anew. */
  migrationTimeoutMs: 1_800_000,
  /** Attempts at a transaction that others keep overtaking; each loses only to one that committed. */
  collisionAttemptsMax: 5,
  /** How often a listening connection is tried, so that one that died silently is replaced. */
  listenCheckMs: 10_000,
  /** How long an append to Kafka waits for others to share its request: well inside 50 ms at the edge. */
  logGatherMs: 5,
  /** Bytes of one request to Kafka: all of it may be one partition's, whose batch may be 1 MiB. */
  logGatherBytesMax: 786_432,
  /** What one write may be on a topic of an organisation: Kafka's own bound, room for any one record. */
  topicBatchBytesMax: 1_048_588,
  /** Producers for topics of organisations that are kept open: every municipality, nearly; and how long unused. */
  topicProducersMax: 256,
  topicProducerIdleMs: 60_000,
  /** How long a broker holds a request for records of an organisation: it answers at once when there are any. */
  topicWaitMs: 1_000,
  /** Records of one sender accepted side by side; well within one commit of the store. */
  submissionsAtOnceMax: 100,
  /** How long one courier may write to a mailbox's topic; another takes over after it. */
  topicLeaseMs: 20_000,
  /** Mailboxes that one courier serves at the same moment; the others wait their turn. */
  deliveriesAtOnceMax: 16,
  /** How often a topic is tried that a person must mend. */
  parkedRetryMs: 15_000,
  /** First pause before a recipient is pushed to again, doubling up to an hour. */
  pushPauseMs: 1_000,
  pushPauseMsMax: 3_600_000,
  /** Failures in a row after which a recipient is parked: about four hours. */
  pushAttemptsMax: 15,
  /** How often one that is parked is tried with one entry. */
  pushProbeMs: 3_600_000,
  /** The longest `Retry-After` of a recipient that is kept to: a day. */
  pushRetryAfterMaxMs: 86_400_000,
  /** How long a target's permission holds before it is asked again. */
  pushPermissionMs: 86_400_000,
  /** Deliveries per minute that are asked for; a recipient may allow fewer. */
  pushRatePerMinute: 6_000,
  /** For connecting with its handshake, and for a whole answer. */
  pushConnectMs: 3_000,
  pushAnswerMs: 6_000,
  /** What of an answer is read: nothing is done with it, and the connection can be used again. */
  pushAnswerBytesMax: 65_536,
  /** How long one courier may be busy with one attempt: permission, delivery, and time to record both. Another takes over after it. */
  pushLeaseMs: 20_000,
  /** How soon a recipient that was released by hand, or left by another courier, is looked at. */
  pushLookMs: 5_000,
  /** How soon a courier notices that something is to be brought again. */
  replayLookMs: 2_000,
  /** Recipients that one courier pushes to at the same moment, so that dead ones hold up nobody. */
  pushesAtOnceMax: 64,
  /** After this an append counts as refused, whatever the broker is doing. */
  logAppendMs: 10_000,
  /** A router that is silent this long loses its partitions; it says it is there every second. */
  consumerSessionMs: 10_000,
  consumerHeartbeatMs: 1_000,
  /** Handling one batch longer than this is no slowness: the process must end. */
  handlerStuckMs: 60_000,
  /** Cases that one round of the clock wakes: as many as a batch of the router holds. */
  wakeCasesMax: 500,
  /** How often the clock looks which cases are due. */
  wakeCheckMs: 1_000,
  /** A case that was woken and not judged since is woken again: well after any restart. */
  wakeAgainMs: 60_000,
  /** Data keys that a process keeps unwrapped, and how long: about 10 MB, and a quarter of an hour's traffic. */
  dataKeysKeptMax: 20_000,
  dataKeyKeptMs: 600_000,
  /** Hours of which the Dutch date is remembered: today's and those that cases mention; 0.1 MB. */
  datesKept: 1_000,
  /** How soon a process notices that another `kek` is in force, and forgets data keys that are kept too long. */
  keyCheckMs: 10_000,
  /** Data keys wrapped anew in one transaction: a tenth of a second, so that nobody waits for it. */
  rewrapBatch: 1_000,
  /** A recipient erases its copy of what was taken back within 30 days (P7). */
  eraseWithinMs: 30 * 86_400_000,
  /** A case is kept this long after the last message about it, so that it can be corrected and confirmed (P7). */
  caseKeptMs: 183 * 86_400_000,
  /** A message that was accepted under an older data key is routed, or seen as not routed, by then. */
  keyOutlivedMs: 60_000,
  /** How long the answer to one request stays with who asked, whatever day stands in it: as long as a municipality keeps a case (P7). */
  answerKeptDaysMax: 183,
  /** Rows that one step of retention takes away: so few that nobody waits for it. */
  eraseBatch: 500,
  /** Cases that one run gives back to the router: a quarter of an hour of its work; the rest an hour later. */
  eraseWokenMax: 20_000,
  /** A router that has just started, perhaps after a fault, catches up before it erases anything. */
  eraseFirstMs: 300_000,
  /** How often a router looks what is due to be erased. */
  eraseCheckMs: 3_600_000,
  /** Copies that one look at the erasures shows: more than anybody follows up in a day. */
  erasuresShown: 1_000,
  /** Mailboxes shown one by one among the metrics, those that wait longest: more would be a burden on whoever scrapes. */
  mailboxesMeasuredMax: 1_000,
  /** Organisations whose own keys end are shown one by one, those that end first: as above. */
  messageKeysMeasuredMax: 1_000,
  /** How often positions are shown to Kafka's own lag monitoring; they decide nothing there. */
  lagReportMs: 5_000,
  /** How long records stay on the topics of Sluis and of organisations (design 4): a week to recover. */
  topicRetentionMs: 604_800_000,
  /** How often rights at the broker are compared although nothing changed here: by hand they may have. */
  brokerCompareMs: 30_000,
  /** How soon a partition that was stopped notices that the operator moved its position. */
  stoppedLookMs: 1_000,
} as const;

invariant(LIMITS.pageDefault <= LIMITS.pageMax, 'the default page must fit in the largest page');
invariant(LIMITS.messageBytesMax * 2 <= LIMITS.pageBytesMax, 'the largest view must fit in a page');
invariant(LIMITS.revocationCheckMs < 5_000, 'revocation must act within five seconds');
invariant(LIMITS.groupCommitMax <= LIMITS.writeQueueMax, 'a commit must fit in the queue');
invariant(
  LIMITS.keepAliveMs > LIMITS.longPollSecondsMax * 1_000,
  'silence must outlast a long poll',
);
invariant(
  LIMITS.lockTimeoutMs < LIMITS.statementTimeoutMs,
  'who waits must hear that it is a lock',
);
invariant(
  LIMITS.retryPauseMsMax < LIMITS.consumerSessionMs,
  'a pause must not cost a router its partitions',
);
invariant(
  2 * (LIMITS.pushConnectMs + LIMITS.pushAnswerMs) < LIMITS.pushLeaseMs,
  'an attempt must end within its lease',
);
invariant(
  2 * (LIMITS.logConnectMs + LIMITS.logAnswerMs) < LIMITS.logRowsLeaseMs,
  'both requests to the processing log must end within the lease',
);
invariant(
  LIMITS.logAppendMs * 2 <= LIMITS.topicLeaseMs,
  'a write that begins in the first half of a lease must end within it',
);
invariant(
  LIMITS.submissionsAtOnceMax <= LIMITS.groupCommitMax,
  'records accepted side by side must fit in one commit',
);
invariant(
  LIMITS.logGatherBytesMax < LIMITS.topicBatchBytesMax,
  'a request must fit in a topic of an organisation',
);
invariant(
  LIMITS.messageBytesMax * 2 <= LIMITS.logGatherBytesMax,
  'the largest message must fit in a request',
);
