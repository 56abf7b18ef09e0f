// Answers: which data keys does nothing need any more, and how are they destroyed? Whatever one of
// them sealed is unreadable from then on: in the log, in free pages, in yesterday's backup.
import type { EvidenceEntry } from '#evidence';
import type { KeyName } from '#exchange';
import type { Millis } from '#kernel';
import { versionOf } from '#sealing';
import type { Keyed } from '../configuration/data-keys.js';
import type { Queries } from '../transaction.js';

/** @param before a key that came later may still be unknown to a message under way */
export async function keysOutlived(
  queries: Queries,
  before: Millis,
  limit: number,
): Promise<readonly KeyName[]> {
  const forgotten = await ofForgotten(queries, before).limit(limit).execute();
  const followed = await ofPersons(queries, before).limit(limit).execute();
  const kept = followed.filter(({ made, state }) => state === null || versionOf(state) !== made);
  return [...forgotten, ...kept].map(({ subject, made }) => ({ subject, made }));
}

/** Nothing of an accepted message is lost: one that is not routed yet may be sealed with it. */
const ofForgotten = (queries: Queries, before: Millis) =>
  queries
    .selectFrom('data_key')
    .where('data_key.made', '<', before)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('claim')
          .whereRef('claim.person', '=', 'data_key.subject')
          .where('claim.routed', '<', before)
          .select('claim.seq'),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('case_state')
            .whereRef('case_state.person', '=', 'data_key.subject')
            .select('case_state.person'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('person')
            .whereRef('person.person', '=', 'data_key.subject')
            .select('person.person'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('claim')
            .whereRef('claim.person', '=', 'data_key.subject')
            .where('claim.routed', 'is', null)
            .select('claim.seq'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('queue_item')
            .whereRef('queue_item.person', '=', 'data_key.subject')
            .select('queue_item.id'),
        ),
      ),
    )
    .select(['data_key.subject', 'data_key.made']);

/** Another key has taken its place, and nothing that is kept was sealed with it. */
const ofPersons = (queries: Queries, before: Millis) =>
  queries
    .selectFrom('data_key')
    .leftJoin('case_state', 'case_state.person', 'data_key.subject')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('data_key as newer')
          .whereRef('newer.subject', '=', 'data_key.subject')
          .whereRef('newer.made', '>', 'data_key.made')
          .where('newer.made', '<', before)
          .select('newer.made'),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('claim')
            .leftJoin('message', 'message.claim', 'claim.seq')
            .whereRef('claim.person', '=', 'data_key.subject')
            .where((eb) =>
              eb.or([
                eb('claim.routed', 'is', null),
                eb('message.key', '=', eb.ref('data_key.made')),
              ]),
            )
            .select('claim.seq'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('release')
            .innerJoin('release_content', 'release_content.release', 'release.seq')
            .whereRef('release.person', '=', 'data_key.subject')
            .whereRef('release_content.key', '=', 'data_key.made')
            .where('release_content.body', 'is not', null)
            .select('release.seq'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('queue_item')
            .whereRef('queue_item.person', '=', 'data_key.subject')
            .where('queue_item.bytes', 'is not', null)
            .select('queue_item.id'),
        ),
      ),
    )
    .select(['data_key.subject', 'data_key.made', 'case_state.state']);

export async function destroyKeys(
  tx: Keyed,
  keys: readonly KeyName[],
  at: Millis,
  evidence: readonly EvidenceEntry[],
): Promise<void> {
  await tx.hot.destroyDataKeys(keys);
  tx.record('beheer', evidence, at);
}
