// Answers: what has a mailbox asked for through the interface? Every change counts as new
// configuration, so that all processes read it again.
import type { StoredSubscription } from '#exchange';
import type { ChainName, EvidenceEntry } from '#evidence';
import type { Millis } from '#kernel';
import type { Queries, Transaction } from '../transaction.js';
import { touchConfiguration } from './bundles.js';

export async function subscriptions(
  queries: Queries,
  mailbox: string | undefined,
): Promise<readonly StoredSubscription[]> {
  const all = queries.selectFrom('subscription').selectAll().orderBy('mailbox').orderBy('id');
  const rows = await (mailbox === undefined ? all : all.where('mailbox', '=', mailbox)).execute();
  return rows.map((row) => ({
    id: row.id,
    mailbox: row.mailbox,
    types: JSON.parse(row.types) as string[],
    postcodes: JSON.parse(row.postcodes) as string[],
    channel: row.channel as StoredSubscription['channel'],
    createdAt: row.created,
  }));
}

/** A replaced subscription keeps the moment at which it was first made. */
export async function putSubscription(
  tx: Transaction,
  subscription: StoredSubscription,
  chain: ChainName,
  evidence: readonly EvidenceEntry[],
): Promise<'created' | 'replaced'> {
  const { id, mailbox, channel, createdAt: created } = subscription;
  const asked = {
    types: JSON.stringify(subscription.types),
    postcodes: JSON.stringify(subscription.postcodes),
    channel,
  };
  const { numUpdatedRows } = await tx.queries
    .updateTable('subscription')
    .set(asked)
    .where('mailbox', '=', mailbox)
    .where('id', '=', id)
    .executeTakeFirst();
  const replaced = numUpdatedRows > 0n;
  if (!replaced) {
    const row = { id, mailbox, created, ...asked };
    await tx.queries.insertInto('subscription').values(row).execute();
  }
  await touchConfiguration(tx);
  tx.record(chain, evidence, created);
  return replaced ? 'replaced' : 'created';
}

export async function deleteSubscription(
  tx: Transaction,
  mailbox: string,
  id: string,
  chain: ChainName,
  evidence: readonly EvidenceEntry[],
  at: Millis,
): Promise<boolean> {
  const { numDeletedRows } = await tx.queries
    .deleteFrom('subscription')
    .where('mailbox', '=', mailbox)
    .where('id', '=', id)
    .executeTakeFirst();
  if (numDeletedRows === 0n) return false;
  await touchConfiguration(tx);
  tx.record(chain, evidence, at);
  return true;
}
