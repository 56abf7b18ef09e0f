// Answers: how is the message log on Kafka opened? One producer, one view of the topic, and a group
// consumer for each consumption; the topic must exist, for who may make it is not who uses it.
import kafkajs from 'kafkajs';
import type { Consumption, MessageLog } from '#exchange';
import { invariant, LIMITS, type Clock } from '#kernel';
import { makeClient, RETRY, type KafkaAccess } from './client.js';
import { startConsumption } from './consumption.js';
import type { KafkaFault } from './faults.js';
import { makeConsumer } from './group-consumer.js';
import { makePublisher, type Sender } from './publisher.js';
import { toMessage } from './record.js';
import { hideFalseWarning } from './timer-warning.js';
import { makeTopicView } from './topic.js';

export interface KafkaLogOptions extends KafkaAccess {
  readonly topic: string;
  /** What the topic was made with. */
  readonly partitions: number;
  /** Routers of one group share the partitions. */
  readonly group: string;
  /** A router that is silent this long loses its partitions; `LIMITS.consumerSessionMs`. */
  readonly sessionMs?: number;
  readonly clock: Clock;
  /** What the broker refused; lasting ones need a person. */
  readonly onFault: (fault: KafkaFault) => void;
  /** Handling a batch hangs: the process must end, or the partition waits for ever. */
  readonly onStuck: (partition: number) => void;
  /** Callers share a request until it is this old or has this many records. */
  readonly gatherMs?: number;
  readonly gatherRecords?: number;
  readonly stuckAfterMs?: number;
}

/**
 * @throws Unavailable when the broker is away; InvariantBroken when the topic does not exist, is not
 * ours to use or has another number of partitions
 */
export async function openKafkaLog(options: KafkaLogOptions): Promise<MessageLog> {
  const {
    topic,
    partitions,
    group,
    clock,
    onFault,
    sessionMs = LIMITS.consumerSessionMs,
  } = options;
  const waitMs = 2 * LIMITS.batchWaitMs;
  hideFalseWarning();
  const client = () => makeClient(options);
  const view = makeTopicView({ client, topic, partitions, clock });
  try {
    await view.check();
  } catch (error) {
    await view.close();
    throw error;
  }
  const publisher = makePublisher({
    connect: () => connectSender(options),
    clock,
    onFault,
    gatherMs: options.gatherMs ?? LIMITS.logGatherMs,
    gatherRecords: options.gatherRecords ?? LIMITS.batchRecordsMax,
  });
  const consumptions = new Set<Consumption>();

  return {
    partitions,
    append: (records) => publisher.append(records),
    consume: (asked) => {
      const started = startConsumption(asked, {
        makeConsumer: () => makeConsumer(options, { group, sessionMs, waitMs }),
        topic,
        partitions,
        clock,
        bounds: () => view.bounds(),
        onFault,
        onStuck: options.onStuck,
        stuckAfterMs: options.stuckAfterMs ?? LIMITS.handlerStuckMs,
        sessionMs,
      });
      consumptions.add(started);
      return Promise.resolve({
        stop: async () => {
          await started.stop();
          consumptions.delete(started);
        },
      });
    },
    bounds: async (partition) => {
      const found = (await view.bounds()).get(partition);
      invariant(found !== undefined, `topic ${topic} has no partition ${partition}`);
      return found;
    },
    check: async () => {
      await Promise.all([view.check(), publisher.check()]);
    },
    close: async () => {
      await Promise.all([...consumptions].map((consumption) => consumption.stop()));
      await publisher.close();
      await view.close();
    },
  };
}

async function connectSender(options: KafkaLogOptions): Promise<Sender> {
  const { topic, partitions } = options;
  const producer = makeClient(options).producer({
    idempotent: true,
    allowAutoTopicCreation: false,
    maxInFlightRequests: 1,
    createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
    retry: RETRY,
  });
  try {
    await producer.connect();
  } catch (error) {
    await producer.disconnect().catch(() => undefined);
    throw error;
  }
  return {
    send: async (records) => {
      const messages = records.map((record) => toMessage(record, partitions));
      await producer.send({ topic, acks: -1, timeout: LIMITS.logAppendMs / 2, messages });
    },
    close: () => producer.disconnect(),
  };
}
