// Answers: how is the store of one machine opened? One thread writes, this thread reads; a second
// process may do the same on the same file.
import { Kysely, SqliteDialect } from 'kysely';
import type { Store } from '#exchange';
import { LIMITS, type Clock } from '#kernel';
import {
  asPortError,
  besides,
  makeCommitWatch,
  openForReading,
  openWriter,
  reclaim,
} from '#sqlite';
import {
  activeBundles,
  bundle,
  configurationVersion,
  inForceDuring,
} from '../configuration/bundles.js';
import { dataKeyCounts, dataKeysUnder, personsWithKeysBefore } from '../configuration/data-keys.js';
import { keySlots } from '../configuration/key-slots.js';
import { subscriptions } from '../configuration/subscriptions.js';
import { countEntries } from '../deliver/count.js';
import { topicPage } from '../deliver/own-topic.js';
import { pushPage, pushStandings } from '../deliver/push.js';
import { acknowledgedUpTo, entry, page, passport } from '../deliver/pages.js';
import { numberSince, replays } from '../deliver/replay.js';
import { decisions, submission, submissions } from '../deliver/submission.js';
import { chainHeads, evidenceRecordsSince, latestCheckpoint } from '../evidence/chains.js';
import { checkpoints, evidence } from '../evidence/export.js';
import { backlogs, queueAges } from '../operations/backlogs.js';
import { counts } from '../operations/health.js';
import { quarantined, queue } from '../operations/queues.js';
import { logRowsWaiting } from '../processing/log-rows.js';
import { casesPartlyOver } from '../retention/due-views.js';
import { keysOutlived } from '../retention/old-keys.js';
import { casesOver } from '../retention/over.js';
import { unrouted } from '../route/move-position.js';
import { openErasures } from '../route/erasures.js';
import { readForJudgingAgain } from '../route/judging-again-reads.js';
import type { Tables } from '../schema/tables.js';
import { makeMailboxWatch } from './mailbox-watch.js';
import { prepareRoutingReads } from './routing-reads.js';
import type { StoreOperations } from './session.js';

export interface SqliteStoreOptions {
  /** Made when it does not exist; its folder must. */
  readonly file: string;
  readonly clock: Clock;
  /** How long a write waits for another process before it is refused as unavailable. */
  readonly busyMs?: number;
}

