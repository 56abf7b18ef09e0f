// Answers: how do couriers hear that something is to be brought again? A number that rises with every
// replay, beside the one of what is in force.
import type { Kysely } from 'kysely';
import type { Columns } from '../schema/columns.js';

export async function replays({ schema }: Kysely<unknown>, { integer }: Columns): Promise<void> {
  await schema
    .alterTable('configuration')
    .addColumn('replays', integer, (column) => column.notNull().defaultTo(0))
    .execute();
}
