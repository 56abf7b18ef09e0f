// Answers: how do batches come out of Kafka, one at a time per partition, and how does reading go on
// after anything that breaks? A consumer that crashed is replaced by a new one, never restarted.
import type { Consumer, EachBatchPayload } from 'kafkajs';
import type { Consumption, ConsumeOptions, LogBatch } from '#exchange';
import { LIMITS, type Clock } from '#kernel';
import { portions } from './batches.js';
import { faultOf, type KafkaFault } from './faults.js';
import { makeLanes } from './lanes.js';
import { makePersist } from './persist.js';
import type { Bounds } from './topic.js';

export interface ConsumptionParts {
  /** A new one, not connected. */
  readonly makeConsumer: () => Consumer;
  readonly topic: string;
  readonly partitions: number;
  readonly clock: Clock;
  readonly bounds: () => Promise<ReadonlyMap<number, Bounds>>;
  readonly onFault: (fault: KafkaFault) => void;
  /** Handling a batch took longer than `stuckAfterMs`; only the end of the process frees the partition. */
  readonly onStuck: (partition: number) => void;
  readonly stuckAfterMs: number;
}

/** Partitions handled side by side; each keeps its own order. */
const CONCURRENT_MAX = 6;

export function startConsumption(options: ConsumeOptions, parts: ConsumptionParts): Consumption {
  const { clock, topic, partitions } = parts;
  const stopping = new AbortController();
  const stop = stopping.signal;
  const stopped = new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve()));
  const persist = makePersist(clock, stop);
  const lanes = makeLanes(options, {
    topic,
    partitions,
    persist,
    bounds: parts.bounds,
    onStrangePartitions: () => parts.onFault({ code: 'PARTITIONS_CHANGED', lasting: true }),
  });
  const underWay = new Map<number, Promise<void>>();

  async function watched(batch: LogBatch): Promise<'committed' | 'fenced'> {
    const done = new AbortController();
    void clock.wait(parts.stuckAfterMs, done.signal).then(() => {
      if (!done.signal.aborted) parts.onStuck(batch.partition);
    });
    try {
      return await options.batch(batch);
    } finally {
      done.abort();
    }
  }

  async function handle(payload: EachBatchPayload): Promise<void> {
    const { batch, heartbeat, resolveOffset, isRunning, isStale } = payload;
    const { partition } = batch;
    const position = lanes.next(partition);
    if (position === undefined) return;
    let handled = 0;
    for (const one of portions(partition, position, batch.messages, options.recordsMax)) {
      handled += 1;
      if (one.kind === 'hole') return lanes.lost(partition, one.found);
      const { first, next } = one.batch;
      const isOurs = (): boolean =>
        isRunning() && !isStale() && lanes.next(partition) === first && !stop.aborted;
      if (!isOurs()) return;
      const outcome = await persist(() => watched(one.batch), isOurs, heartbeat);
      if (outcome === undefined) return;
      if (outcome === 'fenced') return lanes.retake(partition);
      lanes.advance(partition, first, next);
      resolveOffset(String(next - 1n));
      await heartbeat();
    }
    // Nothing of it was next: kafkajs was sent back to the beginning, as it does when lost.
    if (handled === 0) lanes.retake(partition);
  }

  /** An assignment may come back while its last batch is still being handled. */
  async function oneAtATime(payload: EachBatchPayload): Promise<void> {
    const { partition } = payload.batch;
    await underWay.get(partition)?.catch(() => undefined);
    const handling = handle(payload);
    underWay.set(partition, handling);
    await handling.finally(() => {
      if (underWay.get(partition) === handling) underWay.delete(partition);
    });
  }

  /** Kafka's own committed offsets: for lag monitoring, so a failure means nothing. */
  async function reportLag(consumer: Consumer, ended: AbortSignal): Promise<void> {
    const reported = new Map<number, bigint>();
    while (!ended.aborted) {
      await clock.wait(LIMITS.lagReportMs, ended);
      const moved = [...lanes.all()].filter(([at, next]) => next > 0n && reported.get(at) !== next);
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

  async function live(consumer: Consumer, onJoined: () => void): Promise<void> {
    const ended = new AbortController();
    const crashed = new Promise<void>((resolve) => {
      consumer.on(consumer.events.CRASH, ({ payload }) => {
        parts.onFault(faultOf(payload.error));
        resolve();
      });
    });
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
      onJoined();
      lanes.assigned(consumer, payload.memberAssignment[topic] ?? []);
    });
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: [topic], fromBeginning: true });
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: Math.min(partitions, CONCURRENT_MAX),
        eachBatch: oneAtATime,
      });
      void reportLag(consumer, ended.signal);
      await Promise.race([crashed, stopped]);
    } catch (error) {
      parts.onFault(faultOf(error));
    }
    ended.abort();
    await consumer.disconnect().catch(() => undefined);
    lanes.released();
  }

  async function run(): Promise<void> {
    let pause: number = LIMITS.retryPauseMs;
    while (!stop.aborted) {
      await live(parts.makeConsumer(), () => (pause = LIMITS.retryPauseMs));
      if (!stop.aborted) await clock.wait(pause, stop);
      pause = Math.min(pause * 2, LIMITS.retryPauseMsMax);
    }
  }

  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
