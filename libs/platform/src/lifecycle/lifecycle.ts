// Answers: in which order does a process stop, and what if something does not? Stop accepting,
// finish what was begun, flush the evidence of it, close; one deadline for all of it.
import { LIMITS, type Clock } from '#kernel';

/** In this order; within a phase everything closes at the same time. */
export const PHASES = ['accepting', 'working', 'evidence', 'connections'] as const;
export type Phase = (typeof PHASES)[number];

/** What did not close, or not in time; empty: everything that was begun is finished. */
export interface Stopped {
  readonly unfinished: readonly string[];
}

export interface Lifecycle {
  /** @param name for the log; never from data */
  onStop(phase: Phase, name: string, close: () => Promise<void> | void): void;
  /** True from the first call of `stop`: readiness says no. */
  isStopping(): boolean;
  /** Never rejects; a second call gets the answer of the first. */
  stop(): Promise<Stopped>;
}

interface Closing {
  readonly phase: Phase;
  readonly name: string;
  readonly close: () => Promise<void> | void;
}

/** @param failed is told what went wrong while closing `name` */
export function makeLifecycle(
  clock: Clock,
  failed: (name: string, error: unknown) => void,
): Lifecycle {
  const closings: Closing[] = [];
  let stopped: Promise<Stopped> | undefined;

  async function end(
    { name, close }: Omit<Closing, 'phase'>,
    deadline: Promise<void>,
  ): Promise<string[]> {
    const closed = (async () => close())().then(
      () => [],
      (error: unknown) => {
        failed(name, error);
        return [name];
      },
    );
    return Promise.race([closed, deadline.then(() => [name])]);
  }

  async function stop(): Promise<Stopped> {
    const done = new AbortController();
    const deadline = clock.wait(LIMITS.shutdownMs, done.signal);
    const unfinished: string[] = [];
    // A phase that runs out of time does not spare the later ones: their close is begun all the same.
    for (const phase of PHASES) {
      const now = closings.filter((closing) => closing.phase === phase);
      unfinished.push(...(await Promise.all(now.map((one) => end(one, deadline)))).flat());
    }
    done.abort();
    return { unfinished };
  }

  return {
    onStop: (phase, name, close) => void closings.push({ phase, name, close }),
    isStopping: () => stopped !== undefined,
    stop: () => (stopped ??= stop()),
  };
}
