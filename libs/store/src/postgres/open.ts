// Answers: how is the store of several processes and machines opened? Each has a pool of connections
// of its own; PostgreSQL is where they meet.
import type { Store } from '#exchange';
import { LIMITS, type Clock } from '#kernel';
import {
  activeBundles,
  bundle,
  configurationVersion,
  inForceDuring,
  importBundle,
} from '../configuration/bundles.js';
import {
  addDataKeys,
  dataKeyCounts,
  dataKeysUnder,
  personsWithKeysBefore,
  retireKeySlot,
  rewrapDataKeys,
} from '../configuration/data-keys.js';
import { keySlots, saveKeySlot } from '../configuration/key-slots.js';
import {
  deleteSubscription,
  putSubscription,
  subscriptions,
} from '../configuration/subscriptions.js';
import { countEntries } from '../deliver/count.js';
import { beginTopicWrite, endTopicWrite, topicPage } from '../deliver/own-topic.js';
import { beginPush, endPush, pushPage, pushStandings, resumePush } from '../deliver/push.js';
import { acknowledgedUpTo, entry, page, passport } from '../deliver/pages.js';
import { numberSince, replay, replays } from '../deliver/replay.js';
import { acknowledge, offer } from '../deliver/states.js';
import { decisions, submission, submissions } from '../deliver/submission.js';
import {
  appendEvidence,
  chainHeads,
  evidenceRecordsSince,
  latestCheckpoint,
  saveCheckpoint,
} from '../evidence/chains.js';
import { checkpoints, evidence } from '../evidence/export.js';
import { backlogs, queueAges } from '../operations/backlogs.js';
import { check, counts } from '../operations/health.js';
import { decideItem, quarantined, queue } from '../operations/queues.js';
import { dropLogRows, leaveLogRows, logRowsWaiting, takeLogRows } from '../processing/log-rows.js';
import { casesPartlyOver, wakeDue } from '../retention/due-views.js';
import { destroyKeys, keysOutlived } from '../retention/old-keys.js';
import { casesOver, forgetCases } from '../retention/over.js';
import { commitBatch } from '../route/commit-batch.js';
import { movePosition, unrouted } from '../route/move-position.js';
import { takeDueCases } from '../route/due-cases.js';
import { openErasures } from '../route/erasures.js';
import { readForJudgingAgain } from '../route/judging-again-reads.js';
import { openConnections } from './connections.js';
import { makeMailboxWatch } from './mailbox-watch.js';
import { prepare } from './prepare.js';
import { makeRoutingReads } from './routing-reads.js';
import { clientConfig, type PostgresBounds, type PostgresConnection } from './settings.js';
import { makeWrites } from './writes.js';

export interface PostgresStoreOptions extends Partial<PostgresBounds> {
  readonly connection: PostgresConnection;
  readonly clock: Clock;
}

