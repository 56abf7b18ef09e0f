// Answers: of which persons is nothing left that anybody may read or must decide about, and how is
// all that was sealed about them taken away? The skeleton stays.
import type { EvidenceEntry } from '#evidence';
import type { ReleaseState } from '#exchange';
import type { Millis } from '#kernel';
import type { Queries, Transaction } from '../transaction.js';
import { mayBeRead } from './due-views.js';

/** @param before nobody sent anything about them since */
export async function casesOver(
  queries: Queries,
  at: Millis,
  before: Millis,
  limit: number,
): Promise<readonly string[]> {
  const rows = await over(queries, at, before).limit(limit).execute();
  return rows.map(({ person }) => person);
}

const over = (queries: Queries, at: Millis, before: Millis) =>
  queries
    .selectFrom('case_state')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('claim')
            .whereRef('claim.person', '=', 'case_state.person')
            .where(({ or, eb }) =>
              or([eb('claim.at', '>=', before), eb('claim.routed', 'is', null)]),
            )
            .select('claim.seq'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('release')
            .whereRef('release.person', '=', 'case_state.person')
            .where((eb) => mayBeRead(eb, at))
            .select('release.seq'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('queue_item')
            .whereRef('queue_item.person', '=', 'case_state.person')
            .select('queue_item.id'),
        ),
      ),
    )
    .select('case_state.person');

/**
 * A new message about the same numbers is about a new person from now on. `changed`: something came
 * in between, and nothing was done.
 */
export async function forgetCases(
  tx: Transaction,
  persons: readonly string[],
  at: Millis,
  before: Millis,
  evidence: readonly EvidenceEntry[],
): Promise<'forgotten' | 'changed'> {
  const still = await over(tx.queries, at, before)
    .where('person', 'in', [...persons])
    .execute();
  if (still.length !== persons.length) tx.undo('changed');
  await tx.queries
    .deleteFrom('person')
    .where('person', 'in', [...persons])
    .execute();
  await tx.queries
    .deleteFrom('reference')
    .where('person', 'in', [...persons])
    .execute();
  await tx.queries
    .deleteFrom('case_state')
    .where('person', 'in', [...persons])
    .execute();
  await tx.queries
    .updateTable('message')
    .set({ body: NOTHING })
    .where('claim', 'in', (eb) =>
      eb
        .selectFrom('claim')
        .where('claim.person', 'in', [...persons])
        .select('claim.seq'),
    )
    .execute();
  await tx.queries
    .updateTable('release_content')
    .set({ body: null })
    .where('release', 'in', (eb) =>
      eb
        .selectFrom('release')
        .where('release.person', 'in', [...persons])
        .select('release.seq'),
    )
    .where('body', 'is not', null)
    .execute();
  // What was told about a view stays told; the view itself says that it is gone.
  await tx.queries
    .updateTable('release')
    .set({ state: 'vervallen' satisfies ReleaseState })
    .where('person', 'in', [...persons])
    .where('number', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('notice')
            .whereRef('notice.mailbox', '=', 'release.mailbox')
            .whereRef('notice.number', '=', 'release.number')
            .where('notice.erase_by', 'is not', null)
            .select('notice.number'),
        ),
      ),
    )
    .execute();
  tx.record('beheer', evidence, at);
  return 'forgotten';
}

/** The column holds a body always; this one is none, and its key is gone too. */
const NOTHING = Buffer.alloc(0);
