// Answers: what happens beside work on a batch? Kafka keeps hearing that we are there, for a store may
// take its time; and work that hangs is told of, for only the end of the process frees the partition.
import type { Clock } from '#kernel';

export interface Watch {
  readonly clock: Clock;
  readonly stuckAfterMs: number;
  readonly onStuck: () => void;
  readonly heartbeat: () => Promise<void>;
  readonly beatMs: number;
}

/** The work is only watched, never cut off. */
export async function watched<T>(work: () => Promise<T>, watch: Watch): Promise<T> {
  const done = new AbortController();
  void watch.clock.wait(watch.stuckAfterMs, done.signal).then(() => {
    if (!done.signal.aborted) watch.onStuck();
  });
  void beat(watch, done.signal);
  try {
    return await work();
  } finally {
    done.abort();
  }
}

async function beat({ clock, beatMs, heartbeat }: Watch, done: AbortSignal): Promise<void> {
  for (;;) {
    await clock.wait(beatMs, done);
    if (done.aborted) return;
    // What Kafka has against it shows after the work: kafkajs asks again then.
    await heartbeat().catch(() => undefined);
  }
}
