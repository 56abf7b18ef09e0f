// Answers: how does an organisation use the broker that was started? With its certificate of
// certs-example, over the listener for partners, as any Kafka client would.
import { readFile } from 'node:fs/promises';
import kafkajs, { type Consumer, type Kafka, type Message } from 'kafkajs';
import { projectFile } from '#platform';
import type { Engines } from './start-servers.js';

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

export interface BrokerPartner {
  publish(topic: string, ...messages: readonly Message[]): Promise<void>;
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
    publish: (topic, ...messages) => publish(client, topic, messages),
    listen: (topic, group) =>
      listen(client.consumer({ groupId: group, maxWaitTimeInMs: 50 }), topic),
  };
}

async function publish(as: Kafka, topic: string, messages: readonly Message[]): Promise<void> {
  const producer = as.producer({
    allowAutoTopicCreation: false,
    createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
  });
  try {
    await producer.connect();
    // Packed, because the broker must unpack it for us.
    const compression = kafkajs.CompressionTypes.GZIP;
    await producer.send({ topic, acks: -1, messages: [...messages], compression });
  } finally {
    await producer.disconnect();
  }
}

async function listen(consumer: Consumer, topic: string): Promise<Listening> {
  const heard: Heard[] = [];
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
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
  return { heard, stop: () => consumer.disconnect() };
}
