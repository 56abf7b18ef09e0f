// Answers: what happens to a batch that Kafka hands over? It goes to the router in portions, in
// order, one at a time per partition, and again until the store took it.
import type { EachBatchPayload } from 'kafkajs';
import type { ConsumeOptions } from '#exchange';
import type { Clock } from '#kernel';
import { portions } from './batches.js';
import type { Lanes } from './lanes.js';
import type { Persist } from './persist.js';
import { watched, type Watch } from './watched.js';

export interface HandlingParts {
  readonly lanes: Lanes;
  readonly persist: Persist;
  readonly clock: Clock;
  /** Handling a batch took longer than `stuckAfterMs`; only the end of the process frees the partition. */
  readonly onStuck: (partition: number) => void;
  readonly stuckAfterMs: number;
  /** How often Kafka hears from us meanwhile. */
  readonly beatMs: number;
}

export type Handler = (payload: EachBatchPayload) => Promise<void>;

export function makeHandler(options: ConsumeOptions, parts: HandlingParts): Handler {
  const { lanes, persist, clock, stuckAfterMs, beatMs } = parts;
  const watchOf = (partition: number, heartbeat: Watch['heartbeat']): Watch => ({
    clock,
    stuckAfterMs,
    beatMs,
    onStuck: () => parts.onStuck(partition),
    heartbeat,
  });
  const underWay = new Map<number, Promise<void>>();

  async function handle(payload: EachBatchPayload): Promise<void> {
    const { batch, heartbeat, resolveOffset, isRunning, isStale } = payload;
    const { partition } = batch;
    const watch = watchOf(partition, heartbeat);
    const position = lanes.next(partition);
    if (position === undefined) return;
    let handled = 0;
    for (const one of portions(partition, position, batch.messages, options.recordsMax)) {
      handled += 1;
      if (one.kind === 'hole') return lanes.lost(partition, one.found);
      const { first, next } = one.batch;
      const isOurs = (): boolean => isRunning() && !isStale() && lanes.next(partition) === first;
      const route = () => watched(() => options.batch(one.batch), watch);
      const outcome = await persist(route, isOurs, heartbeat);
      if (outcome === undefined) return;
      if (outcome === 'fenced') return lanes.retake(partition);
      lanes.advance(partition, first, next);
      resolveOffset(String(next - 1n));
      await heartbeat();
    }
    // Nothing of it was next: kafkajs was sent back to the beginning, as it does when lost.
    if (handled === 0) lanes.retake(partition);
  }

  return async (payload) => {
    const { partition } = payload.batch;
    // An assignment may come back while its last batch is still being handled.
    await underWay.get(partition)?.catch(() => undefined);
    const handling = handle(payload);
    underWay.set(partition, handling);
    await handling.finally(() => {
      if (underWay.get(partition) === handling) underWay.delete(partition);
    });
  };
}
