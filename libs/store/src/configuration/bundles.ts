// Answers: which directory, territory, policy and anchors are in force? Bundles are kept for ever
// under their digest; one per kind is active.
import type { Bundle } from '#directory';
import type { EvidenceEntry } from '#evidence';
import type { BundleInForce } from '#exchange';
import { LIMITS, type Millis } from '#kernel';
import { wakeEveryCase } from '../route/due-cases.js';
import type { BundleTable } from '../schema/tables.js';
import type { Queries, Transaction } from '../transaction.js';

/** Importing what is already in force changes nothing and is no event. */
export async function importBundle(
  tx: Transaction,
  bundle: Bundle,
  at: Millis,
  evidence: readonly EvidenceEntry[],
): Promise<void> {
  const { kind, digest } = bundle;
  const active = await tx.queries
    .selectFrom('active_bundle')
    .where('kind', '=', kind)
    .select('digest')
    .executeTakeFirst();
  if (active?.digest === digest) return;
  await tx.queries
    .insertInto('bundle')
    .values({
      kind,
      digest,
      content: JSON.stringify(bundle.content),
      signatures: JSON.stringify(bundle.signatures),
      imported: at,
    })
    .onConflict((conflict) => conflict.columns(['kind', 'digest']).doNothing())
    .execute();
  await tx.queries
    .insertInto('active_bundle')
    .values({ kind, digest })
    .onConflict((conflict) => conflict.column('kind').doUpdateSet({ digest }))
    .execute();
  await tx.queries
    .insertInto('in_force')
    .values({ kind, since: at, digest })
    .onConflict((conflict) => conflict.columns(['kind', 'since']).doUpdateSet({ digest }))
    .execute();
  await touchConfiguration(tx);
  // What was judged under other rules may be judged otherwise now (design 1).
  if (kind === 'policy') await wakeEveryCase(tx, at);
  tx.record('beheer', evidence, at);
}

/** Newest first; more than one: it changed in the period. */
export async function inForceDuring(
  queries: Queries,
  kind: Bundle['kind'],
  from: Millis,
  until: Millis,
): Promise<readonly BundleInForce[]> {
  const rows = await queries
    .selectFrom('in_force')
    .where('kind', '=', kind)
    .where('since', '<', until)
    .orderBy('since', 'desc')
    .limit(LIMITS.bundlesInPeriodMax)
    .select(['digest', 'since'])
    .execute();
  const first = rows.findIndex(({ since }) => since <= from);
  return first === -1 ? rows : rows.slice(0, first + 1);
}

export async function bundle(
  queries: Queries,
  kind: Bundle['kind'],
  digest: string,
): Promise<Bundle | undefined> {
  const row = await queries
    .selectFrom('bundle')
    .where('kind', '=', kind)
    .where('digest', '=', digest)
    .selectAll()
    .executeTakeFirst();
  return row && bundleIn(row);
}

const bundleIn = (
  row: Pick<BundleTable, 'kind' | 'digest' | 'content' | 'signatures'>,
): Bundle => ({
  kind: row.kind as Bundle['kind'],
  digest: row.digest,
  content: JSON.parse(row.content) as unknown,
  signatures: JSON.parse(row.signatures) as Bundle['signatures'],
});

export async function activeBundles(queries: Queries): Promise<readonly Bundle[]> {
  const rows = await queries
    .selectFrom('active_bundle')
    .innerJoin('bundle', (join) =>
      join
        .onRef('bundle.kind', '=', 'active_bundle.kind')
        .onRef('bundle.digest', '=', 'active_bundle.digest'),
    )
    .select(['bundle.kind', 'bundle.digest', 'bundle.content', 'bundle.signatures'])
    .orderBy('bundle.kind')
    .execute();
  return rows.map(bundleIn);
}

export async function configurationVersion(queries: Queries): Promise<number> {
  const row = await queries.selectFrom('configuration').select('version').executeTakeFirstOrThrow();
  return row.version;
}

/** Tells every process that what is in force has changed. */
export async function touchConfiguration(tx: Transaction): Promise<void> {
  await tx.queries
    .updateTable('configuration')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .execute();
}
