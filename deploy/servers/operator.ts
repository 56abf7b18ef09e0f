// Answers: how does a test act as the operator of the broker and the database that were started? Each
// question on a connection of its own, so that it also works after one of them was away.
import kafkajs, { type Admin, type Kafka } from 'kafkajs';
import pg from 'pg';
import type { Engines, Servers } from './start-servers.js';

export type Row = Readonly<Record<string, unknown>>;

export interface Operator {
  /** By partition: the offset after its newest record. */
  ends(topic: string): Promise<ReadonlyMap<number, bigint>>;
  /** How many processes share the topic, once they agree about who reads what; before that 0. */
  members(group: string): Promise<number>;
  enlarge(topic: string, partitions: number): Promise<void>;
  rows(sql: string, ...values: readonly unknown[]): Promise<readonly Row[]>;
  /** Also sees what the sessions of others do; to be ended by who asked. */
  client(): Promise<pg.Client>;
}

const BEHEER = 'sluis-beheer';

/** May do anything on the broker. */
export const operatorOf = ({ kafka, identities }: Servers & Pick<Engines, 'kafka'>): Kafka =>
  new kafkajs.Kafka({
    brokers: [kafka.broker],
    ssl: { ...identities[BEHEER] },
    logLevel: kafkajs.logLevel.NOTHING,
  });

export function makeOperator(servers: Servers & Engines): Operator {
  const client = operatorOf(servers);
  const asking = async <T>(ask: (admin: Admin) => Promise<T>): Promise<T> => {
    const admin = client.admin();
    await admin.connect();
    try {
      return await ask(admin);
    } finally {
      await admin.disconnect();
    }
  };
  const connect = async (): Promise<pg.Client> => {
    const { host, port, database } = servers.postgres;
    const ssl = { ...servers.identities[BEHEER] };
    const connection = new pg.Client({ host, port, database, user: BEHEER, ssl });
    // A server that goes away is what the next question finds out.
    connection.on('error', () => undefined);
    await connection.connect();
    return connection;
  };
  return {
    ends: async (topic) => {
      const offsets = await asking((admin) => admin.fetchTopicOffsets(topic));
      return new Map(offsets.map(({ partition, high }) => [partition, BigInt(high)]));
    },
    members: async (group) => {
      const { groups } = await asking((admin) => admin.describeGroups([group]));
      const [found] = groups;
      return found?.state === 'Stable' ? found.members.length : 0;
    },
    enlarge: async (topic, count) => {
      await asking((admin) => admin.createPartitions({ topicPartitions: [{ topic, count }] }));
    },
    rows: async (sql, ...values) => {
      const connection = await connect();
      try {
        return (await connection.query<Row>(sql, [...values])).rows;
      } finally {
        await connection.end();
      }
    },
    client: connect,
  };
}
