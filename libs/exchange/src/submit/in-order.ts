// Answers: how do messages that are accepted side by side come into the log in the order in which
// their sender wrote them? Each waits for its turn; those whose turn has come share one append.
import type { LogRecord } from '#contracts';
import { Unavailable } from '#kernel';
import type { MessageLog } from '../ports/message-log.js';

type Append = MessageLog['append'];

export interface Turns {
  /** What the one at this place appends; its turn comes when everybody before it is through. */
  append(place: number): Append;
  /** The one at this place is through: it had nothing (more) to append. */
  pass(place: number): void;
  /** The one at this place failed: nobody after it may come into the log before it. */
  fail(place: number, fault: unknown): void;
}

interface Waiting {
  readonly records: readonly LogRecord[];
  readonly settle: (fault?: unknown) => void;
}

export function makeTurns(append: Append, places: number): Turns {
  const waiting = new Map<number, Waiting>();
  const through = new Set<number>();
  let next = 0;
  let broken: { readonly fault: unknown } | undefined;
  let appending = false;

  /** Everybody whose turn it is, up to the first of whom nothing is known yet. */
  function takeTurns(): readonly Waiting[] {
    const taken: Waiting[] = [];
    while (next < places) {
      const one = waiting.get(next);
      if (one) taken.push(one);
      else if (!through.has(next)) break;
      waiting.delete(next);
      next += 1;
    }
    return taken;
  }

  async function goOn(): Promise<void> {
    if (appending) return;
    appending = true;
    for (let group = takeTurns(); group.length > 0 && !broken; group = takeTurns()) {
      try {
        await append(group.flatMap(({ records }) => records));
        for (const { settle } of group) settle();
      } catch (fault) {
        for (const { settle } of group) settle(fault);
        end(fault);
      }
    }
    appending = false;
  }

  function end(fault: unknown): void {
    broken ??= { fault };
    for (const { settle } of waiting.values()) settle(broken.fault);
    waiting.clear();
  }

  return {
    append: (place) => (records) =>
      new Promise((resolve, reject) => {
        const settle = (fault?: unknown): void =>
          fault === undefined ? resolve() : reject(asError(fault));
        if (broken) return settle(broken.fault);
        waiting.set(place, { records, settle });
        void goOn();
      }),
    pass: (place) => {
      through.add(place);
      void goOn();
    },
    fail: (_place, fault) => end(fault),
  };
}

const asError = (fault: unknown): Error =>
  fault instanceof Error ? fault : new Unavailable('logUnavailable', { cause: fault });
