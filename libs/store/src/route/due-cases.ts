// Answers: which cases must be judged again by now? Taking one moves its hour, so that two clocks do
// not take the same, and so that a request which never reached the log is made once more.
import { sql } from 'kysely';
import type { DueCase, WakeReason } from '#exchange';
import type { Millis } from '#kernel';
import { newestKeys } from '../configuration/data-keys.js';
import type { Transaction } from '../transaction.js';
import { wakeUntold } from './untold.js';

export async function takeDueCases(
  tx: Transaction,
  at: Millis,
  again: Millis,
  limit: number,
): Promise<readonly DueCase[]> {
  await wakeUntold(tx, at, again);
  const rows = await tx.queries
    .updateTable('case_state')
    .set({ wakes: again })
    .where('person', 'in', (eb) =>
      eb
        .selectFrom('case_state')
        .where('wakes', '<=', at)
        .orderBy('wakes')
        .limit(limit)
        .select('person'),
    )
    .where('wakes', '<=', at)
    .returning(['person', 'reason'])
    .execute();
  const keys = await newestKeys(
    tx.queries,
    rows.map(({ person }) => person),
  );
  return rows.map(({ person, reason }) => {
    const key = keys.get(person);
    return { personId: person, reason: (reason ?? 'feit') as WakeReason, ...(key && { key }) };
  });
}

/** Every case, because a rule may have changed for any of them; those that are due sooner stay so. */
export async function wakeEveryCase(tx: Transaction, at: Millis): Promise<void> {
  await tx.queries
    .updateTable('case_state')
    .set({ wakes: at, reason: 'regels' satisfies WakeReason })
    .where((eb) => eb.or([eb('wakes', 'is', null), eb('wakes', '>', sql.val(at))]))
    .execute();
}

export async function wakeCase(
  tx: Transaction,
  person: string,
  at: Millis,
  reason: WakeReason,
): Promise<void> {
  await tx.queries
    .updateTable('case_state')
    .set({ wakes: at, reason })
    .where('person', '=', person)
    .execute();
}
