// Answers: what may a mailbox ask for itself? It narrows what the signed directory lays down and
// never widens it; every change is evidence, and the next batch is judged by it.
import {
  isInOrder,
  mayHaveTopic,
  narrows,
  type Directory,
  type Mailbox,
  type Subscription,
} from '#directory';
import { makeEntry } from '#evidence';
import { LIMITS, refused, type Clock, type Refused } from '#kernel';
import type { Store } from '../ports/store.js';
import type { StoredSubscription } from '../ports/stored.js';
import { openMailbox, type Opener } from '../deliver/mailbox.js';

export interface Wish {
  readonly types: readonly string[];
  readonly postcodes: readonly string[];
  readonly channel: Subscription['channel'];
}

export interface SubscribeParts {
  readonly store: Pick<Store, 'subscriptions' | 'putSubscription' | 'deleteSubscription'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly newId: () => string;
  readonly directory: () => Directory;
  /** What this installation offers: without a log on Kafka there are no topics. */
  readonly channels: readonly Subscription['channel'][];
  /** `edge/<instance>`. */
  readonly chain: string;
}

export type Subscribed =
  { readonly kind: 'subscription'; readonly subscription: StoredSubscription } | Refused;

export async function listSubscriptions(
  party: Opener,
  role: string,
  parts: SubscribeParts,
): Promise<
  { readonly kind: 'subscriptions'; readonly all: readonly StoredSubscription[] } | Refused
> {
  const opened = openMailbox(party, role, parts.directory());
  if (opened.kind === 'refused') return opened;
  return { kind: 'subscriptions', all: await parts.store.subscriptions(opened.mailbox.id) };
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
): Promise<Subscribed> {
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
): Promise<{ readonly kind: 'done' } | Refused> {
  const found = await readSubscription(party, id, parts);
  if (found.kind === 'refused') return found;
  const mailbox = found.subscription.mailbox;
  const entry = makeEntry(parts.newId(), 'subscriptionDeleted', party.oin, {
    postbus: mailbox,
    abonnement: id,
  });
  const gone = await parts.store.deleteSubscription(mailbox, id, parts.chain, [entry]);
  return gone ? { kind: 'done' } : refused('notFound');
}

async function record(
  mailbox: Mailbox,
  id: string,
  wish: Wish,
  createdAt: number,
  parts: SubscribeParts,
): Promise<Subscribed> {
  const subscription: StoredSubscription = {
    id,
    mailbox: mailbox.id,
    types: wish.types,
    postcodes: wish.postcodes,
    channel: wish.channel,
    createdAt,
  };
  const channels = parts.channels.filter((one) => mayHave(one, mailbox));
  if (!channels.includes(wish.channel)) {
    const expected = `what this mailbox can have: ${channels.join(' or ')}`;
    return refused('parameterInvalid', [{ place: '/kanaal', expected }]);
  }
  const backwards = wish.postcodes.findIndex((postcodes) => !isInOrder(postcodes));
  if (backwards !== -1) {
    const expected = 'a range from low to high';
    return refused('parameterInvalid', [{ place: `/postcodes/${backwards}`, expected }]);
  }
  const ceiling = parts.directory().subscriptions(mailbox.id);
  if (!narrows(subscription, ceiling)) {
    const offered = new Set(ceiling.flatMap((one) => one.types));
    const place = wish.types.every((type) => offered.has(type)) ? '/postcodes' : '/berichtsoorten';
    const expected = 'what the directory lays down for you, or less';
    return refused('subscriptionTooWide', [{ place, expected }]);
  }
  const entry = makeEntry(parts.newId(), 'subscriptionRecorded', mailbox.oin, {
    postbus: mailbox.id,
    abonnement: id,
    berichtsoorten: wish.types,
    postcodes: wish.postcodes,
    kanaal: wish.channel,
  });
  await parts.store.putSubscription(subscription, parts.chain, [entry]);
  return { kind: 'subscription', subscription };
}

const mayHave = (channel: Subscription['channel'], mailbox: Mailbox): boolean =>
  channel === 'kafka' ? mayHaveTopic(mailbox) : channel === 'pull' || mailbox.push !== undefined;
