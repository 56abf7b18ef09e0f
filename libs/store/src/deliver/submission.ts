// Answers: what became of a message, as its sender may ask?
import type {
  DecidedRelease,
  MessageState,
  ReleaseState,
  SubmissionRow,
  SubmissionsAsked,
  SubmissionStatus,
} from '#exchange';
import type { JsonObject, ProblemKey } from '#kernel';
import type { Queries } from '../transaction.js';
import { wholeOf } from './pages.js';

export async function submission(
  queries: Queries,
  nr: string,
): Promise<SubmissionStatus | undefined> {
  const row = await queries
    .selectFrom('claim')
    .leftJoin('message', 'message.claim', 'claim.seq')
    .where('claim.nr', '=', nr)
    .select(['claim.type', 'claim.sender', 'claim.at', 'claim.receipt'])
    .select(['message.state', 'message.problem'])
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    nr,
    type: row.type,
    sender: row.sender,
    acceptedAt: row.at,
    state: (row.state ?? 'aanvaard') as MessageState,
    ...problemOf(row.problem),
    receipt: row.receipt,
    releases: await releasesOf(queries, nr),
    unrouted: await unroutedOf(queries, nr),
  };
}

export async function submissions(
  queries: Queries,
  { sender, after, limit, state, type }: SubmissionsAsked,
): Promise<readonly SubmissionRow[]> {
  const rows = await queries
    .selectFrom('claim')
    .leftJoin('message', 'message.claim', 'claim.seq')
    .where('claim.sender', '=', sender)
    .where('claim.seq', '>', after)
    .$if(type !== undefined, (query) => query.where('claim.type', '=', type ?? ''))
    .$if(state === 'aanvaard', (query) => query.where('message.state', 'is', null))
    .$if(state !== undefined && state !== 'aanvaard', (query) =>
      query.where('message.state', '=', state ?? ''),
    )
    .orderBy('claim.seq')
    .limit(limit)
    .select(['claim.seq', 'claim.nr', 'claim.type', 'claim.at', 'message.state'])
    .execute();
  return rows.map((row) => ({
    seq: row.seq,
    nr: row.nr,
    type: row.type,
    acceptedAt: row.at,
    state: (row.state ?? 'aanvaard') as MessageState,
  }));
}

async function releasesOf(queries: Queries, nr: string): Promise<SubmissionStatus['releases']> {
  const rows = await queries
    .selectFrom('release')
    .leftJoin('push_delivery', (on) =>
      on
        .onRef('push_delivery.mailbox', '=', 'release.mailbox')
        .onRef('push_delivery.written', '<', 'release.number'),
    )
    .where('release.nr', '=', nr)
    // What its sender was told of it is no recipient of it.
    .where('release.relation', '!=', 'afzender')
    .orderBy('release.seq')
    .select(['release.mailbox', 'release.relation', 'release.state', 'release.problem'])
    .select(['release.at', 'push_delivery.fault'])
    .execute();
  return rows.map(({ mailbox, relation, state, problem, at, fault }) => ({
    mailbox,
    relation,
    state: state as ReleaseState,
    ...problemOf(problem ?? (isUnderWay(state) && fault !== null ? 'recipientAway' : null)),
    at,
  }));
}

/** Released, and not yet taken by the recipient. */
const isUnderWay = (state: string): boolean => state === 'vrijgegeven' || state === 'aangeboden';

/** The auditor's form of the same: with the full passports. */
export async function decisions(queries: Queries, nr: string): Promise<readonly DecidedRelease[]> {
  const rows = await queries
    .selectFrom('release')
    .innerJoin('release_content', 'release_content.release', 'release.seq')
    .leftJoin('passport_form', 'passport_form.digest', 'release_content.form')
    .where('release.nr', '=', nr)
    .orderBy('release.seq')
    .select(['release.mailbox', 'release.number', 'release.state'])
    .select(['release_content.passport', 'passport_form.content as form'])
    .execute();
  return rows.map(({ mailbox, number, state, ...written }) => ({
    mailbox,
    ...(number === null ? {} : { number }),
    state: state as ReleaseState,
    passport: wholeOf(written),
  }));
}

async function unroutedOf(queries: Queries, nr: string): Promise<SubmissionStatus['unrouted']> {
  const rows = await queries
    .selectFrom('queue_item')
    .where('nr', '=', nr)
    .where('queue', '=', 'onbestelbaar')
    .orderBy('id')
    .select(['detail', 'code', 'since'])
    .execute();
  return rows.map(({ detail, code, since }) => {
    const { relation } = JSON.parse(detail) as JsonObject;
    return { relation: typeof relation === 'string' ? relation : '', code, since };
  });
}

const problemOf = (problem: string | null): { readonly problem?: ProblemKey } =>
  problem === null ? {} : { problem: problem as ProblemKey };
