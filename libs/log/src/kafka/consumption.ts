// Answers: how does reading from Kafka begin, end, and go on after anything that breaks? A consumer
// that crashed is replaced by a new one, never restarted.
import type { Consumer } from 'kafkajs';
import type { Consumption, ConsumeOptions } from '#exchange';
import { LIMITS, type Clock } from '#kernel';
import { faultOf, type KafkaFault } from './faults.js';
import { makeHandler, type Handler } from './handling.js';
import { reportLag } from './lag.js';
import { makeLanes, type Lanes } from './lanes.js';
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
  const handler = makeHandler(options, { ...parts, lanes, persist });

  async function run(): Promise<void> {
    let pause: number = LIMITS.retryPauseMs;
    while (!stop.aborted) {
      const onJoined = (): void => void (pause = LIMITS.retryPauseMs);
      await live(parts.makeConsumer(), { ...parts, lanes, handler, onJoined, stop });
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

interface LifeParts extends ConsumptionParts {
  readonly lanes: Lanes;
  readonly handler: Handler;
  readonly onJoined: () => void;
  readonly stop: AbortSignal;
}

/** One consumer from connecting to its crash or to `stop`, whose batches under way are finished. */
async function live(consumer: Consumer, parts: LifeParts): Promise<void> {
  const { topic, lanes, stop, clock, onFault } = parts;
  const ended = new AbortController();
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  const onStop = (): void => end();
  stop.addEventListener('abort', onStop);
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    onFault(faultOf(payload.error));
    end();
  });
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
    parts.onJoined();
    lanes.assigned(consumer, payload.memberAssignment[topic] ?? []);
  });
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: Math.min(parts.partitions, CONCURRENT_MAX),
      eachBatch: parts.handler,
    });
    void reportLag({ consumer, topic, clock, positions: () => lanes.all() }, ended.signal);
    if (!stop.aborted) await over;
  } catch (error) {
    onFault(faultOf(error));
  }
  ended.abort();
  stop.removeEventListener('abort', onStop);
  await consumer.disconnect().catch(() => undefined);
  lanes.released();
}
