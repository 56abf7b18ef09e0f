// Answers: how did passports become short? What is the same in all that were decided alike is kept
// once, under its digest. A passport from before has no form and is whole in itself.
import type { Kysely } from 'kysely';
import type { Columns } from '../schema/columns.js';

export async function passportForms(db: Kysely<unknown>, { text, keyed }: Columns): Promise<void> {
  await keyed(db.schema.createTable('passport_form'))
    .addColumn('digest', text, (c) => c.primaryKey().notNull())
    .addColumn('content', text, (c) => c.notNull())
    .execute();
  await db.schema.alterTable('release_content').addColumn('form', text).execute();
}
