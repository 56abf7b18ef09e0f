// Answers: on which broker are topics of organisations put to the test? A real one: a gateway and a
// courier with their certificates and rights, and partners with theirs.
import { readFile } from 'node:fs/promises';
import kafkajs, { type Admin, type Consumer, type Kafka, type Message } from 'kafkajs';
import { replyTopic, submissionTopic, type OwnTopic } from '#directory';
import { makeSystemClock, projectFile } from '#platform';
import { operatorOf } from '../../../../../deploy/servers/operator.js';
import { makeOwnTopics } from '../../../../../deploy/servers/own-topics.js';
import type { Role } from '../../../../../deploy/servers/roles.js';
import {
  startServers,
  type Engines,
  type Servers,
} from '../../../../../deploy/servers/start-servers.js';
import { openOwnTopics, type OwnTopicsAccess, type OwnTopicsOptions } from '../own-topics/open.js';

export interface Heard {
  readonly offset: string;
  readonly key: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: string;
}

export interface PartnerTopics {
  readonly servers: Servers & Pick<Engines, 'kafka'>;
  readonly admin: Admin;
  make(topics: readonly OwnTopic[]): Promise<void>;
  /** As a role of Sluis; closed at the latest by `closeAll`. */
  open(role: Role, changes?: Partial<OwnTopicsOptions>): OwnTopicsAccess;
  /** An organisation of certs-example, by its folder. */
  partner(folder: string): Promise<Kafka>;
  publish(as: Kafka, topic: string, ...messages: readonly Message[]): Promise<void>;
  /** Collects what comes on a topic from its beginning. */
  listen(as: Kafka, topic: string, group: string): Promise<readonly Heard[]>;
  closeAll(): Promise<void>;
  stop(): Promise<void>;
}

export async function startPartnerTopics(): Promise<PartnerTopics> {
  const servers = await startServers('kafka');
  const admin = operatorOf(servers).admin();
  await admin.connect();
  const clock = makeSystemClock();
  const openings: OwnTopicsAccess[] = [];
  const listening: Consumer[] = [];
  return {
    servers,
    admin,
    make: (topics) => makeOwnTopics(servers, topics),
    open: (role, changes = {}) => {
      const access = openOwnTopics({
        brokers: [servers.kafka.broker],
        tls: servers.identities[role],
        clientId: role,
        clock,
        onLine: () => undefined,
        onStuck: () => undefined,
        ...changes,
      });
      openings.push(access);
      return access;
    },
    partner: (folder) => partnerOf(servers, folder),
    publish,
    listen: async (as, topic, groupId) => {
      const heard: Heard[] = [];
      const consumer = as.consumer({ groupId, maxWaitTimeInMs: 50 });
      listening.push(consumer);
      await consumer.connect();
      await consumer.subscribe({ topics: [topic], fromBeginning: true });
      await consumer.run({
        eachMessage: async ({ message: { offset, key, headers = {}, value } }) => {
          heard.push({
            offset,
            key: key?.toString(),
            headers: Object.fromEntries(
              Object.entries(headers).map(([name, text]) => [name, String(text)]),
            ),
            value: value?.toString() ?? '',
          });
        },
      });
      return heard;
    },
    closeAll: async () => {
      await Promise.all(openings.splice(0).map((access) => access.close()));
      await Promise.all(listening.splice(0).map((consumer) => consumer.disconnect()));
    },
    stop: async () => {
      await admin.disconnect();
      await servers.stop();
    },
  };
}

async function partnerOf({ kafka }: Pick<Engines, 'kafka'>, folder: string): Promise<Kafka> {
  const [cert, key] = await Promise.all(
    ['cert.pem', 'key.pem'].map((name) =>
      readFile(projectFile(`certs-example/${folder}/${name}`), 'utf8'),
    ),
  );
  return new kafkajs.Kafka({
    brokers: [kafka.partnerBroker],
    ssl: { ca: kafka.partnerCa, cert: cert ?? '', key: key ?? '' },
    logLevel: kafkajs.logLevel.NOTHING,
  });
}

async function publish(as: Kafka, topic: string, ...messages: readonly Message[]): Promise<void> {
  const producer = as.producer({
    allowAutoTopicCreation: false,
    createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
  });
  try {
    await producer.connect();
    await producer.send({
      topic,
      acks: -1,
      messages: [...messages],
      compression: kafkajs.CompressionTypes.GZIP,
    });
  } finally {
    await producer.disconnect();
  }
}

export const sendersTopics = (oin: string): readonly OwnTopic[] => [
  { kind: 'inzending', name: submissionTopic(oin), oin },
  { kind: 'ontvangst', name: replyTopic(oin), oin },
];
