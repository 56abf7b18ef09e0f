// Answers: where do records wait for the processing log? In the transaction that makes them true, and
// one process at a time brings them away.
import type { Kysely } from 'kysely';
import type { Columns } from '../schema/columns.js';

export async function processingLog(
  db: Kysely<unknown>,
  { text, integer, long, counted, heap, keyed }: Columns,
): Promise<void> {
  await heap(db.schema.createTable('log_row'))
    .addColumn('seq', counted, (c) => c.primaryKey())
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('body', text, (c) => c.notNull())
    .addColumn('at', long, (c) => c.notNull())
    .execute();
  await keyed(db.schema.createTable('log_sender'))
    .addColumn('id', integer, (c) => c.primaryKey().notNull())
    .addColumn('holder', text)
    .addColumn('held_until', long, (c) => c.notNull())
    .execute();
  await (db as Kysely<{ log_sender: { id: number; held_until: number } }>)
    .insertInto('log_sender')
    .values({ id: 1, held_until: 0 })
    .execute();
}
