// Answers: does exactly that run which should run now? What is new begins, what is gone is told to
// stop, and nothing begins again before it has stopped.
import type { Clock } from '#kernel';

export interface Running {
  /** Finishes what is under way. */
  stop(): Promise<void>;
}

export interface InStepParts<T> {
  /** By name. */
  readonly wanted: () => ReadonlyMap<string, T>;
  readonly begin: (wanted: T) => Running;
  readonly clock: Clock;
}

/** Soon after another version came into force; the look itself costs next to nothing. */
const LOOK_MS = 500;

export function keepInStep<T>({ wanted, begin, clock }: InStepParts<T>): Running {
  const running = new Map<string, Running>();
  const ending = new Map<string, Promise<void>>();
  const stopping = new AbortController();

  function end(name: string, one: Running): void {
    running.delete(name);
    const ended = one.stop().finally(() => ending.delete(name));
    ending.set(name, ended);
  }

  async function look(): Promise<void> {
    while (!stopping.signal.aborted) {
      const now = wanted();
      for (const [name, one] of running) if (!now.has(name)) end(name, one);
      for (const [name, one] of now) {
        if (!running.has(name) && !ending.has(name)) running.set(name, begin(one));
      }
      await clock.wait(LOOK_MS, stopping.signal);
    }
  }

  const looking = look();
  return {
    stop: async () => {
      stopping.abort();
      await looking;
      for (const [name, one] of running) end(name, one);
      await Promise.all(ending.values());
    },
  };
}
