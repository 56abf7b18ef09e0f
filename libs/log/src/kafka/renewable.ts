// Answers: how does a connection mend? One that failed, or did not answer in time, is never used
// again: the next caller opens a fresh one.
import type { Clock } from '#kernel';

export interface Renewable<T> {
  /** Opening counts towards the time. @throws TimedOut, or what opening or the work threw */
  use<R>(work: (connection: T) => Promise<R>): Promise<R>;
  close(): Promise<void>;
}

export interface RenewableParts<T> {
  readonly open: () => Promise<T>;
  readonly end: (connection: T) => Promise<void>;
  readonly clock: Clock;
  readonly withinMs: number;
}

/** Node's own word for it, so that it is classed like a broken connection. */
class TimedOut extends Error {
  readonly code = 'ETIMEDOUT';
}

export function makeRenewable<T>({ open, end, clock, withinMs }: RenewableParts<T>): Renewable<T> {
  let current: Promise<T> | undefined;

  /** In the background: what is broken may also be slow to end. */
  const discard = async (connection: Promise<T>): Promise<void> => {
    if (current === connection) current = undefined;
    try {
      await end(await connection);
    } catch {
      // It never opened, or broke once more while it ended: either way it is gone.
    }
  };

  return {
    use: async (work) => {
      const mine = (current ??= open());
      const started = mine.then((connection) => {
        // Given up while it was being opened: work that was refused must not begin after all.
        if (current !== mine) throw new TimedOut('opened too late');
        return work(connection);
      });
      try {
        return await inTime(started, clock, withinMs);
      } catch (error) {
        void discard(mine);
        throw error;
      }
    },
    close: async () => {
      if (current) await discard(current);
    },
  };
}

/** The work itself goes on unheard. */
async function inTime<R>(work: Promise<R>, clock: Clock, ms: number): Promise<R> {
  const done = new AbortController();
  const late = clock.wait(ms, done.signal).then((): never => {
    throw new TimedOut(`no answer within ${ms} ms`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    for (const loser of [late, work]) loser.catch(() => undefined);
    done.abort();
  }
}
