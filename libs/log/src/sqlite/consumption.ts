// Answers: how do batches reach the router, in order per partition, without one that fails being
// skipped? Each partition is a loop of its own: read, hand over, move on or ask again.
import type { Consumption, ConsumeOptions } from '#exchange';
import { LIMITS, type Clock } from '#kernel';
import type { LogReads } from './reads.js';

/** Sleeps until the partition holds something after `position`, or the signal aborts. */
export type AwaitNews = (partition: number, position: bigint, stop: AbortSignal) => Promise<void>;

export interface ConsumptionParts {
  readonly partitions: number;
  readonly reads: LogReads;
  readonly news: AwaitNews;
  readonly clock: Clock;
}

export function startConsumption(options: ConsumeOptions, parts: ConsumptionParts): Consumption {
  const { reads, news, clock } = parts;
  const stopping = new AbortController();
  const stop = stopping.signal;

  /** Tries until it works, with pauses that double: what throws here is broken infrastructure. */
  async function persist<T>(attempt: () => T | Promise<T>): Promise<T | undefined> {
    for (let pause: number = LIMITS.retryPauseMs; !stop.aborted; pause *= 2) {
      try {
        return await attempt();
      } catch {
        await clock.wait(Math.min(pause, LIMITS.retryPauseMsMax), stop);
      }
    }
    return undefined;
  }

  /** Only another position lets a stopped partition go on: a log that grows hides what is missing. */
  async function moved(partition: number, stoppedAt: bigint): Promise<bigint | undefined> {
    for (;;) {
      await clock.wait(LIMITS.stoppedLookMs, stop);
      const position = await persist(() => options.position(partition));
      if (position !== stoppedAt) return position;
    }
  }

  async function run(partition: number): Promise<void> {
    const ask = (): Promise<bigint | undefined> => persist(() => options.position(partition));
    let position = await ask();
    while (position !== undefined && !stop.aborted) {
      const from: bigint = position;
      const reading = await persist(() => reads.from(partition, from, options.recordsMax));
      switch (reading?.kind) {
        case undefined:
          return;
        case 'gap':
          options.onGap(reading.gap);
          position = await moved(partition, from);
          break;
        case 'nothing-yet':
          await news(partition, from, stop);
          break;
        case 'batch': {
          const { batch } = reading;
          const outcome = await persist(() => options.batch(batch));
          position = outcome === 'committed' ? batch.next : await ask();
          break;
        }
      }
    }
  }

  const running = Array.from({ length: parts.partitions }, (_, partition) => run(partition));
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(running);
    },
  };
}
