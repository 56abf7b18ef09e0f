// Answers: which columns does judging a case again need? When it is due and why, and what a human
// decided about an item of a queue.
import type { Kysely } from 'kysely';
import type { Columns } from '../schema/columns.js';

export async function judgingAgain(
  { schema }: Kysely<unknown>,
  { text, long }: Columns,
): Promise<void> {
  await schema.alterTable('case_state').addColumn('wakes', long).execute();
  await schema.alterTable('case_state').addColumn('reason', text).execute();
  await schema
    .createIndex('case_state_wakes')
    .on('case_state')
    .column('wakes')
    .where('wakes', 'is not', null)
    .execute();
  await schema.alterTable('queue_item').addColumn('decision', text).execute();
  await schema
    .createIndex('queue_item_person')
    .on('queue_item')
    .column('person')
    .where('person', 'is not', null)
    .execute();
}
