// Answers: does work on a batch hang? Kafka does not evict a blocked handler: kafkajs may go on
// saying that it is there, so only the end of the process frees the partition.
import type { Clock } from '#kernel';

export interface Watch {
  readonly clock: Clock;
  readonly stuckAfterMs: number;
  readonly onStuck: () => void;
}

/** The work is only watched, never cut off. */
export async function watched<T>(work: () => Promise<T>, watch: Watch): Promise<T> {
  const done = new AbortController();
  void watch.clock.wait(watch.stuckAfterMs, done.signal).then(() => {
    if (!done.signal.aborted) watch.onStuck();
  });
  try {
    return await work();
  } finally {
    done.abort();
  }
}
