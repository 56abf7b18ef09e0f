// Answers: how many entries of one type came to a mailbox in a period? Never more work than a look at its
// newest entries, however many there are.
import type { AskedCount } from '#exchange';
import { LIMITS } from '#kernel';
import type { Queries } from '../transaction.js';

export async function countEntries(
  queries: Queries,
  { mailbox, type, from, until }: AskedCount,
): Promise<number> {
  const newest = queries
    .selectFrom('release')
    .where('mailbox', '=', mailbox)
    .where('number', 'is not', null)
    .orderBy('number', 'desc')
    .limit(LIMITS.countedEntriesMax)
    .select(['view_type', 'at'])
    .as('newest');
  const row = await queries
    .selectFrom(newest)
    .where('view_type', '=', type)
    .where('at', '>=', from)
    .where('at', '<', until)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}
