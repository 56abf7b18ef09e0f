// Answers: what did the store learn when mailboxes could be pushed to? How far each one is, and what
// is known of its address.
import type { Kysely } from 'kysely';
import type { Columns } from '../schema/columns.js';

export async function push(
  { schema }: Kysely<unknown>,
  { text, integer, long, keyed }: Columns,
): Promise<void> {
  await keyed(schema.createTable('push_delivery'))
    .addColumn('mailbox', text, (c) => c.primaryKey().notNull())
    .addColumn('written', integer, (c) => c.notNull())
    .addColumn('holder', text)
    .addColumn('held_until', long, (c) => c.notNull())
    .addColumn('attempts', integer, (c) => c.notNull())
    .addColumn('next_at', long, (c) => c.notNull())
    .addColumn('parked', text)
    .addColumn('fault', text)
    .addColumn('since', long)
    .addColumn('target', text)
    .addColumn('permitted_until', long, (c) => c.notNull())
    .addColumn('per_minute', integer)
    .execute();
}
