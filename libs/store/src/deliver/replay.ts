// Answers: how does a mailbox's place on a channel go back? Who writes there in the meantime ends at
// another place than the one that was read, and lets go (see own-topic.ts and push.ts).
import type { Replay } from '#exchange';
import type { Millis } from '#kernel';
import type { Queries, Transaction } from '../transaction.js';

const PLACES = { kafka: 'topic_write', push: 'push_delivery' } as const;

export async function replay(tx: Transaction, asked: Replay): Promise<number | undefined> {
  const { mailbox, channel, from, at } = asked;
  const place = PLACES[channel];
  // The row is ours from here on, so the number that is read stays the one that it had reached.
  const row = await tx.queries
    .updateTable(place)
    .set((eb) => ({ written: eb.ref('written') }))
    .where('mailbox', '=', mailbox)
    .where('written', '>=', from)
    .returning('written')
    .executeTakeFirst();
  if (row === undefined) return undefined;
  await tx.queries
    .updateTable(place)
    .set({ written: from - 1 })
    .where('mailbox', '=', mailbox)
    .execute();
  await tx.queries
    .updateTable('configuration')
    .set((eb) => ({ replays: eb('replays', '+', 1) }))
    .execute();
  const entries = asked.evidence.map((entry) => ({
    ...entry,
    data: { ...entry.data, totEnMet: row.written },
  }));
  tx.record(asked.chain, entries, at);
  return row.written;
}

export async function replays(queries: Queries): Promise<number> {
  const row = await queries.selectFrom('configuration').select('replays').executeTakeFirstOrThrow();
  return row.replays;
}

export async function numberSince(
  queries: Queries,
  mailbox: string,
  since: Millis,
): Promise<number | undefined> {
  const row = await queries
    .selectFrom('release')
    .where('mailbox', '=', mailbox)
    .where('number', 'is not', null)
    .where('at', '>=', since)
    .select((eb) => eb.fn.min('number').as('first'))
    .executeTakeFirst();
  return row?.first ?? undefined;
}
