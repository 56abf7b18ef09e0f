// Answers: how is a subscription told to its mailbox, and from where on it counts?
import type { InEffect, StoredSubscription, Subscriptions } from '#exchange';
import { isoTime } from '#kernel';

export const subscriptionBody = (subscription: StoredSubscription): object => ({
  id: subscription.id,
  postbus: roleOf(subscription.mailbox),
  berichtsoorten: subscription.types,
  postcodes: subscription.postcodes,
  filters: subscription.filters ?? [],
  kanaal: subscription.channel,
  sinds: isoTime(subscription.createdAt),
});

export const subscriptionsBody = ({ all, laidDown }: Subscriptions): object => ({
  abonnementen: all.map(subscriptionBody),
  register: laidDown.map(({ id, types, postcodes, channel }) => ({
    id,
    berichtsoorten: types,
    postcodes,
    kanaal: channel,
  })),
});

export const subscribedBody = (subscription: StoredSubscription, from: InEffect): object => ({
  ...subscriptionBody(subscription),
  geldtVanaf: inEffectBody(from),
});

/** Positions in the log are not told: together they say how much passes for others (design 1, step 7). */
export const inEffectBody = ({ number, configuration }: InEffect): object => ({
  volgnummer: number,
  configuratie: configuration,
});

/** A mailbox id is `oin/role/lane`; towards its owner the role names it. */
const roleOf = (mailbox: string): string => mailbox.split('/')[1] ?? '';
