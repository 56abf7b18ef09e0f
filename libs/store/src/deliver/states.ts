// Answers: how does a release climb its ladder (design 8)? States only move forward: an answer that
// comes late or twice changes nothing that came after it.
import type { Acknowledgement, ReleaseState } from '#exchange';
import type { ChainName, EvidenceEntry } from '#evidence';
import type { Millis } from '#kernel';
import type { Transaction } from '../transaction.js';
import { mailboxHead } from './pages.js';
import { markAnswered } from '../route/untold.js';
import { openAt } from './window.js';

type Answer = NonNullable<Acknowledgement['one']>['state'];

/** From which states each answer of a recipient may follow; nothing is answered that was not offered. */
const BEFORE: Readonly<Record<Answer, readonly ReleaseState[]>> = {
  afgeleverd: ['aangeboden'],
  inBehandeling: ['aangeboden', 'afgeleverd'],
  afgesloten: ['aangeboden', 'afgeleverd', 'inBehandeling'],
  afgewezen: ['aangeboden', 'afgeleverd', 'inBehandeling'],
};

/** Every hand-over is evidence, also the second one of the same view. */
export async function offer(
  tx: Transaction,
  mailbox: string,
  numbers: readonly number[],
  at: Millis,
  chain: ChainName,
  evidence: readonly EvidenceEntry[],
): Promise<void> {
  await tx.queries
    .updateTable('release')
    .set({ state: 'aangeboden' satisfies ReleaseState })
    .where('mailbox', '=', mailbox)
    .where('number', 'in', [...numbers])
    .where('state', '=', 'vrijgegeven' satisfies ReleaseState)
    .where((eb) => openAt(eb, at))
    .execute();
  tx.record(chain, evidence, at);
}

type Outcome = 'changed' | 'unchanged' | 'unknown' | 'refused';

/** An answer that changes nothing, such as a repeated one, is `done` and leaves no evidence. */
export async function acknowledge(
  tx: Transaction,
  ack: Acknowledgement,
): Promise<'done' | 'unknown' | 'refused'> {
  const outcomes: Outcome[] = [];
  if (ack.upTo !== undefined) outcomes.push(await deliveredUpTo(tx, ack.mailbox, ack.upTo));
  if (ack.one) outcomes.push(await answerOne(tx, ack.mailbox, ack.one));
  for (const outcome of outcomes) {
    if (outcome === 'unknown' || outcome === 'refused') return tx.undo(outcome);
  }
  if (outcomes.includes('changed')) tx.record(ack.chain, ack.evidence, ack.at);
  return 'done';
}

/** Everything up to this number, without a record of it. */
export async function deliveredUpTo(
  tx: Transaction,
  mailbox: string,
  upTo: number,
): Promise<Outcome> {
  const head = await mailboxHead(tx.queries, mailbox);
  if (upTo > (head?.newest ?? 0)) return 'unknown';
  const before = head?.acknowledged ?? 0;
  if (upTo <= before) return 'unchanged';
  await tx.queries
    .updateTable('mailbox')
    .set({ acknowledged: upTo })
    .where('mailbox', '=', mailbox)
    .where('acknowledged', '<', upTo)
    .execute();
  await tx.queries
    .updateTable('release')
    .set({ state: 'afgeleverd' satisfies ReleaseState })
    .where('mailbox', '=', mailbox)
    .where('number', '>', before)
    .where('number', '<=', upTo)
    .where('state', 'in', BEFORE.afgeleverd)
    .execute();
  await markAnswered(tx, mailbox, before, upTo);
  return 'changed';
}

async function answerOne(
  tx: Transaction,
  mailbox: string,
  one: NonNullable<Acknowledgement['one']>,
): Promise<Outcome> {
  const row = await tx.queries
    .selectFrom('release')
    .where('mailbox', '=', mailbox)
    .where('number', '=', one.number)
    .select('state')
    .executeTakeFirst();
  if (!row) return 'unknown';
  if (row.state === one.state) return 'unchanged';
  const { numUpdatedRows } = await tx.queries
    .updateTable('release')
    .set({ state: one.state, answer: one.code ?? null })
    .where('mailbox', '=', mailbox)
    .where('number', '=', one.number)
    .where('state', 'in', BEFORE[one.state])
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return 'refused';
  await markAnswered(tx, mailbox, one.number - 1, one.number);
  return 'changed';
}
