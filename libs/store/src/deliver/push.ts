// Answers: how far has a mailbox been pushed, who tries it now, and when is it tried again? The number
// moves by compare-and-set, as on a mailbox's own topic: of two couriers only the one that began where
// the other ended goes on.
import type { PushFault, PushPage, PushStanding, PushState, PushWrite } from '#exchange';
import type { ChainName, EvidenceEntry } from '#evidence';
import type { Millis } from '#kernel';
import type { PushDeliveryTable } from '../schema/tables.js';
import type { Queries, Transaction } from '../transaction.js';
import { acknowledgedUpTo, page } from './pages.js';
import { deliveredUpTo, offer } from './states.js';

/** It begins after what the mailbox acknowledged before it was pushed to. */
export async function pushPage(
  queries: Queries,
  mailbox: string,
  holder: string,
  at: Millis,
): Promise<PushPage> {
  const row = await queries
    .selectFrom('push_delivery')
    .where('mailbox', '=', mailbox)
    .selectAll()
    .executeTakeFirst();
  if (row && row.holder !== null && row.holder !== holder && row.held_until > at) {
    return { kind: 'held', until: row.held_until };
  }
  const state = row ? stateOf(row) : await unpushed(queries, mailbox);
  const { entries } = await page(queries, mailbox, state.written, 1, at);
  return { kind: 'page', state, entries };
}

const unpushed = async (queries: Queries, mailbox: string): Promise<PushState> => ({
  written: await acknowledgedUpTo(queries, mailbox),
  attempts: 0,
  nextAt: 0,
  permittedUntil: 0,
});

export async function beginPush(
  tx: Transaction,
  write: PushWrite,
  until: Millis,
): Promise<'begun' | 'lost'> {
  const { mailbox, holder, written, number, at } = write;
  const { numUpdatedRows } = await tx.queries
    .updateTable('push_delivery')
    .set({ holder, held_until: until })
    .where('mailbox', '=', mailbox)
    .where('written', '=', written)
    .where((eb) =>
      eb.or([eb('holder', 'is', null), eb('holder', '=', holder), eb('held_until', '<=', at)]),
    )
    .executeTakeFirst();
  if (numUpdatedRows === 0n && !(await beginFirst(tx, write, until))) tx.undo('lost');
  if (number !== undefined) await offer(tx, mailbox, [number], at, write.chain, write.evidence);
  return 'begun';
}

async function beginFirst(
  tx: Transaction,
  { mailbox, holder, written }: PushWrite,
  until: Millis,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.queries
    .insertInto('push_delivery')
    .values({
      ...columnsOf({ written, attempts: 0, nextAt: 0, permittedUntil: 0 }),
      mailbox,
      holder,
      held_until: until,
    })
    .onConflict((conflict) => conflict.column('mailbox').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** An answer with 2xx is the recipient's acknowledgement of what it took. */
export async function endPush(
  tx: Transaction,
  write: PushWrite,
  next: PushState,
  delivered: boolean,
  release: boolean,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.queries
    .updateTable('push_delivery')
    .set({ ...columnsOf(next), ...(release ? { holder: null } : {}) })
    .where('mailbox', '=', write.mailbox)
    .where('written', '=', write.written)
    .where('holder', '=', write.holder)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  if (write.evidence.length > 0) tx.record(write.chain, write.evidence, write.at);
  if (delivered) await deliveredUpTo(tx, write.mailbox, next.written);
  return true;
}

export async function pushStandings(queries: Queries): Promise<readonly PushStanding[]> {
  const rows = await queries
    .selectFrom('push_delivery')
    .leftJoin('mailbox', 'mailbox.mailbox', 'push_delivery.mailbox')
    .orderBy('push_delivery.mailbox')
    .selectAll('push_delivery')
    .select('mailbox.newest')
    .execute();
  return rows.map(({ newest, ...row }) => ({
    mailbox: row.mailbox,
    newest: newest ?? 0,
    ...stateOf(row),
  }));
}

export async function resumePush(
  tx: Transaction,
  mailbox: string,
  at: Millis,
  chain: ChainName,
  evidence: readonly EvidenceEntry[],
): Promise<boolean> {
  const { numUpdatedRows } = await tx.queries
    .updateTable('push_delivery')
    .set({ parked: null, attempts: 0, next_at: at, permitted_until: 0 })
    .where('mailbox', '=', mailbox)
    .where('parked', 'is not', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  tx.record(chain, evidence, at);
  return true;
}

const columnsOf = (
  state: PushState,
): Omit<PushDeliveryTable, 'mailbox' | 'holder' | 'held_until'> => ({
  written: state.written,
  attempts: state.attempts,
  next_at: state.nextAt,
  parked: state.parked ?? null,
  fault: state.fault ?? null,
  since: state.since ?? null,
  target: state.target ?? null,
  permitted_until: state.permittedUntil,
  per_minute: state.perMinute ?? null,
});

const stateOf = (row: PushDeliveryTable): PushState => ({
  written: row.written,
  attempts: row.attempts,
  nextAt: row.next_at,
  permittedUntil: row.permitted_until,
  ...(row.parked === null ? {} : { parked: row.parked as 'proef' | 'stil' }),
  ...(row.fault === null ? {} : { fault: row.fault as PushFault }),
  ...(row.since === null ? {} : { since: row.since }),
  ...(row.target === null ? {} : { target: row.target }),
  ...(row.per_minute === null ? {} : { perMinute: row.per_minute }),
});
