// Answers: can the store be written, and how much lies in it?
import type { Queries, Transaction } from '../transaction.js';

/** Really writes: a full disk still grants the lock. */
export async function check(tx: Transaction): Promise<void> {
  await tx.queries
    .updateTable('configuration')
    .set((eb) => ({ checks: eb('checks', '+', 1) }))
    .execute();
}

/** Only what is cheap to ask at any size: heads and queues, never the rows of history. */
export async function counts(queries: Queries): Promise<Readonly<Record<string, number>>> {
  const queues = await queries
    .selectFrom('queue_item')
    .groupBy('queue')
    .select((eb) => ['queue', eb.fn.countAll<number>().as('count')])
    .execute();
  const heads = await queries
    .selectFrom('mailbox')
    .select((eb) => [
      eb.fn.countAll<number>().as('mailboxes'),
      eb.fn.sum<number | null>('newest').as('released'),
      eb.fn.sum<number | null>('acknowledged').as('acknowledged'),
    ])
    .executeTakeFirstOrThrow();
  const parked = await queries
    .selectFrom('push_delivery')
    .where('parked', 'is not', null)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const chains = await queries
    .selectFrom('chain_head')
    .select((eb) => eb.fn.sum<number | null>('number').as('records'))
    .executeTakeFirstOrThrow();
  return {
    aangehouden: 0,
    onbestelbaar: 0,
    quarantaine: 0,
    ...Object.fromEntries(queues.map((row) => [row.queue, row.count])),
    geparkeerd: parked.count,
    mailboxes: heads.mailboxes,
    released: heads.released ?? 0,
    acknowledged: heads.acknowledged ?? 0,
    evidenceRecords: chains.records ?? 0,
  };
}
