// Answers: which bundles were in force on an earlier day? A row for each time that one came into force.
import type { Kysely } from 'kysely';
import type { Columns } from '../schema/columns.js';

interface Before {
  readonly active_bundle: { readonly kind: string; readonly digest: string };
  readonly bundle: { readonly kind: string; readonly digest: string; readonly imported: number };
  readonly in_force: { readonly kind: string; readonly since: number; readonly digest: string };
}

/** What came before is not known; what is in force now has been so at least since it was imported. */
export async function inForce(db: Kysely<unknown>, { text, long, keyed }: Columns): Promise<void> {
  await keyed(db.schema.createTable('in_force'))
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('since', long, (c) => c.notNull())
    .addColumn('digest', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('in_force_pk', ['kind', 'since'])
    .execute();
  const known = db as Kysely<Before>;
  await known
    .insertInto('in_force')
    .columns(['kind', 'since', 'digest'])
    .expression(
      known
        .selectFrom('active_bundle')
        .innerJoin('bundle', (join) =>
          join
            .onRef('bundle.kind', '=', 'active_bundle.kind')
            .onRef('bundle.digest', '=', 'active_bundle.digest'),
        )
        .select(['bundle.kind', 'bundle.imported', 'bundle.digest']),
    )
    .execute();
}
