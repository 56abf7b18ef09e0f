// Answers: what waits for a human, and for whom?
import type { EvidenceEntry } from '#evidence';
import type { HumanDecision, MessageState, QueueItem, QueueKey } from '#exchange';
import type { JsonObject, Millis } from '#kernel';
import type { SealedBody } from '#sealing';
import { wakeCase } from '../route/due-cases.js';
import type { Queries, Transaction } from '../transaction.js';

/** Oldest first. */
export async function queue(
  queries: Queries,
  name: QueueItem['queue'],
): Promise<readonly QueueItem[]> {
  const rows = await queries
    .selectFrom('queue_item')
    .where('queue', '=', name)
    .where('decision', 'is', null)
    .orderBy('since')
    .orderBy('id')
    .select(['id', 'nr', 'person', 'owner', 'code', 'detail', 'since'])
    .execute();
  return rows.map((row) => ({
    queue: name,
    id: row.id,
    ...(row.nr === null ? {} : { nr: row.nr }),
    ...(row.person === null ? {} : { personId: row.person }),
    owner: row.owner,
    code: row.code,
    detail: JSON.parse(row.detail) as JsonObject,
    since: row.since,
  }));
}

/** A decision about a person's case is carried out by the router, in order; one about no case is carried out here. */
export async function decideItem(
  tx: Transaction,
  { queue: name, id }: QueueKey,
  decision: HumanDecision,
  at: Millis,
  evidence: readonly EvidenceEntry[],
): Promise<'done' | 'unknown'> {
  const decided = await tx.queries
    .updateTable('queue_item')
    .set({ decision: JSON.stringify(decision) })
    .where('queue', '=', name)
    .where('id', '=', id)
    .where('decision', 'is', null)
    .returning(['person', 'nr'])
    .executeTakeFirst();
  if (!decided) return 'unknown';
  tx.record('beheer', evidence, at);
  if (decided.person !== null) await wakeCase(tx, decided.person, at, 'beslissing');
  else await closeWithoutCase(tx, name, id, decided.nr);
  return 'done';
}

/** Numbers of two persons: there is no case that it could belong to, so it ends as refused (P24). */
async function closeWithoutCase(
  tx: Transaction,
  name: string,
  id: string,
  nr: string | null,
): Promise<void> {
  if (nr !== null) {
    await tx.queries
      .updateTable('message')
      .set({ state: 'geweigerd' satisfies MessageState })
      .where('claim', '=', (eb) => eb.selectFrom('claim').where('nr', '=', nr).select('seq'))
      .execute();
  }
  await tx.queries
    .deleteFrom('queue_item')
    .where('queue', '=', name)
    .where('id', '=', id)
    .execute();
}

/** The key is the newest of the record, which never gets a second one. */
export async function quarantined(queries: Queries, id: string): Promise<SealedBody | undefined> {
  const row = await queries
    .selectFrom('queue_item')
    .leftJoin('data_key', 'data_key.subject', 'queue_item.id')
    .where('queue_item.queue', '=', 'quarantaine')
    .where('queue_item.id', '=', id)
    .select(['queue_item.bytes', 'data_key.made', 'data_key.kek', 'data_key.wrapped'])
    .executeTakeFirst();
  if (!row?.bytes) return undefined;
  const { bytes, made, kek, wrapped } = row;
  if (made === null || kek === null || wrapped === null) return { bytes };
  return { bytes, key: { subject: id, made, kek, wrapped } };
}
