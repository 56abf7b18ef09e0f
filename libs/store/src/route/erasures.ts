// Answers: which copies at recipients must be gone, and of which was it said that they are? A copy is
// asked for by a notice in the mailbox; the recipient's word counts for its mailboxes and one case.
import type { AskedErasure, ConfirmedErasure } from '#exchange';
import type { Millis } from '#kernel';
import type { Queries, Transaction } from '../transaction.js';

export async function confirmErasures(
  tx: Transaction,
  erasures: readonly ConfirmedErasure[],
  at: Millis,
): Promise<void> {
  for (const { personId, mailboxes } of erasures) {
    if (mailboxes.length === 0) continue;
    await tx.queries
      .updateTable('notice')
      .set({ erased: at })
      .where('mailbox', 'in', [...mailboxes])
      .where('erase_by', 'is not', null)
      .where('erased', 'is', null)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('release')
            .whereRef('release.mailbox', '=', 'notice.mailbox')
            .whereRef('release.number', '=', 'notice.number')
            .where('release.person', '=', personId)
            .select('release.seq'),
        ),
      )
      .execute();
  }
}

export async function openErasures(
  queries: Queries,
  limit: number,
): Promise<readonly AskedErasure[]> {
  const rows = await queries
    .selectFrom('notice')
    .where('erase_by', 'is not', null)
    .where('erased', 'is', null)
    .orderBy('erase_by')
    .orderBy('mailbox')
    .orderBy('number')
    .limit(limit)
    .select(['mailbox', 'number', 'about', 'erase_by'])
    .execute();
  return rows.map(({ mailbox, number, about, erase_by }) => ({
    mailbox,
    number,
    about,
    eraseBy: erase_by ?? 0,
  }));
}
