// Answers: what lies in a mailbox, in order, and why did an entry look as it did?
import type { MailboxEntry, ReleaseState } from '#exchange';
import { LIMITS, type Millis } from '#kernel';
import type { Queries } from '../transaction.js';
import { openAt, stateAt } from './window.js';

export async function page(
  queries: Queries,
  mailbox: string,
  after: number,
  limit: number,
  at: Millis,
): Promise<{ readonly entries: readonly MailboxEntry[]; readonly newest: number }> {
  const rows = await queries
    .selectFrom('release')
    .innerJoin('release_content', 'release_content.release', 'release.seq')
    .where('release.mailbox', '=', mailbox)
    .where('release.number', '>', after)
    .orderBy('release.number')
    .limit(Math.min(limit, LIMITS.pageMax))
    .select((eb) => [
      'release.number',
      'release.id',
      'release.view_type',
      stateAt(eb, at).as('state'),
      eb.case().when(openAt(eb, at)).then(eb.ref('release_content.body')).end().as('body'),
    ])
    .execute();
  const entries = rows.map((row) => ({
    number: Number(row.number),
    releaseId: row.id,
    state: row.state as ReleaseState,
    type: row.view_type,
    ...(row.body === null ? {} : { body: row.body }),
  }));
  const head = await mailboxHead(queries, mailbox);
  return { entries, newest: head?.newest ?? 0 };
}

export const mailboxHead = (queries: Queries, mailbox: string) =>
  queries.selectFrom('mailbox').where('mailbox', '=', mailbox).selectAll().executeTakeFirst();

export async function acknowledgedUpTo(queries: Queries, mailbox: string): Promise<number> {
  return (await mailboxHead(queries, mailbox))?.acknowledged ?? 0;
}

export async function passport(
  queries: Queries,
  mailbox: string,
  number: number,
): Promise<{ readonly passport: string; readonly state: ReleaseState } | undefined> {
  const row = await queries
    .selectFrom('release')
    .innerJoin('release_content', 'release_content.release', 'release.seq')
    .where('release.mailbox', '=', mailbox)
    .where('release.number', '=', number)
    .select(['release_content.passport', 'release.state'])
    .executeTakeFirst();
  return row && { passport: row.passport, state: row.state as ReleaseState };
}
