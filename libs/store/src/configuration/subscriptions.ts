// Answers: what has a mailbox asked for through the interface, and from where on does it count? Every
// change counts as new configuration, so that all processes read it again.
import type { Filter } from '#directory';
import type { InEffect, StoredSubscription } from '#exchange';
import type { ChainName, EvidenceEntry } from '#evidence';
import type { Millis } from '#kernel';
import { mailboxHead } from '../deliver/pages.js';
import type { Queries, Transaction } from '../transaction.js';
import { configurationVersion, touchConfiguration } from './bundles.js';

export async function subscriptions(
  queries: Queries,
  mailbox: string | undefined,
): Promise<readonly StoredSubscription[]> {
  const all = queries.selectFrom('subscription').selectAll().orderBy('mailbox').orderBy('id');
  const rows = await (mailbox === undefined ? all : all.where('mailbox', '=', mailbox)).execute();
  return rows.map((row) => {
    const filters = JSON.parse(row.filters) as readonly Filter[];
    return {
      id: row.id,
      mailbox: row.mailbox,
      types: JSON.parse(row.types) as string[],
      postcodes: JSON.parse(row.postcodes) as string[],
      ...(filters.length > 0 ? { filters } : {}),
      channel: row.channel as StoredSubscription['channel'],
      createdAt: row.created,
    };
  });
}

/** A replaced subscription keeps the moment at which it was first made. */
export async function putSubscription(
  tx: Transaction,
  subscription: StoredSubscription,
  chain: ChainName,
  evidence: readonly EvidenceEntry[],
): Promise<InEffect> {
  const { id, mailbox, channel, createdAt: created } = subscription;
  const asked = {
    types: JSON.stringify(subscription.types),
    postcodes: JSON.stringify(subscription.postcodes),
    filters: JSON.stringify(subscription.filters ?? []),
    channel,
  };
  const { numUpdatedRows } = await tx.queries
    .updateTable('subscription')
    .set(asked)
    .where('mailbox', '=', mailbox)
    .where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) {
    const row = { id, mailbox, created, ...asked };
    await tx.queries.insertInto('subscription').values(row).execute();
  }
  return inEffect(tx, mailbox, chain, evidence, created);
}

export async function deleteSubscription(
  tx: Transaction,
  mailbox: string,
  id: string,
  chain: ChainName,
  evidence: readonly EvidenceEntry[],
  at: Millis,
): Promise<InEffect | undefined> {
  const { numDeletedRows } = await tx.queries
    .deleteFrom('subscription')
    .where('mailbox', '=', mailbox)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows === 0n ? undefined : inEffect(tx, mailbox, chain, evidence, at);
}

/**
 * No batch is committed during this transaction, and one that was judged before it is refused after
 * it: so what stands here now is exactly where the change begins. Only the transaction knows it, so
 * it is added to the evidence here.
 */
async function inEffect(
  tx: Transaction,
  mailbox: string,
  chain: ChainName,
  evidence: readonly EvidenceEntry[],
  at: Millis,
): Promise<InEffect> {
  await touchConfiguration(tx);
  const configuration = await configurationVersion(tx.queries);
  const head = await mailboxHead(tx.queries, mailbox);
  const number = (head?.newest ?? 0) + 1;
  const positions = await tx.queries
    .selectFrom('position')
    // As text, because an offset may be larger than a double can hold.
    .select((row) => ['partition', row.cast<string>('next', 'text').as('next')])
    .orderBy('partition')
    .execute();
  const from = {
    vanafNummer: number,
    configuratie: configuration,
    posities: positions.map(({ partition, next }) => `${partition}:${next}`),
  };
  const entries = evidence.map((entry) => ({ ...entry, data: { ...entry.data, ...from } }));
  tx.record(chain, entries, at);
  return { number, configuration };
}