/** @throws Unavailable when the file cannot be opened or is kept locked by another program */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const { file, clock, busyMs = LIMITS.storeBusyMs } = options;
  const writer = await openWriter<StoreOperations>({
    file,
    busyMs,
    session: besides(import.meta.url, './session'),
    options: undefined,
    away: 'storeUnavailable',
  });
  const reader = openForReading(file);
  const queries = new Kysely<Tables>({ dialect: new SqliteDialect({ database: reader }) });
  const routing = prepareRoutingReads(reader);
  const mailboxes = makeMailboxWatch(reader, makeCommitWatch(reader, clock));

  return {
    claim: (claim) => writer.call('claim', claim),

    position: (partition) => read(() => routing.position(partition)),
    readForJudgingAgain: (...args) => read(() => readForJudgingAgain(queries, ...args)),
    readForRouting: (numbers, persons) => read(() => routing.readForRouting(numbers, persons)),
    commitBatch: async (at, effects) => {
      const outcome = await writer.call('commitBatch', at, effects);
      mailboxes.look(effects.releases.map((release) => release.mailbox));
      return outcome;
    },
    movePosition: (...args) => writer.call('movePosition', ...args),
    unrouted: () => unrouted(queries),

    takeLogRows: (...args) => writer.call('takeLogRows', ...args),
    dropLogRows: (...args) => writer.call('dropLogRows', ...args),
    leaveLogRows: (...args) => writer.call('leaveLogRows', ...args),
    logRowsWaiting: () => read(() => logRowsWaiting(queries)),

    takeDueCases: (...args) => writer.call('takeDueCases', ...args),

    page: (mailbox, after, limit, at) => read(() => page(queries, mailbox, after, limit, at)),
    watch: (mailbox, after, signal) => read(() => mailboxes.watch(mailbox, after, signal)),
    offer: (...args) => writer.call('offer', ...args),
    acknowledge: (ack) => writer.call('acknowledge', ack),
    topicPage: (...args) => read(() => topicPage(queries, ...args)),
    beginTopicWrite: (...args) => writer.call('beginTopicWrite', ...args),
    endTopicWrite: (...args) => writer.call('endTopicWrite', ...args),
    pushPage: (...args) => read(() => pushPage(queries, ...args)),
    beginPush: (...args) => writer.call('beginPush', ...args),
    endPush: (...args) => writer.call('endPush', ...args),
    pushStandings: () => read(() => pushStandings(queries)),
    resumePush: (...args) => writer.call('resumePush', ...args),
    numberSince: (...args) => read(() => numberSince(queries, ...args)),
    replay: (asked) => writer.call('replay', asked),
    replays: () => read(() => replays(queries)),
    acknowledgedUpTo: (mailbox) => read(() => acknowledgedUpTo(queries, mailbox)),
    passport: (mailbox, number) => read(() => passport(queries, mailbox, number)),
    countEntries: (asked) => read(() => countEntries(queries, asked)),
    entry: (...args) => read(() => entry(queries, ...args)),
    submission: (nr) => read(() => submission(queries, nr)),
    submissions: (asked) => read(() => submissions(queries, asked)),
    decisions: (nr) => read(() => decisions(queries, nr)),

    subscriptions: (mailbox) => read(() => subscriptions(queries, mailbox)),
    putSubscription: (...args) => writer.call('putSubscription', ...args),
    deleteSubscription: (...args) => writer.call('deleteSubscription', ...args, clock.now()),

    queue: (name) => read(() => queue(queries, name)),
    openErasures: (limit) => read(() => openErasures(queries, limit)),
    decideItem: (...args) => writer.call('decideItem', ...args),
    quarantined: (id) => read(() => quarantined(queries, id)),

    keysOutlived: (...args) => read(() => keysOutlived(queries, ...args)),
    destroyKeys: (...args) => writer.call('destroyKeys', ...args),
    casesOver: (...args) => read(() => casesOver(queries, ...args)),
    forgetCases: (...args) => writer.call('forgetCases', ...args),
    casesPartlyOver: (...args) => read(() => casesPartlyOver(queries, ...args)),
    wakeDue: (...args) => writer.call('wakeDue', ...args),
    reclaim: () => read(() => reclaim(file)),

    appendEvidence: (...args) => writer.call('appendEvidence', ...args),
    chainHeads: () => read(() => chainHeads(queries)),
    latestCheckpoint: () => read(() => latestCheckpoint(queries)),
    saveCheckpoint: (checkpoint) => writer.call('saveCheckpoint', checkpoint),
    evidence: () => evidence(queries),
    checkpoints: () => checkpoints(queries),
    evidenceRecordsSince: (checkpoint) => read(() => evidenceRecordsSince(queries, checkpoint)),

    importBundle: (...args) => writer.call('importBundle', ...args),
    activeBundles: () => read(() => activeBundles(queries)),
    inForceDuring: (...args) => read(() => inForceDuring(queries, ...args)),
    bundle: (...args) => read(() => bundle(queries, ...args)),
    configurationVersion: () => read(() => configurationVersion(queries)),

    addDataKeys: (keys) => writer.call('addDataKeys', keys),
    dataKeyCounts: () => read(() => dataKeyCounts(queries)),
    dataKeysUnder: (slot, limit) => read(() => dataKeysUnder(queries, slot, limit)),
    rewrapDataKeys: (...args) => writer.call('rewrapDataKeys', ...args),
    personsWithKeysBefore: (at, limit) => read(() => personsWithKeysBefore(queries, at, limit)),
    retireKeySlot: (...args) => writer.call('retireKeySlot', ...args),

    keySlots: () => read(() => keySlots(queries)),
    saveKeySlot: (...args) => writer.call('saveKeySlot', ...args),

    counts: () => read(() => counts(queries)),
    backlogs: (limit) => read(() => backlogs(queries, limit)),
    queueAges: () => read(() => queueAges(queries)),
    check: () => writer.call('check'),
    close: async () => {
      mailboxes.close();
      await writer.close();
      if (reader.open) reader.close();
    },
  };
}

/** A read that the file refuses now is broken infrastructure, not a fault of the question. */
async function read<T>(question: () => T | Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    throw asPortError(error, 'storeUnavailable');
  }
}
