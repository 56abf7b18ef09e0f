// Answers: what did the store learn when mailboxes could be read from a Kafka topic of their own?
import type { Kysely } from 'kysely';
import type { Columns } from '../schema/columns.js';

export async function ownTopics(
  { schema }: Kysely<unknown>,
  { text, integer, long, keyed }: Columns,
): Promise<void> {
  await keyed(schema.createTable('topic_write'))
    .addColumn('mailbox', text, (c) => c.primaryKey().notNull())
    .addColumn('written', integer, (c) => c.notNull())
    .addColumn('holder', text)
    .addColumn('held_until', long, (c) => c.notNull())
    .execute();
}
