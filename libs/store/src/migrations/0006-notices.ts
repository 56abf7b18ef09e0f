// Answers: where does it say which entry of a mailbox is about another one? Beside the releases,
// because few are: a revision, or a notice that something lies there no longer.
import type { Kysely } from 'kysely';
import type { Columns } from '../schema/columns.js';

export async function notices(
  { schema }: Kysely<unknown>,
  { text, integer, long, keyed }: Columns,
): Promise<void> {
  await keyed(schema.createTable('notice'))
    .addColumn('mailbox', text, (c) => c.notNull())
    .addColumn('number', integer, (c) => c.notNull())
    .addColumn('about', integer, (c) => c.notNull())
    .addColumn('erase_by', long)
    .addColumn('erased', long)
    .addPrimaryKeyConstraint('notice_key', ['mailbox', 'number'])
    .execute();
  await schema
    .createIndex('notice_due')
    .on('notice')
    .column('erase_by')
    .where('erase_by', 'is not', null)
    .execute();
}
