// Answers: which rows wait for the processing log, and how do they go? One holder at a time takes the
// oldest and drops what the log has; whoever lost the right drops nothing, so a row that another is
// sending, or that has its number again, is never lost.
import type { LogKind } from '#evidence';
import type { WaitingRows, WaitingStand } from '#exchange';
import type { Millis } from '#kernel';
import type { Queries, Transaction } from '../transaction.js';

export async function takeLogRows(
  tx: Transaction,
  holder: string,
  at: Millis,
  until: Millis,
  limit: number,
): Promise<WaitingRows> {
  const { numUpdatedRows } = await tx.queries
    .updateTable('log_sender')
    .set({ holder, held_until: until })
    .where((eb) =>
      eb.or([eb('holder', 'is', null), eb('holder', '=', holder), eb('held_until', '<=', at)]),
    )
    .executeTakeFirst();
  if (numUpdatedRows === 0n) {
    const { held_until } = await tx.queries
      .selectFrom('log_sender')
      .select('held_until')
      .executeTakeFirstOrThrow();
    return { kind: 'held', until: held_until };
  }
  const rows = await tx.queries
    .selectFrom('log_row')
    .orderBy('seq')
    .limit(limit)
    .select(['seq', 'kind', 'body'])
    .execute();
  return { kind: 'rows', rows: rows.map((row) => ({ ...row, kind: row.kind as LogKind })) };
}

export async function dropLogRows(
  tx: Transaction,
  holder: string,
  seqs: readonly number[],
): Promise<boolean> {
  // The same row as taking: whoever takes meanwhile waits, and then these are gone.
  const { numUpdatedRows } = await tx.queries
    .updateTable('log_sender')
    .set({ holder })
    .where('holder', '=', holder)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  if (seqs.length === 0) return true;
  await tx.queries
    .deleteFrom('log_row')
    .where('seq', 'in', [...seqs])
    .execute();
  return true;
}

export async function leaveLogRows(tx: Transaction, holder: string): Promise<void> {
  await tx.queries
    .updateTable('log_sender')
    .set({ holder: null, held_until: 0 })
    .where('holder', '=', holder)
    .execute();
}

/** Cheap at any size: the numbers of the first and the last row say how many there can be. */
export async function logRowsWaiting(queries: Queries): Promise<WaitingStand> {
  const oldest = await queries
    .selectFrom('log_row')
    .orderBy('seq')
    .limit(1)
    .select(['seq', 'at'])
    .executeTakeFirst();
  if (!oldest) return { rows: 0 };
  const newest = await queries
    .selectFrom('log_row')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .executeTakeFirstOrThrow();
  return { rows: Math.max(newest.seq, oldest.seq) - oldest.seq + 1, since: oldest.at };
}
