// Answers: how did a partner get a reference of its own for every referral (design 4)? One reference
// for each person and mailbox was no longer enough.
import type { Kysely } from 'kysely';
import type { Columns } from '../schema/columns.js';

export async function referrals(db: Kysely<unknown>, { text }: Columns): Promise<void> {
  await db.schema
    .alterTable('reference')
    .addColumn('referral', text, (c) => c.notNull().defaultTo(''))
    .execute();
  await db.schema.dropIndex('reference_of').execute();
  await db.schema
    .createIndex('reference_of')
    .unique()
    .on('reference')
    .columns(['person', 'mailbox', 'referral'])
    .execute();
}
