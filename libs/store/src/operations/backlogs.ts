// Answers: what lies there and waits, for whom, and since when? Only for the operator; nothing of it
// is about a person.
import { sql } from 'kysely';
import type { Backlog } from '#exchange';
import type { Millis } from '#kernel';
import type { Queries } from '../transaction.js';

/** A recipient that reads its own topic acknowledges nothing: what the topic holds waits no longer. */
const DONE = sql<number>`
  case when coalesce(topic_write.written, 0) > mailbox.acknowledged
    then topic_write.written else mailbox.acknowledged end`;

/** The mailboxes whose first waiting entry is oldest; at most `limit`. */
export async function backlogs(queries: Queries, limit: number): Promise<readonly Backlog[]> {
  return queries
    .selectFrom('mailbox')
    .leftJoin('topic_write', 'topic_write.mailbox', 'mailbox.mailbox')
    .innerJoin('release', (join) =>
      join
        .onRef('release.mailbox', '=', 'mailbox.mailbox')
        .on('release.number', '=', sql<number>`${DONE} + 1`),
    )
    .select((eb) => [
      'mailbox.mailbox',
      sql<number>`${eb.ref('mailbox.newest')} - ${DONE}`.as('waiting'),
      'release.at as since',
    ])
    .orderBy('release.at')
    .orderBy('mailbox.mailbox')
    .limit(limit)
    .execute();
}

/** By queue: since when its oldest open item waits for a human. */
export async function queueAges(queries: Queries): Promise<Readonly<Record<string, Millis>>> {
  const rows = await queries
    .selectFrom('queue_item')
    .where('decision', 'is', null)
    .groupBy('queue')
    .select((eb) => ['queue', eb.fn.min('since').as('since')])
    .execute();
  return Object.fromEntries(rows.map(({ queue, since }) => [queue, since]));
}
