// Answers: which operations does the store's writing thread run, and what surrounds them? Loaded in
// that thread by its URL; the rest of the process sees only the type `StoreOperations`.
import { Kysely, SqliteDialect } from 'kysely';
import { invariant } from '#kernel';
import { Undone, type Connection, type Session } from '#sqlite';
import { claim } from '../accept/claim.js';
import { addDataKeys, retireKeySlot, rewrapDataKeys } from '../configuration/data-keys.js';
import { importBundle } from '../configuration/bundles.js';
import { saveKeySlot } from '../configuration/key-slots.js';
import { deleteSubscription, putSubscription } from '../configuration/subscriptions.js';
import { beginTopicWrite, endTopicWrite } from '../deliver/own-topic.js';
import { beginPush, endPush, resumePush } from '../deliver/push.js';
import { replay } from '../deliver/replay.js';
import { acknowledge, offer } from '../deliver/states.js';
import { appendEvidence, saveCheckpoint } from '../evidence/chains.js';
import { makeLedger } from '../evidence/ledger.js';
import { migrate } from '../migrations/migrate.js';
import { check } from '../operations/health.js';
import { decideItem } from '../operations/queues.js';
import { dropLogRows, leaveLogRows, takeLogRows } from '../processing/log-rows.js';
import { wakeDue } from '../retention/due-views.js';
import { destroyKeys } from '../retention/old-keys.js';
import { forgetCases } from '../retention/over.js';
import { commitBatch } from '../route/commit-batch.js';
import { movePosition } from '../route/move-position.js';
import { takeDueCases } from '../route/due-cases.js';
import type { Tables } from '../schema/tables.js';
import type { Transaction } from '../transaction.js';
import { prepareHotStatements, type HotStatements } from './statements.js';

const OPERATIONS = {
  claim,
  commitBatch,
  movePosition,
  takeDueCases,
  decideItem,
  offer,
  acknowledge,
  beginTopicWrite,
  endTopicWrite,
  beginPush,
  endPush,
  resumePush,
  replay,
  takeLogRows,
  dropLogRows,
  leaveLogRows,
  putSubscription,
  deleteSubscription,
  appendEvidence,
  saveCheckpoint,
  importBundle,
  saveKeySlot,
  addDataKeys,
  rewrapDataKeys,
  retireKeySlot,
  destroyKeys,
  forgetCases,
  wakeDue,
  check,
};

interface HotTransaction extends Transaction {
  readonly hot: HotStatements;
}

type WithoutTransaction<Operation> = Operation extends (
  tx: HotTransaction,
  ...args: infer Args
) => infer R
  ? (...args: Args) => R
  : never;

export type StoreOperations = {
  readonly [Name in keyof typeof OPERATIONS]: WithoutTransaction<(typeof OPERATIONS)[Name]>;
};

type AnyOperation = (tx: HotTransaction, ...args: readonly unknown[]) => unknown;

/** Brings the file up to date before anything else. @throws when another program keeps it locked */
export async function openSession(db: Connection): Promise<Session> {
  const queries = new Kysely<Tables>({ dialect: new SqliteDialect({ database: db }) });
  db.exec('begin immediate');
  await migrate(queries as unknown as Kysely<unknown>, 'sqlite');
  db.exec('commit');

  const hot = prepareHotStatements(db);
  const ledger = makeLedger(hot);
  const transaction: HotTransaction = {
    queries,
    hot,
    record: ledger.record,
    undo: (answer) => {
      throw new Undone(answer);
    },
  };
  return {
    begin: () => ledger.backTo(0),
    run: async (name, args) => {
      invariant(Object.hasOwn(OPERATIONS, name), 'the store has no such operation');
      const mark = ledger.mark();
      try {
        return await (OPERATIONS[name as keyof typeof OPERATIONS] as AnyOperation)(
          transaction,
          ...args,
        );
      } catch (error) {
        ledger.backTo(mark);
        throw error;
      }
    },
    end: () => ledger.seal(),
  };
}
