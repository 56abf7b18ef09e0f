// Answers: what changed in the store when bodies were sealed? They became bytes with the version of
// the key that opens them, and the wrapped keys got a table of their own.
import { sql, type Kysely } from 'kysely';
import { invariant } from '#kernel';
import type { Columns } from '../schema/columns.js';

/** @throws InvariantBroken for a store that already holds messages: they lie there in clear, and no key is at hand to seal them */
export async function sealedBodies(db: Kysely<unknown>, columns: Columns): Promise<void> {
  const { rows } =
    await sql`select 1 from claim union all select 1 from queue_item limit 1`.execute(db);
  invariant(
    rows.length === 0,
    'this store was begun by version 0.1.0, which did not seal bodies: begin a new one, with a new log',
  );
  await content(db.schema, columns);
  await queue(db.schema, columns);
  await dataKeys(db.schema, columns);
}

type Schema = Kysely<unknown>['schema'];

/** Empty, and so made anew: SQLite cannot change what a column holds. */
async function content(schema: Schema, { text, long, bytes, heap }: Columns): Promise<void> {
  for (const table of ['case_state', 'message', 'release_content', 'queue_item']) {
    await schema.dropTable(table).execute();
  }
  await heap(schema.createTable('case_state'))
    .addColumn('person', text, (c) => c.primaryKey().notNull())
    .addColumn('state', bytes, (c) => c.notNull())
    .execute();
  await heap(schema.createTable('message'))
    .addColumn('claim', long, (c) => c.primaryKey().notNull())
    .addColumn('state', text, (c) => c.notNull())
    .addColumn('problem', text)
    .addColumn('body', bytes, (c) => c.notNull())
    .addColumn('key', long, (c) => c.notNull())
    .addColumn('bundles', text, (c) => c.notNull())
    .addColumn('at', long, (c) => c.notNull())
    .execute();
  await heap(schema.createTable('release_content'))
    .addColumn('release', long, (c) => c.primaryKey().notNull())
    .addColumn('body', bytes)
    .addColumn('key', long)
    .addColumn('passport', text, (c) => c.notNull())
    .execute();
}

async function queue(schema: Schema, { text, long, bytes, heap }: Columns): Promise<void> {
  await heap(schema.createTable('queue_item'))
    .addColumn('queue', text, (c) => c.notNull())
    .addColumn('id', text, (c) => c.notNull())
    .addColumn('nr', text)
    .addColumn('person', text)
    .addColumn('owner', text, (c) => c.notNull())
    .addColumn('code', text, (c) => c.notNull())
    .addColumn('detail', text, (c) => c.notNull())
    .addColumn('bytes', bytes)
    .addColumn('since', long, (c) => c.notNull())
    .addPrimaryKeyConstraint('queue_item_key', ['queue', 'id'])
    .execute();
  await schema.createIndex('queue_item_nr').on('queue_item').column('nr').execute();
}

async function dataKeys(schema: Schema, { text, long, bytes, keyed }: Columns): Promise<void> {
  await keyed(schema.createTable('data_key'))
    .addColumn('subject', text, (c) => c.notNull())
    .addColumn('made', long, (c) => c.notNull())
    .addColumn('kek', text, (c) => c.notNull())
    .addColumn('wrapped', bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint('data_key_key', ['subject', 'made'])
    .execute();
  // Whoever replaces a `kek` looks for the few that are still under the old one.
  await schema.createIndex('data_key_kek').on('data_key').column('kek').execute();
}
