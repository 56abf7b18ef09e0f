// Answers: what waits for a human, and for whom?
import type { QueueItem } from '#exchange';
import type { JsonObject } from '#kernel';
import type { Queries } from '../transaction.js';

/** Oldest first. */
export async function queue(
  queries: Queries,
  name: QueueItem['queue'],
): Promise<readonly QueueItem[]> {
  const rows = await queries
    .selectFrom('queue_item')
    .where('queue', '=', name)
    .orderBy('since')
    .orderBy('id')
    .selectAll()
    .execute();
  return rows.map((row) => ({
    queue: name,
    id: row.id,
    ...(row.nr === null ? {} : { nr: row.nr }),
    ...(row.person === null ? {} : { personId: row.person }),
    owner: row.owner,
    code: row.code,
    detail: JSON.parse(row.detail) as JsonObject,
    ...(row.bytes === null ? {} : { bytes: row.bytes }),
    since: row.since,
  }));
}
