import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import kafkajs, { type Kafka } from 'kafkajs';
import { projectFile } from '#platform';
import { startServers, type Engines, type Servers } from './start-servers.js';

const {
  ResourceTypes,
  ResourcePatternTypes,
  Types: _,
} = { ...kafkajs, ResourceTypes: kafkajs.AclResourceTypes, Types: 0 };
const DJI = '00000099000000001000';
const ROTTERDAM = '00000099000000599000';

let servers: Servers & Pick<Engines, 'kafka'>;

beforeAll(async () => {
  servers = await startServers('kafka');
});
afterAll(() => servers.stop());

const client = (brokers: string[], ssl: object): Kafka =>
  new kafkajs.Kafka({
    brokers,
    ssl,
    retry: { retries: 2, initialRetryTime: 50 },
    logLevel: kafkajs.logLevel.NOTHING,
  });

it('x', async () => {
  const admin = client([servers.kafka.broker], servers.identities['sluis-beheer']).admin();
  await admin.connect();
  console.log(await admin.describeCluster());
  await admin.disconnect();
});
