// Answers: what lies in a mailbox, in order, and why did an entry look as it did?
import { wholePassport } from '#evidence';
import type { AskedEntry, FoundEntry, MailboxRow, ReleaseState } from '#exchange';
import { LIMITS, type Millis, type ProblemKey } from '#kernel';
import type { WrappedKey } from '#sealing';
import type { Queries } from '../transaction.js';
import { openAt, stateAt } from './window.js';

export async function page(
  queries: Queries,
  mailbox: string,
  after: number,
  limit: number,
  at: Millis,
): Promise<{ readonly entries: readonly MailboxRow[]; readonly newest: number }> {
  const rows = await queries
    .selectFrom('release')
    .innerJoin('release_content', 'release_content.release', 'release.seq')
    .leftJoin('data_key', (on) =>
      on
        .onRef('data_key.subject', '=', 'release.person')
        .onRef('data_key.made', '=', 'release_content.key'),
    )
    .leftJoin('notice', (on) =>
      on
        .onRef('notice.mailbox', '=', 'release.mailbox')
        .onRef('notice.number', '=', 'release.number'),
    )
    .where('release.mailbox', '=', mailbox)
    .where('release.number', '>', after)
    .orderBy('release.number')
    .limit(Math.min(limit, LIMITS.pageMax))
    .select((eb) => [
      'release.number',
      'release.id',
      'release.person',
      'release.view_type',
      'release.problem',
      'notice.about',
      'notice.erase_by',
      'data_key.made',
      'data_key.kek',
      'data_key.wrapped',
      stateAt(eb, at).as('state'),
      eb.case().when(openAt(eb, at)).then(eb.ref('release_content.body')).end().as('body'),
    ])
    .execute();
  const entries = rows.map((row) => ({
    number: Number(row.number),
    releaseId: row.id,
    personId: row.person,
    state: row.state as ReleaseState,
    type: row.view_type,
    ...noticeIn(row),
    ...sealedIn(row),
  }));
  const head = await mailboxHead(queries, mailbox);
  return { entries, newest: head?.newest ?? 0 };
}

interface Read extends Nullable<Omit<WrappedKey, 'subject'>> {
  readonly person: string;
  readonly body: Uint8Array | null;
}
type Nullable<T> = { readonly [Name in keyof T]: T[Name] | null };

interface Told {
  readonly about: number | null;
  readonly erase_by: Millis | null;
  readonly problem: string | null;
}

function noticeIn({ about, erase_by: eraseBy, problem }: Told): Partial<MailboxRow> {
  if (about === null) return {};
  if (eraseBy === null || problem === null) return { about };
  return { about, notice: { problem: problem as ProblemKey, eraseBy } };
}

/** A body whose key was destroyed is gone, wherever its bytes still lie. */
function sealedIn({ person, body, made, kek, wrapped }: Read): Partial<MailboxRow> {
  if (body === null) return {};
  if (made === null || kek === null || wrapped === null) return { state: 'vervallen' };
  return { sealed: { bytes: body, key: { subject: person, made, kek, wrapped } } };
}

export const mailboxHead = (queries: Queries, mailbox: string) =>
  queries.selectFrom('mailbox').where('mailbox', '=', mailbox).selectAll().executeTakeFirst();

export async function acknowledgedUpTo(queries: Queries, mailbox: string): Promise<number> {
  return (await mailboxHead(queries, mailbox))?.acknowledged ?? 0;
}

/** The full passport: what is the release's own, and what it shares. */
export const wholeOf = ({
  passport,
  form,
}: {
  readonly passport: string;
  readonly form: string | null;
}): string => (form === null ? passport : wholePassport(passport, form));

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
    .leftJoin('passport_form', 'passport_form.digest', 'release_content.form')
    .select(['release_content.passport', 'passport_form.content as form', 'release.state'])
    .executeTakeFirst();
  return row && { passport: wholeOf(row), state: row.state as ReleaseState };
}

export async function entry(
  queries: Queries,
  mailbox: string,
  asked: AskedEntry,
  at: Millis,
): Promise<FoundEntry | undefined> {
  const row = await queries
    .selectFrom('release')
    .innerJoin('release_content', 'release_content.release', 'release.seq')
    .leftJoin('passport_form', 'passport_form.digest', 'release_content.form')
    .leftJoin('data_key', (on) =>
      on
        .onRef('data_key.subject', '=', 'release.person')
        .onRef('data_key.made', '=', 'release_content.key'),
    )
    .leftJoin('notice', (on) =>
      on
        .onRef('notice.mailbox', '=', 'release.mailbox')
        .onRef('notice.number', '=', 'release.number'),
    )
    .where('release.mailbox', '=', mailbox)
    .where('release.number', 'is not', null)
    .$if('number' in asked, (query) =>
      query.where('release.number', '=', 'number' in asked ? asked.number : 0),
    )
    .$if('nr' in asked, (query) => query.where('release.nr', '=', 'nr' in asked ? asked.nr : ''))
    .orderBy('release.number', 'desc')
    .limit(1)
    .select((eb) => [
      'release.number',
      'release.view_type',
      'release.problem',
      'notice.about',
      'notice.erase_by',
      'release_content.passport',
      'release_content.key',
      'data_key.made',
      'passport_form.content as form',
      stateAt(eb, at).as('state'),
    ])
    .executeTakeFirst();
  if (!row) return undefined;
  const { notice } = noticeIn(row);
  const isGone = row.key !== null && row.made === null;
  return {
    number: Number(row.number),
    state: isGone ? 'vervallen' : (row.state as ReleaseState),
    type: row.view_type,
    ...(notice ? { notice } : {}),
    passport: wholeOf(row),
  };
}
