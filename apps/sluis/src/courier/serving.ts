// Answers: when is the next entry of one mailbox written to its topic? As soon as the store tells of
// it; after another courier's time; and after a pause where it failed. Nothing is asked meanwhile.
import {
  deliverToTopic,
  type MailboxTopic,
  type Store,
  type TopicDelivery,
  type TopicDeliveryParts,
} from '#exchange';
import { InvariantBroken, LIMITS, type Clock } from '#kernel';
import type { Turnstile } from './turnstile.js';

export interface ServingParts {
  readonly delivery: Omit<TopicDeliveryParts, 'isLeaving'>;
  readonly watch: Store['watch'];
  readonly clock: Clock;
  readonly turnstile: Turnstile;
  readonly onWritten: (views: number) => void;
  /** It is tried again after a pause, however often. */
  readonly onFault: (to: MailboxTopic, fault: unknown) => void;
  readonly onMended: (to: MailboxTopic) => void;
}

/** Resolves once `stop` is there and what was under way is finished; never rejects. */
export async function serve(
  to: MailboxTopic,
  parts: ServingParts,
  stop: AbortSignal,
): Promise<void> {
  const { clock, turnstile } = parts;
  const delivery = { ...parts.delivery, isLeaving: () => stop.aborted };
  let pause: number = LIMITS.retryPauseMs;
  while (!stop.aborted) {
    try {
      const delivered = await turnstile.through(() => deliverToTopic(to, delivery));
      pause = LIMITS.retryPauseMs;
      parts.onMended(to);
      await untilNext(to, delivered, parts, stop);
    } catch (fault) {
      parts.onFault(to, fault);
      const isParked = fault instanceof InvariantBroken;
      await clock.wait(isParked ? LIMITS.parkedRetryMs : pause, stop);
      pause = Math.min(pause * 2, LIMITS.retryPauseMsMax);
    }
  }
}

async function untilNext(
  { mailbox }: MailboxTopic,
  delivered: TopicDelivery,
  { watch, clock, onWritten }: ServingParts,
  stop: AbortSignal,
): Promise<void> {
  switch (delivered.kind) {
    case 'written':
      // There may be more already; the next look says so.
      return onWritten(delivered.views);
    case 'empty':
      await watch(mailbox, delivered.upTo, stop);
      return;
    case 'held':
      return clock.wait(Math.max(1, delivered.until - clock.now()), stop);
    case 'overtaken':
      return clock.wait(LIMITS.retryPauseMs, stop);
  }
}
