// Answers: how does Sluis come to the topics of organisations? Those that exist, set up as agreed; who
// may make them is not who uses them.
import kafkajs, { type Admin } from 'kafkajs';
import { OWN_TOPIC_PARTITIONS } from '#directory';
import type { Consumption, ReadTopic, TopicRecord } from '#exchange';
import { LIMITS, type Clock } from '#kernel';
import { makeClient, RETRY, type KafkaAccess } from '../client.js';
import { faultOf, type KafkaFault } from '../faults.js';
import { makeConsumer } from '../group-consumer.js';
import { makeRenewable } from '../renewable.js';
import { hideFalseWarning } from '../timer-warning.js';
import { topicError } from '../topic.js';
import { OWN_TOPIC_SETTINGS, submissionGroup } from './agreed.js';
import { readTopic } from './reader.js';
import { toMessage } from './record.js';
import { makeTopicWriter, type TopicProducer, type TopicWriter } from './writer.js';

export interface OwnTopicsOptions extends KafkaAccess {
  readonly clock: Clock;
  /** Handling records of this topic hangs: the process must end. */
  readonly onStuck: (topic: string) => void;
  /** `LIMITS.consumerSessionMs` */
  readonly sessionMs?: number;
  /** `LIMITS.handlerStuckMs` */
  readonly stuckAfterMs?: number;
}

export interface OwnTopicsAccess extends Pick<TopicWriter, 'write'> {
  read(asked: ReadTopic): Consumption;
  /** Resolves when Kafka answers. @throws Unavailable; InvariantBroken when it wants nothing from us */
  check(): Promise<void>;
  /** Stops what reads, then what writes. */
  close(): Promise<void>;
}

/** Connects when something is asked of it. */
export function openOwnTopics(options: OwnTopicsOptions): OwnTopicsAccess {
  const { clock, sessionMs = LIMITS.consumerSessionMs } = options;
  hideFalseWarning();
  const admin = makeRenewable<Admin>({
    open: async () => {
      const opened = makeClient(options).admin();
      await opened.connect();
      return opened;
    },
    end: (opened) => opened.disconnect(),
    clock,
    withinMs: LIMITS.logAppendMs,
  });
  const writer = makeTopicWriter({ connect: (topic) => connectProducer(topic, options), clock });
  const readings = new Set<Consumption>();

  return {
    write: writer.write,
    read: (asked) => {
      const reading = readTopic(asked, {
        makeConsumer: () => {
          const group = submissionGroup(asked.oin);
          return makeConsumer(options, { group, sessionMs, waitMs: LIMITS.topicWaitMs });
        },
        faultOfTopic: (topic) => admin.use((opened) => faultOfTopic(topic, opened)).catch(faultOf),
        clock,
        sessionMs,
        stuckAfterMs: options.stuckAfterMs ?? LIMITS.handlerStuckMs,
        onStuck: options.onStuck,
      });
      readings.add(reading);
      return {
        stop: async () => {
          await reading.stop();
          readings.delete(reading);
        },
      };
    },
    check: async () => {
      try {
        await admin.use((opened) => opened.describeCluster());
      } catch (error) {
        throw topicError(error, '');
      }
    },
    close: async () => {
      await Promise.all([...readings].map((reading) => reading.stop()));
      await writer.close();
      await admin.close();
    },
  };
}

/** One partition keeps the order; what the broker unpacks cannot be larger than it looks. */
async function faultOfTopic(topic: string, admin: Admin): Promise<KafkaFault | undefined> {
  const name = 'compression.type';
  const [metadata, { resources }] = await Promise.all([
    admin.fetchTopicMetadata({ topics: [topic] }),
    admin.describeConfigs({
      includeSynonyms: false,
      resources: [{ type: kafkajs.ConfigResourceTypes.TOPIC, name: topic, configNames: [name] }],
    }),
  ]);
  const partitions = metadata.topics[0]?.partitions.length;
  const compression = resources[0]?.configEntries[0]?.configValue;
  const isAsAgreed =
    partitions === OWN_TOPIC_PARTITIONS && compression === OWN_TOPIC_SETTINGS.inzending[name];
  return isAsAgreed ? undefined : { code: 'TOPIC_NOT_AS_AGREED', lasting: true };
}

/**
 * Not idempotent: a repeated record does no harm, because it carries the number it had before; and
 * without sequence numbers there is nothing that kafkajs 2.2.4 could give to the wrong request.
 */
async function connectProducer(topic: string, options: OwnTopicsOptions): Promise<TopicProducer> {
  const producer = makeClient(options).producer({
    idempotent: false,
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
    send: async (records: readonly TopicRecord[]) => {
      const messages = records.map(toMessage);
      await producer.send({ topic, acks: -1, timeout: LIMITS.logAppendMs / 2, messages });
    },
    close: () => producer.disconnect(),
  };
}
