// Answers: how does a store of any age become the store that this program knows? The same steps in
// the same order on both engines.
import type { Kysely } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, Migrator, type Migration } from 'kysely/migration';
import { invariant } from '#kernel';
import { columnsOf, type Columns, type Engine } from '../schema/columns.js';
import { firstJourney } from './0001-first-journey.js';
import { ownTopics } from './0002-own-topics.js';
import { sealedBodies } from './0003-sealed-bodies.js';
import { judgingAgain } from './0004-judging-again.js';
import { notices } from './0006-notices.js';
import { referrals } from './0005-referrals.js';
import { passportForms } from './0007-passport-forms.js';
import { push } from './0008-push.js';
import { submissions } from './0009-submissions.js';
import { history } from './0010-history.js';
import { processingLog } from './0014-processing-log.js';
import { retention } from './0015-retention.js';
import { inForce } from './0017-in-force.js';
import { subscriptionFilters } from './0018-subscription-filters.js';
import { replays } from './0023-replays.js';
import { statesTold } from './0024-states-told.js';

/** By name, in the order in which they are applied; a step that was released is never changed. */
const STEPS: Readonly<Record<string, (db: Kysely<unknown>, columns: Columns) => Promise<void>>> = {
  '0001-first-journey': firstJourney,
  '0002-own-topics': ownTopics,
  '0003-sealed-bodies': sealedBodies,
  '0004-judging-again': judgingAgain,
  '0005-referrals': referrals,
  '0006-notices': notices,
  '0007-passport-forms': passportForms,
  '0008-push': push,
  '0009-submissions': submissions,
  '0010-history': history,
  '0014-processing-log': processingLog,
  '0015-retention': retention,
  '0017-in-force': inForce,
  '0018-subscription-filters': subscriptionFilters,
  '0023-replays': replays,
  '0024-states-told': statesTold,
};

/**
 * The caller holds the transaction and the lock: two programs may start on one store at once.
 * @throws InvariantBroken when a newer program made the tables
 */
export async function migrate(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await refuseNewer(db);
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

async function refuseNewer(db: Kysely<unknown>): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === DEFAULT_MIGRATION_TABLE)) return;
  const known = db as Kysely<{ [DEFAULT_MIGRATION_TABLE]: { readonly name: string } }>;
  const steps = await known.selectFrom(DEFAULT_MIGRATION_TABLE).select('name').execute();
  const newer = steps.find(({ name }) => !Object.hasOwn(STEPS, name));
  invariant(
    !newer,
    `the store was made by a newer version of Sluis: no step \`${newer?.name}\` here`,
  );
}
