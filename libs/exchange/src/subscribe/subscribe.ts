// Answers: what may a mailbox ask for itself? It narrows what the signed directory lays down and
// never widens it; every change is evidence, and the next batch is judged by it.
import type { Mailbox, Subscription } from '#directory';
import { makeEntry } from '#evidence';
import { LIMITS, refused, type Clock, type Refused } from '#kernel';
import type { Store } from '../ports/store.js';
import type { InEffect, StoredSubscription } from '../ports/stored.js';
import { openMailbox, type Opener } from '../deliver/mailbox.js';
import { checkWish, type Wish, type WishParts } from './check-wish.js';

export interface SubscribeParts extends WishParts {
  readonly store: Pick<Store, 'subscriptions' | 'putSubscription' | 'deleteSubscription'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly newId: () => string;
  /** `edge/<instance>`. */
  readonly chain: string;
}

export interface Subscriptions {
  readonly kind: 'subscriptions';
  readonly all: readonly StoredSubscription[];
  /** By the directory: the most that it can ask for itself. */
  readonly laidDown: readonly Subscription[];
}

export type Found =
  { readonly kind: 'subscription'; readonly subscription: StoredSubscription } | Refused;

export type Subscribed =
  | {
      readonly kind: 'subscribed';
      readonly subscription: StoredSubscription;
      readonly from: InEffect;
    }
  | Refused;

export async function listSubscriptions(
  party: Opener,
  role: string,
  parts: SubscribeParts,
): Promise<Subscriptions | Refused> {
  const directory = parts.directory();
  const opened = openMailbox(party, role, directory);
  if (opened.kind === 'refused') return opened;
  const { id } = opened.mailbox;
  const all = await parts.store.subscriptions(id);
  return { kind: 'subscriptions', all, laidDown: directory.subscriptions(id) };
}

/** One of its own, or one that the directory lays down for a mailbox that it may open. */
export async function subscriptionToTry(
  party: Opener,
  id: string,
  parts: SubscribeParts,
): Promise<{ readonly kind: 'subscription'; readonly subscription: Subscription } | Refused> {
  const own = await readSubscription(party, id, parts);
  if (own.kind !== 'refused') return own;
  const directory = parts.directory();
  const subscription = directory
    .organisation(party.oin)
    ?.mailboxes.filter(({ role }) => openMailbox(party, role, directory).kind === 'opened')
    .flatMap((mailbox) => directory.subscriptions(mailbox.id))
    .find((one) => one.id === id);
  return subscription ? { kind: 'subscription', subscription } : own;
}

export async function subscribe(
  party: Opener,
  role: string,
  wish: Wish,
  parts: SubscribeParts,
): Promise<Subscribed> {
  const opened = openMailbox(party, role, parts.directory());
  if (opened.kind === 'refused') return opened;
  const present = await parts.store.subscriptions(opened.mailbox.id);
  if (present.length >= LIMITS.subscriptionsPerMailboxMax) {
    const expected = `at most ${LIMITS.subscriptionsPerMailboxMax} subscriptions in one mailbox`;
    return refused('parameterInvalid', [{ place: '', expected }]);
  }
  return record(opened.mailbox, parts.newId(), wish, parts.clock.now(), parts);
}

/** A subscription of another party is as unknown as one that never existed. */
export async function readSubscription(
  party: Opener,
  id: string,
  parts: SubscribeParts,
): Promise<Found> {
  const all = await parts.store.subscriptions();
  const found = all.find((one) => one.id === id);
  const mailbox = found && parts.directory().mailbox(found.mailbox);
  if (!found || mailbox?.oin !== party.oin) return refused('notFound');
  const opened = openMailbox(party, mailbox.role, parts.directory());
  return opened.kind === 'refused' ? opened : { kind: 'subscription', subscription: found };
}

export async function changeSubscription(
  party: Opener,
  id: string,
  role: string,
  wish: Wish,
  parts: SubscribeParts,
): Promise<Subscribed> {
  const found = await readSubscription(party, id, parts);
  if (found.kind === 'refused') return found;
  const opened = openMailbox(party, role, parts.directory());
  if (opened.kind === 'refused') return opened;
  if (opened.mailbox.id !== found.subscription.mailbox) return refused('notFound');
  return record(opened.mailbox, id, wish, found.subscription.createdAt, parts);
}

export async function endSubscription(
  party: Opener,
  id: string,
  parts: SubscribeParts,
): Promise<{ readonly kind: 'ended'; readonly from: InEffect } | Refused> {
  const found = await readSubscription(party, id, parts);
  if (found.kind === 'refused') return found;
  const mailbox = found.subscription.mailbox;
  const entry = makeEntry(parts.newId(), 'subscriptionDeleted', party.oin, {
    postbus: mailbox,
    abonnement: id,
  });
  const from = await parts.store.deleteSubscription(mailbox, id, parts.chain, [entry]);
  return from ? { kind: 'ended', from } : refused('notFound');
}

async function record(
  mailbox: Mailbox,
  id: string,
  wish: Wish,
  createdAt: number,
  parts: SubscribeParts,
): Promise<Subscribed> {
  const checked = checkWish(mailbox, wish, parts.clock.now(), parts);
  if (checked.kind === 'refused') return checked;
  const { wished } = checked;
  const subscription = { id, mailbox: mailbox.id, ...wished, createdAt };
  const entry = makeEntry(parts.newId(), 'subscriptionRecorded', mailbox.oin, {
    postbus: mailbox.id,
    abonnement: id,
    berichtsoorten: wished.types,
    postcodes: wished.postcodes,
    ...(wished.filters ? { filters: wished.filters.map((one) => JSON.stringify(one)) } : {}),
    kanaal: wished.channel,
  });
  const from = await parts.store.putSubscription(subscription, parts.chain, [entry]);
  return { kind: 'subscribed', subscription, from };
}
