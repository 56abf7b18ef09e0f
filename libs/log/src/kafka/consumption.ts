// Answers: how does reading the message log from Kafka begin, end, and go on after anything that
// breaks? With a new consumer, from where the store says.
import type { Consumer } from 'kafkajs';
import type { Consumption, ConsumeOptions } from '#exchange';
import { LIMITS, type Clock } from '#kernel';
import type { KafkaFault } from './faults.js';
import { beatOf, live } from './group-consumer.js';
import { makeHandler } from './handling.js';
import { reportLag } from './lag.js';
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
  readonly onStuck: (partition: number) => void;
  readonly stuckAfterMs: number;
  readonly sessionMs: number;
}

/** Partitions handled side by side; each keeps its own order. */
const CONCURRENT_MAX = 6;

export function startConsumption(options: ConsumeOptions, parts: ConsumptionParts): Consumption {
  const { clock, topic, partitions, bounds } = parts;
  const stopping = new AbortController();
  const stop = stopping.signal;
  // Between two tries Kafka is told that we are there.
  const persist = makePersist(clock, stop, parts.sessionMs / 2);
  const onStrangePartitions = (): void =>
    parts.onFault({ code: 'PARTITIONS_CHANGED', lasting: true });
  const wait = (ms: number): Promise<void> => clock.wait(ms, stop);
  const lanes = makeLanes(options, {
    topic,
    partitions,
    persist,
    wait,
    bounds,
    onStrangePartitions,
  });
  const handler = makeHandler(options, {
    ...parts,
    lanes,
    persist,
    beatMs: beatOf(parts.sessionMs),
  });

  async function run(): Promise<void> {
    let pause: number = LIMITS.retryPauseMs;
    while (!stop.aborted) {
      const consumer = parts.makeConsumer();
      await live(consumer, {
        topic,
        concurrent: Math.min(partitions, CONCURRENT_MAX),
        handler,
        onJoined: (ours) => {
          pause = LIMITS.retryPauseMs;
          lanes.assigned(consumer, ours);
        },
        onFault: parts.onFault,
        beside: (ended) =>
          reportLag({ consumer, topic, clock, positions: () => lanes.all() }, ended),
        stop,
      });
      lanes.released();
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
