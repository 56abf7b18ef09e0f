// Answers: which copies at recipients must be gone, and of which was it said that they are? A copy is
// asked for by a notice in the mailbox; the recipient's word counts for its mailboxes and one case.
import type { AskedErasure, ConfirmedErasure } from '#exchange';
import type { Millis } from '#kernel';
import type { Queries, Routing } from '../transaction.js';

export async function confirmErasures(
  tx: Routing,
  erasures: readonly ConfirmedErasure[],
  at: Millis,
): Promise<void> {
  const rows = erasures.flatMap(({ personId, mailboxes }) =>
    mailboxes.map((mailbox) => ({ person: personId, mailbox })),
  );
  await tx.hot.confirmErasures(rows, at);
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
