// Answers: of which persons must something be erased while the case goes on, and how is it done in
// the batch that seals the rest anew?
import type { ExpressionBuilder } from 'kysely';
import type { Resealed, StandingView, WakeReason } from '#exchange';
import { invariant, type Millis } from '#kernel';
import { versionOf } from '#sealing';
import { STANDING } from '../deliver/window.js';
import type { Tables } from '../schema/tables.js';
import type { Queries, Routing, Transaction } from '../transaction.js';

/** Now or later: it stands, and its window has not closed. */
export const mayBeRead = (eb: ExpressionBuilder<Tables, 'release'>, at: Millis) =>
  eb.and([
    eb('release.state', 'in', [...STANDING, 'uitgesteld']),
    eb.or([eb('release.closes', 'is', null), eb('release.closes', '>', at)]),
  ]);

/**
 * Those that are awake already are left to the router, so that a run can ask for the next ones.
 * @param settled older keys beside one that was made before this moment are to be done without
 */
export async function casesPartlyOver(
  queries: Queries,
  at: Millis,
  settled: Millis,
  limit: number,
): Promise<readonly string[]> {
  const due = await queries
    .selectFrom('release_content')
    .innerJoin('release', 'release.seq', 'release_content.release')
    .innerJoin('case_state', 'case_state.person', 'release.person')
    .where('release_content.body', 'is not', null)
    .where((eb) => eb.not(mayBeRead(eb as never, at)))
    .where((eb) => asleep(eb as never, at))
    .distinct()
    .limit(limit)
    .select('release.person')
    .execute();
  const several = await queries
    .selectFrom('data_key')
    .innerJoin('case_state', 'case_state.person', 'data_key.subject')
    .where((eb) => asleep(eb as never, at))
    .groupBy('data_key.subject')
    .having((eb) => eb(eb.fn.countAll(), '>', 1))
    .having((eb) => eb(eb.fn.max('data_key.made'), '<', settled))
    .limit(limit)
    .select('data_key.subject')
    .execute();
  const persons = [...due.map(({ person }) => person), ...several.map(({ subject }) => subject)];
  return [...new Set(persons)];
}

export async function wakeDue(
  tx: Transaction,
  at: Millis,
  settled: Millis,
  limit: number,
): Promise<number> {
  const persons = await casesPartlyOver(tx.queries, at, settled, limit);
  if (persons.length === 0) return 0;
  const { numUpdatedRows } = await tx.queries
    .updateTable('case_state')
    .set({ wakes: at, reason: 'termijn' satisfies WakeReason })
    .where('person', 'in', [...persons])
    .where((eb) => asleep(eb, at))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

const asleep = (eb: ExpressionBuilder<Tables, 'case_state'>, at: Millis) =>
  eb.or([eb('case_state.wakes', 'is', null), eb('case_state.wakes', '>', at)]);

export async function standingViews(
  queries: Queries,
  persons: readonly string[],
  at: Millis,
): Promise<readonly StandingView[]> {
  if (persons.length === 0) return [];
  const rows = await queries
    .selectFrom('release')
    .innerJoin('release_content', 'release_content.release', 'release.seq')
    .where('release.person', 'in', [...persons])
    .where((eb) => mayBeRead(eb as never, at))
    .where('release_content.body', 'is not', null)
    .select(['release.person', 'release.nr', 'release.id', 'release_content.body'])
    .execute();
  return rows.flatMap(({ person, nr, id, body }) =>
    body ? [{ personId: person, nr, release: id, body }] : [],
  );
}

/** After everything else of the batch: what it took back has no body either. */
export async function reseal(
  tx: Routing,
  resealed: readonly Resealed[],
  at: Millis,
): Promise<void> {
  if (resealed.length === 0) return;
  await tx.hot.resealMessages(
    resealed.flatMap(({ messages }) =>
      messages.map(({ nr, body }) => ({ nr, body, key: keyOf(body) })),
    ),
  );
  await tx.hot.resealViews(
    resealed.flatMap(({ views }) =>
      views.map(({ nr, release, body }) => ({ nr, id: release, body, key: keyOf(body) })),
    ),
  );
  await tx.queries
    .updateTable('release_content')
    .set({ body: null })
    .where('body', 'is not', null)
    .where('release', 'in', (eb) =>
      eb
        .selectFrom('release')
        .where(
          'release.person',
          'in',
          resealed.map(({ personId }) => personId),
        )
        .where((one) => one.not(mayBeRead(one, at)))
        .select('release.seq'),
    )
    .execute();
}

function keyOf(sealed: Uint8Array): number {
  const version = versionOf(sealed);
  invariant(version !== undefined, 'only sealed bodies are stored');
  return version;
}