/** @throws Unavailable when it cannot be reached; InvariantBroken when it cannot be used as it is */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<Store> {
  const { connection, clock, poolMax = LIMITS.storePoolMax } = options;
  const { statementTimeoutMs = LIMITS.statementTimeoutMs, lockTimeoutMs = LIMITS.lockTimeoutMs } =
    options;
  const config = clientConfig(connection, { poolMax, statementTimeoutMs, lockTimeoutMs });
  await prepare(config);
  const connections = openConnections({ ...config, max: poolMax });
  const { queries } = connections;
  const routing = makeRoutingReads(connections);
  const mailboxes = makeMailboxWatch(config, clock);
  const writes = makeWrites(connections, clock);

  return {
    claim: writes.claim,

    position: routing.position,
    readForRouting: routing.readForRouting,
    readForJudgingAgain: (...args) => readForJudgingAgain(queries, ...args),
    commitBatch: (at, effects) => writes.alone((tx) => commitBatch(tx, at, effects)),
    movePosition: (...args) => writes.alone((tx) => movePosition(tx, ...args)),
    unrouted: () => unrouted(queries),

    takeLogRows: (...args) => writes.alone((tx) => takeLogRows(tx, ...args)),
    dropLogRows: (...args) => writes.alone((tx) => dropLogRows(tx, ...args)),
    leaveLogRows: (...args) => writes.alone((tx) => leaveLogRows(tx, ...args)),
    logRowsWaiting: () => logRowsWaiting(queries),

    takeDueCases: (...args) => writes.alone((tx) => takeDueCases(tx, ...args)),

    page: (mailbox, after, limit, at) => page(queries, mailbox, after, limit, at),
    watch: mailboxes.watch,
    offer: (mailbox, ...args) => writes.together(mailbox, (tx) => offer(tx, mailbox, ...args)),
    acknowledge: (ack) => writes.together(ack.mailbox, (tx) => acknowledge(tx, ack)),
    topicPage: (...args) => topicPage(queries, ...args),
    beginTopicWrite: (write, until) =>
      writes.together(write.mailbox, (tx) => beginTopicWrite(tx, write, until)),
    endTopicWrite: (write, ...args) =>
      writes.together(write.mailbox, (tx) => endTopicWrite(tx, write, ...args)),
    pushPage: (...args) => pushPage(queries, ...args),
    beginPush: (write, until) =>
      writes.together(write.mailbox, (tx) => beginPush(tx, write, until)),
    endPush: (write, ...args) =>
      writes.together(write.mailbox, (tx) => endPush(tx, write, ...args)),
    pushStandings: () => pushStandings(queries),
    resumePush: (mailbox, ...args) =>
      writes.together(mailbox, (tx) => resumePush(tx, mailbox, ...args)),
    numberSince: (...args) => numberSince(queries, ...args),
    replay: (asked) => writes.alone((tx) => replay(tx, asked)),
    replays: () => replays(queries),
    acknowledgedUpTo: (mailbox) => acknowledgedUpTo(queries, mailbox),
    passport: (mailbox, number) => passport(queries, mailbox, number),
    countEntries: (asked) => countEntries(queries, asked),
    entry: (...args) => entry(queries, ...args),
    submission: (nr) => submission(queries, nr),
    submissions: (asked) => submissions(queries, asked),
    decisions: (nr) => decisions(queries, nr),

    subscriptions: (mailbox) => subscriptions(queries, mailbox),
    putSubscription: (...args) => writes.configuring((tx) => putSubscription(tx, ...args)),
    deleteSubscription: (...args) =>
      writes.configuring((tx) => deleteSubscription(tx, ...args, clock.now())),

    queue: (name) => queue(queries, name),
    openErasures: (limit) => openErasures(queries, limit),
    decideItem: (...args) => writes.alone((tx) => decideItem(tx, ...args)),
    quarantined: (id) => quarantined(queries, id),

    keysOutlived: (...args) => keysOutlived(queries, ...args),
    destroyKeys: (...args) => writes.alone((tx) => destroyKeys(tx, ...args)),
    casesOver: (...args) => casesOver(queries, ...args),
    forgetCases: (...args) => writes.alone((tx) => forgetCases(tx, ...args)),
    casesPartlyOver: (...args) => casesPartlyOver(queries, ...args),
    wakeDue: (...args) => writes.alone((tx) => wakeDue(tx, ...args)),
    // The server reclaims by itself; what lies there is sealed under keys that are gone.
    reclaim: () => Promise.resolve(),

    appendEvidence: (...args) => writes.together('', (tx) => appendEvidence(tx, ...args)),
    chainHeads: () => chainHeads(queries),
    latestCheckpoint: () => latestCheckpoint(queries),
    saveCheckpoint: (checkpoint) => writes.alone((tx) => saveCheckpoint(tx, checkpoint)),
    evidence: () => evidence(queries),
    checkpoints: () => checkpoints(queries),
    evidenceRecordsSince: (checkpoint) => evidenceRecordsSince(queries, checkpoint),

    importBundle: (...args) => writes.configuring((tx) => importBundle(tx, ...args)),
    activeBundles: () => activeBundles(queries),
    inForceDuring: (...args) => inForceDuring(queries, ...args),
    bundle: (...args) => bundle(queries, ...args),
    configurationVersion: () => configurationVersion(queries),

    addDataKeys: (keys) => writes.alone((tx) => addDataKeys(tx, keys)),
    dataKeyCounts: () => dataKeyCounts(queries),
    dataKeysUnder: (slot, limit) => dataKeysUnder(queries, slot, limit),
    rewrapDataKeys: (...args) => writes.alone((tx) => rewrapDataKeys(tx, ...args)),
    personsWithKeysBefore: (at, limit) => personsWithKeysBefore(queries, at, limit),
    retireKeySlot: (...args) => writes.alone((tx) => retireKeySlot(tx, ...args)),

    keySlots: () => keySlots(queries),
    saveKeySlot: (...args) => writes.alone((tx) => saveKeySlot(tx, ...args)),

    counts: () => counts(queries),
    backlogs: (limit) => backlogs(queries, limit),
    queueAges: () => queueAges(queries),
    check: () => writes.alone(check),
    close: async () => {
      await Promise.all([writes.close(), mailboxes.close()]);
      await connections.close();
    },
  };
}
