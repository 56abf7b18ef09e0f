// Answers: of which messages has the sender still to hear how they stand, and how does a change of any
// of them come to the router? What is told about a state is no change of it: a status never causes one.
import type { ReleaseState, ToldState, UntoldState, MessageState } from '#exchange';
import type { JsonObject, Millis, ProblemKey } from '#kernel';
import type { Queries, Transaction } from '../transaction.js';

/** The relation by which a sender gets the state of its own messages. */
const SENDER = 'afzender';
/** Messages whose cases are woken in one round. */
const ROUND = 500;

/** Of these messages something changed; nothing happens where nobody wants to hear it. */
export async function markUntold(tx: Transaction, nrs: readonly string[]): Promise<void> {
  if (nrs.length === 0) return;
  await tx.queries
    .updateTable('message')
    .set((eb) => ({ untold: eb('untold', '+', 1), asked: 0 }))
    .where('untold', 'is not', null)
    .where('claim', 'in', (eb) =>
      eb
        .selectFrom('claim')
        .where('nr', 'in', [...new Set(nrs)])
        .select('seq'),
    )
    .execute();
}

/** The recipient said something of its entries after `after`, up to `upTo`. */
export async function markAnswered(
  tx: Transaction,
  mailbox: string,
  after: number,
  upTo: number,
): Promise<void> {
  await tx.queries
    .updateTable('message')
    .set((eb) => ({ untold: eb('untold', '+', 1), asked: 0 }))
    .where('untold', 'is not', null)
    .where('claim', 'in', (eb) =>
      eb
        .selectFrom('claim')
        .innerJoin('release', 'release.nr', 'claim.nr')
        .where('release.mailbox', '=', mailbox)
        .where('release.number', '>', after)
        .where('release.number', '<=', upTo)
        .where('release.relation', '!=', SENDER)
        .select('claim.seq'),
    )
    .execute();
}

/** What changed after it was read stays to be told. */
export async function markTold(tx: Transaction, told: readonly ToldState[]): Promise<void> {
  for (const [seen, same] of Map.groupBy(told, (one) => one.seen)) {
    await tx.queries
      .updateTable('message')
      .set({ untold: 0 })
      .where('untold', '=', seen)
      .where('claim', 'in', (eb) =>
        eb
          .selectFrom('claim')
          .where(
            'nr',
            'in',
            same.map(({ nr }) => nr),
          )
          .select('seq'),
      )
      .execute();
  }
}

/** Their cases are due now; asked for once, and again after a while where no answer came of it. */
export async function wakeUntold(tx: Transaction, at: Millis, again: Millis): Promise<void> {
  const rows = await tx.queries
    .selectFrom('message')
    .innerJoin('claim', 'claim.seq', 'message.claim')
    .innerJoin('case_state', 'case_state.person', 'claim.person')
    .where('message.untold', '>', 0)
    .where('message.asked', '<=', at)
    .where(({ or, eb }) =>
      or([eb('case_state.wakes', 'is', null), eb('case_state.wakes', '>', at)]),
    )
    .orderBy('message.asked')
    .limit(ROUND)
    .select(['message.claim', 'claim.person'])
    .execute();
  if (rows.length === 0) return;
  const claims = rows.map(({ claim }) => claim);
  await tx.queries
    .updateTable('message')
    .set({ asked: again })
    .where('claim', 'in', claims)
    .execute();
  await tx.queries
    .updateTable('case_state')
    .set({ wakes: at, reason: 'toestand' })
    .where('person', 'in', [...new Set(rows.map(({ person }) => person))])
    .execute();
}

/** How everything of these persons stands that has still to be told. */
export async function untoldOf(
  queries: Queries,
  persons: readonly string[],
): Promise<readonly UntoldState[]> {
  if (persons.length === 0) return [];
  const rows = await queries
    .selectFrom('claim')
    .innerJoin('message', 'message.claim', 'claim.seq')
    .where('claim.person', 'in', [...persons])
    .where('message.untold', '>', 0)
    .orderBy('claim.seq')
    .select(['claim.nr', 'claim.person', 'claim.type', 'claim.sender'])
    .select(['message.state', 'message.problem', 'message.untold'])
    .execute();
  if (rows.length === 0) return [];
  const nrs = rows.map(({ nr }) => nr);
  const releases = await releasesOf(queries, nrs);
  const missing = await unroutedOf(queries, nrs);
  return rows.map(({ nr, person, type, sender, state, problem, untold }) => ({
    nr,
    personId: person,
    type,
    sender,
    state: state as MessageState,
    ...(problem === null ? {} : { problem: problem as ProblemKey }),
    seen: untold ?? 0,
    releases: releases.get(nr) ?? [],
    unrouted: missing.get(nr) ?? [],
  }));
}

async function releasesOf(queries: Queries, nrs: readonly string[]) {
  const rows = await queries
    .selectFrom('release')
    .where('nr', 'in', [...nrs])
    .where('relation', '!=', SENDER)
    .orderBy('seq')
    .select(['nr', 'mailbox', 'relation', 'state', 'problem', 'answer'])
    .execute();
  return Map.groupBy(
    rows.map(({ nr, mailbox, relation, state, problem, answer }) => ({
      nr,
      mailbox,
      relation,
      state: state as ReleaseState,
      ...(problem === null ? {} : { problem: problem as ProblemKey }),
      ...(answer === null ? {} : { answer }),
    })),
    ({ nr }) => nr,
  );
}

async function unroutedOf(queries: Queries, nrs: readonly string[]) {
  const rows = await queries
    .selectFrom('queue_item')
    .where('nr', 'in', [...nrs])
    .where('queue', '=', 'onbestelbaar')
    .orderBy('id')
    .select(['nr', 'detail', 'code'])
    .execute();
  return Map.groupBy(
    rows.map(({ nr, detail, code }) => {
      const { relation } = JSON.parse(detail) as JsonObject;
      return { nr: nr ?? '', relation: typeof relation === 'string' ? relation : '', code };
    }),
    ({ nr }) => nr,
  );
}
