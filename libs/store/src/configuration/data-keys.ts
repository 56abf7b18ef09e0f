// Answers: under which key slot does each data key lie, and how does a whole store move to another
// slot? In batches, each of which may be the last one that was done.
import type { EvidenceEntry } from '#evidence';
import type { Millis } from '#kernel';
import type { WrappedKey } from '#sealing';
import type { DataKeyStatements, Queries, Transaction } from '../transaction.js';

export interface Keyed extends Transaction {
  readonly hot: DataKeyStatements;
}

export const addDataKeys = (tx: Keyed, keys: readonly WrappedKey[]) => tx.hot.addDataKeys(keys);

export const rewrapDataKeys = (tx: Keyed, keys: readonly WrappedKey[], from: string) =>
  tx.hot.replaceDataKeys(keys, from);

export async function dataKeyCounts(queries: Queries): Promise<ReadonlyMap<string, number>> {
  const rows = await queries
    .selectFrom('data_key')
    .groupBy('kek')
    .select((eb) => ['kek', eb.fn.countAll<number>().as('count')])
    .execute();
  return new Map(rows.map(({ kek, count }) => [kek, count]));
}

export const dataKeysUnder = (
  queries: Queries,
  slot: string,
  limit: number,
): Promise<readonly WrappedKey[]> =>
  queries.selectFrom('data_key').where('kek', '=', slot).limit(limit).selectAll().execute();

/** The newest data key of each of these. */
export async function newestKeys(
  queries: Queries,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, WrappedKey>> {
  if (subjects.length === 0) return new Map();
  const rows = await queries
    .selectFrom('data_key')
    .where('subject', 'in', [...subjects])
    .orderBy('made')
    .selectAll()
    .execute();
  return new Map(rows.map((row) => [row.subject, row]));
}

/** Persons only: a quarantined record is sealed once and needs no second key. */
export async function personsWithKeysBefore(
  queries: Queries,
  at: Millis,
  limit: number,
): Promise<readonly string[]> {
  const rows = await queries
    .selectFrom('data_key')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('queue_item')
            .whereRef('queue_item.id', '=', 'data_key.subject')
            .where('queue_item.queue', '=', 'quarantaine')
            .select('queue_item.id'),
        ),
      ),
    )
    .groupBy('subject')
    .having((eb) => eb(eb.fn.max('made'), '<', at))
    .limit(limit)
    .select('subject')
    .execute();
  return rows.map(({ subject }) => subject);
}

/** First deleted and then counted: whoever adds a key under this slot is done by then, or refused. */
export async function retireKeySlot(
  tx: Transaction,
  slot: string,
  at: Millis,
  evidence: readonly EvidenceEntry[],
): Promise<'retired' | 'in-use'> {
  await tx.queries.deleteFrom('key_slot').where('slot', '=', slot).execute();
  const left = await tx.queries
    .selectFrom('data_key')
    .where('kek', '=', slot)
    .limit(1)
    .select('made')
    .executeTakeFirst();
  if (left) tx.undo('in-use');
  tx.record('beheer', evidence, at);
  return 'retired';
}
