// Answers: how does an organisation use the broker that was started? With its certificate of
// certs-example, over the listener for partners, as any Kafka client would.
import { readFile } from 'node:fs/promises';
import kafkajs, { type Consumer, type Kafka, type Message } from 'kafkajs';
import { projectFile } from '#platform';
import type { Engines } from './start-servers.js';

/** What is given to a broker: key, value, headers. */
export type { Message } from 'kafkajs';

export interface Heard {
  readonly offset: string;
  readonly key: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: string;
}

export interface Listening {
  /** Everything so far, from the beginning of the topic. */
  readonly heard: readonly Heard[];
  stop(): Promise<void>;
}

export interface Publishing {
  publish(topic: string, ...messages: readonly Message[]): Promise<void>;
  stop(): Promise<void>;
}

export interface BrokerPartner {
  /** Over a connection of its own. */
  publish(topic: string, ...messages: readonly Message[]): Promise<void>;
  /** Over one connection that stays open until it is stopped. */
  keepPublishing(): Promise<Publishing>;
  /** In a group of its own: `<oin>.<what it is for>`. */
  listen(topic: string, group: string): Promise<Listening>;
}

export async function partnerOf(
  { kafka }: Pick<Engines, 'kafka'>,
  folder: string,
): Promise<BrokerPartner> {
  const [cert = '', key = ''] = await Promise.all(
    ['cert.pem', 'key.pem'].map((name) =>
      readFile(projectFile(`certs-example/${folder}/${name}`), 'utf8'),
    ),
  );
  const client = new kafkajs.Kafka({
    brokers: [kafka.partnerBroker],
    ssl: { ca: kafka.partnerCa, cert, key },
    logLevel: kafkajs.logLevel.NOTHING,
  });
  return {
    publish: async (topic, ...messages) => {
      const publishing = await keepPublishing(client);
      try {
        await publishing.publish(topic, ...messages);
      } finally {
        await publishing.stop();
      }
    },
    keepPublishing: () => keepPublishing(client),
    listen: (topic, group) =>
      listen(client.consumer({ groupId: group, maxWaitTimeInMs: 50 }), topic),
  };
}

async function keepPublishing(as: Kafka): Promise<Publishing> {
  const producer = as.producer({
    allowAutoTopicCreation: false,
    createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
  });
  await producer.connect();
  return {
    publish: async (topic, ...messages) => {
      // Packed, because the broker must unpack it for us.
      const compression = kafkajs.CompressionTypes.GZIP;
      await producer.send({ topic, acks: -1, messages: [...messages], compression });
    },
    stop: () => producer.disconnect(),
  };
}

/** Rejects with what the broker refuses. */
async function listen(consumer: Consumer, topic: string): Promise<Listening> {
  const heard: Heard[] = [];
  const crashed = new Promise<never>((_, reject) => {
    consumer.on('consumer.crash', ({ payload }) => reject(payload.error));
  });
  crashed.catch(() => undefined);
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await Promise.race([started(consumer, heard), crashed]);
  } catch (error) {
    await consumer.disconnect();
    throw error;
  }
  return { heard, stop: () => consumer.disconnect() };
}

/** Resolves when the group gave it something to read. */
async function started(consumer: Consumer, heard: Heard[]): Promise<void> {
  const joined = new Promise<void>((resolve) => {
    consumer.on('consumer.group_join', () => resolve());
  });
  await consumer.run({
    eachMessage: async ({ message: { offset, key, headers = {}, value } }) => {
      const told = Object.entries(headers).map(([name, text]) => [name, String(text)] as const);
      heard.push({
        offset,
        key: key?.toString(),
        headers: Object.fromEntries(told),
        value: value?.toString() ?? '',
      });
    },
  });
  await joined;
}
