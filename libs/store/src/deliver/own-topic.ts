// Answers: how far has a mailbox's own topic been written, and who is writing to it now? The number
// moves by compare-and-set: of two that write, only the one that began where the other ended.
import type { TopicPage, TopicWrite } from '#exchange';
import { LIMITS, type Millis } from '#kernel';
import type { Queries, Transaction } from '../transaction.js';
import { acknowledgedUpTo, page } from './pages.js';
import { offer } from './states.js';

/** A topic begins after what the mailbox acknowledged before it had one. */
export async function topicPage(
  queries: Queries,
  mailbox: string,
  holder: string,
  at: Millis,
): Promise<TopicPage> {
  const row = await queries
    .selectFrom('topic_write')
    .where('mailbox', '=', mailbox)
    .selectAll()
    .executeTakeFirst();
  if (row && row.holder !== null && row.holder !== holder && row.held_until > at) {
    return { kind: 'held', until: row.held_until };
  }
  const written = row?.written ?? (await acknowledgedUpTo(queries, mailbox));
  const { entries } = await page(queries, mailbox, written, LIMITS.pageMax, at);
  return { kind: 'page', written, entries };
}

export async function beginTopicWrite(
  tx: Transaction,
  write: TopicWrite,
  until: Millis,
): Promise<'begun' | 'lost'> {
  const { mailbox, holder, written, numbers, at } = write;
  const { numUpdatedRows } = await tx.queries
    .updateTable('topic_write')
    .set({ holder, held_until: until })
    .where('mailbox', '=', mailbox)
    .where('written', '=', written)
    .where((eb) =>
      eb.or([eb('holder', 'is', null), eb('holder', '=', holder), eb('held_until', '<=', at)]),
    )
    .executeTakeFirst();
  if (numUpdatedRows === 0n && !(await beginFirst(tx, write, until))) tx.undo('lost');
  if (numbers.length > 0) await offer(tx, mailbox, numbers, at, write.chain, write.evidence);
  return 'begun';
}

async function beginFirst(
  tx: Transaction,
  { mailbox, holder, written }: TopicWrite,
  until: Millis,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.queries
    .insertInto('topic_write')
    .values({ mailbox, written, holder, held_until: until })
    .onConflict((conflict) => conflict.column('mailbox').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** `release`: nothing more is there, so whoever hears of the next entry first may write it. */
export async function endTopicWrite(
  tx: Transaction,
  write: TopicWrite,
  next: number,
  release: boolean,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.queries
    .updateTable('topic_write')
    .set({ written: next, ...(release ? { holder: null } : {}) })
    .where('mailbox', '=', write.mailbox)
    .where('written', '=', write.written)
    .where('holder', '=', write.holder)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  if (write.numbers.length > 0) tx.record(write.chain, write.evidence, write.at);
  return true;
}
