// Answers: how do people who watch Kafka see how far routing is? Positions are committed to the group
// now and then; nothing here reads them back, so a failure means nothing.
import type { Consumer } from 'kafkajs';
import { LIMITS, type Clock } from '#kernel';

export interface LagParts {
  readonly consumer: Consumer;
  readonly topic: string;
  readonly clock: Clock;
  readonly positions: () => ReadonlyMap<number, bigint>;
}

export async function reportLag(parts: LagParts, ended: AbortSignal): Promise<void> {
  const { consumer, topic, clock, positions } = parts;
  const reported = new Map<number, bigint>();
  while (!ended.aborted) {
    await clock.wait(LIMITS.lagReportMs, ended);
    const moved = [...positions()].filter(([at, next]) => next > 0n && reported.get(at) !== next);
    if (moved.length === 0 || ended.aborted) continue;
    try {
      await consumer.commitOffsets(
        moved.map(([partition, next]) => ({ topic, partition, offset: String(next) })),
      );
      for (const [partition, next] of moved) reported.set(partition, next);
    } catch {
      // Shown at the next round, or by who has the partition then.
    }
  }
}
