// Answers: how does the courier run? One that serves for each mailbox with a topic of its own, begun
// and ended with agreements and subscriptions; all share their turns.
import type { MailboxTopic } from '#exchange';
import { LIMITS } from '#kernel';
import { keepInStep } from '../topics/in-step.js';
import { serve, type ServingParts } from './serving.js';
import { makeTurnstile } from './turnstile.js';

export interface CourierParts extends Omit<ServingParts, 'turnstile'> {
  /** In force now. */
  readonly topics: () => readonly MailboxTopic[];
}

export interface Courier {
  /** Finishes the writes under way and lets go of what it holds. */
  close(): Promise<void>;
}

export function startCourier(parts: CourierParts): Courier {
  const turnstile = makeTurnstile(LIMITS.deliveriesAtOnceMax);
  const inStep = keepInStep({
    clock: parts.clock,
    wanted: () => new Map(parts.topics().map((topic) => [topic.name, topic])),
    begin: (to: MailboxTopic) => {
      const stopping = new AbortController();
      const served = serve(to, { ...parts, turnstile }, stopping.signal);
      return {
        stop: async () => {
          stopping.abort();
          await served;
          parts.onMended(to);
        },
      };
    },
  });
  return { close: () => inStep.stop() };
}
