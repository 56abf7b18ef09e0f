// Answers: with which keys was this store begun? A slot is written once, so that a start with a
// lost or exchanged key is noticed (design 2).
import { invariant } from '#kernel';
import type { Queries, Transaction } from '../transaction.js';

export async function keySlots(queries: Queries): Promise<ReadonlyMap<string, string>> {
  const rows = await queries.selectFrom('key_slot').selectAll().execute();
  return new Map(rows.map((row) => [row.slot, row.fingerprint]));
}

/** @throws InvariantBroken when the slot holds another key */
export async function saveKeySlot(
  tx: Transaction,
  slot: string,
  fingerprint: string,
): Promise<void> {
  await tx.queries
    .insertInto('key_slot')
    .values({ slot, fingerprint })
    .onConflict((conflict) => conflict.column('slot').doNothing())
    .execute();
  const stored = await tx.queries
    .selectFrom('key_slot')
    .where('slot', '=', slot)
    .select('fingerprint')
    .executeTakeFirstOrThrow();
  invariant(stored.fingerprint === fingerprint, `key slot \`${slot}\` was begun with another key`);
}
