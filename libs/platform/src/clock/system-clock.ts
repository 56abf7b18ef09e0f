// Answers: what time is it really, and where do random ids come from? The only place where shipped
// code asks the machine for either.
import { randomUUID } from 'node:crypto';
import type { Clock } from '#kernel';

/** Node fires a longer timer at once. */
const LONGEST_TIMER_MS = 2_147_483_647;

/** Never goes backwards: when the machine's clock is set back, time stands still until it caught up. */
export function makeSystemClock(read: () => number = Date.now): Clock {
  let latest = 0;
  return {
    now: () => (latest = Math.max(latest, read())),
    wait: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const done = (): void => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', done);
          resolve();
        };
        const timer = setTimeout(done, Math.min(ms, LONGEST_TIMER_MS));
        signal?.addEventListener('abort', done, { once: true });
      }),
  };
}

/** A version 4 UUID: 122 random bits, nothing of time, machine or content in it. */
export const randomId = (): string => randomUUID();
