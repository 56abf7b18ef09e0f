// Answers: of which persons must something be erased while the case goes on, and how is it done in
// the batch that seals the rest anew?
import { sql, type ExpressionBuilder } from 'kysely';
import type { Resealed, StandingView, WakeReason } from '#exchange';
import { invariant, type Millis } from '#kernel';
import { versionOf } from '#sealing';
import { STANDING } from '../deliver/window.js';
import type { Tables } from '../schema/tables.js';
import type { Queries, Transaction } from '../transaction.js';

/** Now or later: it stands, and its window has not closed. */
export const mayBeRead = (eb: ExpressionBuilder<Tables, 'release'>, at: Millis) =>
  eb.and([
    eb('release.state', 'in', [...STANDING, 'uitgesteld']),
    eb.or([eb('release.closes', 'is', null), eb('release.closes', '>', at)]),
  ]);

/** @param settled older keys beside one that was made before this moment are to be done without */
export async function wakeDue(
  tx: Transaction,
  at: Millis,
  settled: Millis,
  limit: number,
): Promise<number> {
  const due = await tx.queries
    .selectFrom('release_content')
    .innerJoin('release', 'release.seq', 'release_content.release')
    .where('release_content.body', 'is not', null)
    .where((eb) => eb.not(mayBeRead(eb as never, at)))
    .distinct()
    .limit(limit)
    .select('release.person')
    .execute();
  const several = await tx.queries
    .selectFrom('data_key')
    .groupBy('subject')
    .having((eb) => eb(eb.fn.countAll(), '>', 1))
    .having((eb) => eb(eb.fn.max('made'), '<', settled))
    .limit(limit)
    .select('subject')
    .execute();
  const persons = [...due.map(({ person }) => person), ...several.map(({ subject }) => subject)];
  if (persons.length === 0) return 0;
  const { numUpdatedRows } = await tx.queries
    .updateTable('case_state')
    .set({ wakes: at, reason: 'termijn' satisfies WakeReason })
    .where('person', 'in', [...new Set(persons)])
    .where((eb) => eb.or([eb('wakes', 'is', null), eb('wakes', '>', sql.val(at))]))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

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
  tx: Transaction,
  resealed: readonly Resealed[],
  at: Millis,
): Promise<void> {
  for (const { personId, messages, views } of resealed) {
    for (const { nr, body } of messages) {
      await tx.queries
        .updateTable('message')
        .set({ body, key: keyOf(body) })
        .where('claim', '=', (eb) =>
          eb.selectFrom('claim').where('claim.nr', '=', nr).select('claim.seq'),
        )
        .execute();
    }
    for (const { nr, release, body } of views) {
      await tx.queries
        .updateTable('release_content')
        .set({ body, key: keyOf(body) })
        .where('release', '=', (eb) =>
          eb
            .selectFrom('release')
            .where('release.nr', '=', nr)
            .where('release.id', '=', release)
            .select('release.seq'),
        )
        .execute();
    }
    await tx.queries
      .updateTable('release_content')
      .set({ body: null })
      .where('body', 'is not', null)
      .where('release', 'in', (eb) =>
        eb
          .selectFrom('release')
          .where('release.person', '=', personId)
          .where((one) => one.not(mayBeRead(one, at)))
          .select('release.seq'),
      )
      .execute();
  }
}

function keyOf(sealed: Uint8Array): number {
  const version = versionOf(sealed);
  invariant(version !== undefined, 'only sealed bodies are stored');
  return version;
}
