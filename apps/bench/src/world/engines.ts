// Answers: on which broker and database is everything measured? One real Kafka and one real
// PostgreSQL for the whole run; every case gets topics and a database of its own.
import kafkajs, { type Admin } from 'kafkajs';
import pg from 'pg';
import { makeLogTopic } from '../../../../deploy/servers/log-topic.js';
import { makeTopics } from '../../../../deploy/servers/make-topics.js';
import type { Role } from '../../../../deploy/servers/roles.js';
import {
  startServers,
  type Engines as Started,
  type Servers,
} from '../../../../deploy/servers/start-servers.js';

export interface Engines {
  readonly broker: { readonly address: string; readonly pid: number };
  readonly database: { readonly pid: number };
  /** PEM texts of the operator, who may do everything on the broker. */
  readonly operator: { readonly ca: string; readonly cert: string; readonly key: string };
  /** Topic and database of their own for one case: settings for the role's process. */
  makeCase(name: string, partitions: number): Promise<(role: Role) => readonly string[]>;
  makeTopic(topic: string, partitions: number, messages: readonly Buffer[]): Promise<void>;
  stop(): Promise<void>;
}

export async function startEngines(): Promise<Engines> {
  const servers = await startServers();
  const { kafka, postgres, identities } = servers;
  const operator = identities['sluis-beheer'];
  const client = new kafkajs.Kafka({
    brokers: [kafka.broker],
    ssl: { ...operator },
    logLevel: kafkajs.logLevel.NOTHING,
  });
  const admin = client.admin();
  await admin.connect();
  return {
    broker: { address: kafka.broker, pid: kafka.process.pid },
    database: { pid: postgres.process.pid },
    operator,
    makeCase: async (name, partitions) => {
      const log = { topic: `sluis.${name}`, partitions, group: `sluis-router.${name}` };
      await makeLogTopic(servers, log);
      await makeDatabase(servers, name);
      return (role) => settingsOf(servers, { ...log, database: name, role });
    },
    makeTopic: (topic, partitions, messages) => fill(client, admin, topic, partitions, messages),
    stop: async () => {
      await admin.disconnect();
      await servers.stop();
    },
  };
}

const BATCH = 500;

/** Spread over the partitions in turn. */
async function fill(
  client: kafkajs.Kafka,
  admin: Admin,
  topic: string,
  partitions: number,
  messages: readonly Buffer[],
): Promise<void> {
  await makeTopics(admin, [topic], partitions);
  const producer = client.producer({ allowAutoTopicCreation: false });
  await producer.connect();
  for (let at = 0; at < messages.length; at += BATCH) {
    const batch = messages.slice(at, at + BATCH).map((value, index) => ({
      key: `person-${at + index}`,
      partition: (at + index) % partitions,
      value,
    }));
    await producer.send({ topic, acks: -1, messages: batch });
  }
  await producer.disconnect();
}

async function makeDatabase({ postgres }: Servers & Started, name: string): Promise<void> {
  const { host, port, user, password, ca } = postgres;
  const client = new pg.Client({ host, port, user, password, database: user, ssl: { ca } });
  await client.connect();
  await client.query(`create database "${name}"`);
  await client.end();
}

interface Case {
  readonly topic: string;
  readonly partitions: number;
  readonly group: string;
  readonly database: string;
  readonly role: Role;
}

function settingsOf(servers: Servers & Started, one: Case): readonly string[] {
  const { folder, kafka, postgres } = servers;
  const tls = (section: string): readonly string[] => [
    `${section}.caFile=${folder}/tls/ca.pem`,
    `${section}.certificateFile=${folder}/tls/${one.role}/cert.pem`,
    `${section}.keyFile=${folder}/tls/${one.role}/key.pem`,
  ];
  return [
    'log.kind=kafka',
    `log.brokers=${kafka.broker}`,
    `log.topic=${one.topic}`,
    `log.partitions=${one.partitions}`,
    `log.group=${one.group}`,
    ...tls('log'),
    'store.kind=postgres',
    `store.host=${postgres.host}`,
    `store.port=${postgres.port}`,
    `store.database=${one.database}`,
    `store.user=${one.role}`,
    `store.role=${postgres.user}`,
    ...tls('store'),
  ];
}
