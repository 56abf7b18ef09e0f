// Answers: when is the next entry of one mailbox pushed? As soon as the store tells of it; at the time
// that stands in the store after a failure; and never two at once to one recipient.
import { push, type PushAddress, type Pushed, type PushParts, type Store } from '#exchange';
import { LIMITS, type Clock } from '#kernel';
import type { PushAttempt } from '../telemetry/follow.js';
import type { Running } from '../topics/in-step.js';
import { keepInStep } from '../topics/in-step.js';
import { makeTurnstile, type Turnstile } from './turnstile.js';

export interface PushingParts {
  /** In force now. */
  readonly addresses: () => readonly PushAddress[];
  readonly delivery: Omit<PushParts, 'isLeaving'>;
  readonly watch: Store['watch'];
  readonly clock: Clock;
  /** One attempt, whatever came of it. */
  readonly onTried: (attempt: PushAttempt) => void;
  readonly onPushed: (
    to: PushAddress,
    pushed: Extract<Pushed, { kind: 'delivered' | 'failed' }>,
  ) => void;
  /** The store is away, or worse; it is tried again after a pause. */
  readonly onFault: (to: PushAddress, fault: unknown) => void;
}

/** One that serves for each mailbox; all share so many turns that dead recipients hold up nobody. */
export function startPushing(parts: PushingParts): Running {
  const turnstile = makeTurnstile(LIMITS.pushesAtOnceMax);
  return keepInStep({
    clock: parts.clock,
    wanted: () => new Map(parts.addresses().map((to) => [`${to.mailbox} ${to.digest}`, to])),
    begin: (to: PushAddress) => {
      const stopping = new AbortController();
      const served = serve(to, parts, turnstile, stopping.signal);
      return {
        stop: async () => {
          stopping.abort();
          await served;
        },
      };
    },
  });
}

/** Resolves once `stop` is there and what was under way is recorded; never rejects. */
async function serve(
  to: PushAddress,
  parts: PushingParts,
  turnstile: Turnstile,
  stop: AbortSignal,
): Promise<void> {
  const delivery = { ...parts.delivery, isLeaving: () => stop.aborted };
  let pause: number = LIMITS.retryPauseMs;
  while (!stop.aborted) {
    try {
      const pushed = await turnstile.through(() => timed(to, delivery, parts));
      pause = LIMITS.retryPauseMs;
      await untilNext(to, pushed, parts, stop);
    } catch (fault) {
      parts.onFault(to, fault);
      await parts.clock.wait(pause, stop);
      pause = Math.min(pause * 2, LIMITS.retryPauseMsMax);
    }
  }
}

/** Only what was tried is measured, not every look. */
async function timed(to: PushAddress, delivery: PushParts, parts: PushingParts): Promise<Pushed> {
  const began = parts.clock.now();
  const pushed = await push(to, delivery);
  if (pushed.kind === 'delivered' || pushed.kind === 'failed') {
    parts.onTried({ began, ended: parts.clock.now(), oin: to.oin, pushed });
  }
  return pushed;
}

async function untilNext(
  to: PushAddress,
  pushed: Pushed,
  { watch, clock, onPushed }: PushingParts,
  stop: AbortSignal,
): Promise<void> {
  switch (pushed.kind) {
    case 'delivered':
    case 'failed':
      // When it is tried again stands in the store; the next look says so.
      return onPushed(to, pushed);
    case 'empty':
      await watch(to.mailbox, pushed.upTo, stop);
      return;
    case 'waits':
    case 'held': {
      // Somebody may release it by hand, or another courier may fall silent: nobody tells us.
      const wait = (pushed.until ?? Infinity) - clock.now();
      return clock.wait(Math.min(Math.max(1, wait), LIMITS.pushLookMs), stop);
    }
    case 'overtaken':
      return clock.wait(LIMITS.retryPauseMs, stop);
  }
}
