// Answers: which messages have a sender that has still to hear how they stand?
import { sql, type Kysely } from 'kysely';
import type { Columns } from '../schema/columns.js';

export async function statesTold(
  { schema }: Kysely<unknown>,
  { integer, long }: Columns,
): Promise<void> {
  await schema.alterTable('message').addColumn('untold', integer).execute();
  await schema
    .alterTable('message')
    .addColumn('asked', long, (column) => column.notNull().defaultTo(0))
    .execute();
  await schema
    .createIndex('message_untold')
    .on('message')
    .column('asked')
    .where(sql.ref('untold'), '>', 0)
    .execute();
}
