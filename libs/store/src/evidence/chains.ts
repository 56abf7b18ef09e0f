// Answers: how far is each chain, and what does the newest signed checkpoint say?
import type { ChainHead, ChainName, Checkpoint, EvidenceEntry } from '#evidence';
import type { Millis } from '#kernel';
import type { Tables } from '../schema/tables.js';
import type { Queries, Transaction } from '../transaction.js';

export function appendEvidence(
  tx: Transaction,
  chain: ChainName,
  entries: readonly EvidenceEntry[],
  at: Millis,
): void {
  tx.record(chain, entries, at);
}

export const chainHeads = (queries: Queries): Promise<readonly ChainHead[]> =>
  queries.selectFrom('chain_head').selectAll().orderBy('chain').execute();

export async function latestCheckpoint(queries: Queries): Promise<Checkpoint | undefined> {
  const newestFirst = queries.selectFrom('checkpoint').selectAll().orderBy('number', 'desc');
  const row = await newestFirst.limit(1).executeTakeFirst();
  return row && toCheckpoint(row);
}

export async function saveCheckpoint(tx: Transaction, checkpoint: Checkpoint): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.queries
    .insertInto('checkpoint')
    .values({ ...checkpoint, heads: JSON.stringify(checkpoint.heads) })
    .onConflict((conflict) => conflict.column('number').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Numbers have no gaps, so the sum of the heads counts the records. */
export async function evidenceRecordsSince(
  queries: Queries,
  checkpoint: Checkpoint | undefined,
): Promise<number> {
  const total = (heads: readonly ChainHead[]): number =>
    heads.reduce((sum, head) => sum + head.number, 0);
  return total(await chainHeads(queries)) - total(checkpoint?.heads ?? []);
}

export const toCheckpoint = (row: Tables['checkpoint']): Checkpoint => ({
  number: row.number,
  at: row.at,
  root: row.root,
  heads: JSON.parse(row.heads) as ChainHead[],
  previous: row.previous,
  jws: row.jws,
});
