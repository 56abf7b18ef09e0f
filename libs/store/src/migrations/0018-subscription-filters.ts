// Answers: where does what a mailbox filters by stay? With its subscription; those from before have none.
import type { Kysely } from 'kysely';

export async function subscriptionFilters({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('subscription')
    .addColumn('filters', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute();
}
