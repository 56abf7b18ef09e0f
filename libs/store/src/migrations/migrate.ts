// Answers: how does a store of any age become the store that this program knows? The same steps in
// the same order on both engines.
import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { columnsOf, type Columns, type Engine } from '../schema/columns.js';
import { firstJourney } from './0001-first-journey.js';

/** By name, in the order in which they are applied; a step that was released is never changed. */
const STEPS: Readonly<Record<string, (db: Kysely<unknown>, columns: Columns) => Promise<void>>> = {
  '0001-first-journey': firstJourney,
};

/** The caller holds the transaction and the lock: two programs may start on one store at once. */
export async function migrate(db: Kysely<unknown>, engine: Engine): Promise<void> {
  const columns = columnsOf(engine);
  const migrations: Record<string, Migration> = Object.fromEntries(
    Object.entries(STEPS).map(([name, up]) => [name, { up: (on) => up(on, columns) }]),
  );
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    disableTransactions: true,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
