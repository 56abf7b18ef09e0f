import { randomUUID } from 'node:crypto';
import kafkajs, { type Admin } from 'kafkajs';
import type { MessageLog } from '#exchange';
import { InvariantBroken } from '#kernel';
import { messageLogSuite, SUITE_PARTITIONS, type Place } from '#testing';
import {
  startServers,
  type Engines,
  type Servers,
} from '../../../../deploy/servers/start-servers.js';
import { makeSystemClock } from '../../../platform/src/clock/system-clock.js';
import { openKafkaLog, type KafkaLogOptions } from './open.js';

const clock = makeSystemClock();
let servers: Servers & Pick<Engines, 'kafka'>;
let admin: Admin;

beforeAll(async () => {
  servers = await startServers('kafka');
  admin = new kafkajs.Kafka({
    brokers: [servers.kafka.broker],
    ssl: { ...servers.identities['sluis-beheer'] },
    logLevel: kafkajs.logLevel.NOTHING,
  }).admin();
  await admin.connect();
  await grant('sluis-router', kafkajs.AclResourceTypes.TOPIC, ['READ', 'WRITE', 'DESCRIBE']);
  await grant('sluis-router', kafkajs.AclResourceTypes.GROUP, ['READ']);
});
afterAll(async () => {
  await admin.disconnect();
  await servers.stop();
});

type Right = 'READ' | 'WRITE' | 'DESCRIBE';

async function grant(role: string, resourceType: number, rights: readonly Right[]): Promise<void> {
  await admin.createAcls({
    acl: rights.map((right) => ({
      resourceType,
      resourceName: 'test.',
      resourcePatternType: kafkajs.ResourcePatternTypes.PREFIXED,
      principal: `User:${role}`,
      host: '*',
      operation: kafkajs.AclOperationTypes[right],
      permissionType: kafkajs.AclPermissionTypes.ALLOW,
    })),
  });
}

async function makeTopic(partitions = SUITE_PARTITIONS): Promise<string> {
  const topic = `test.${randomUUID()}`;
  await admin.createTopics({
    waitForLeaders: true,
    topics: [{ topic, numPartitions: partitions, replicationFactor: 1 }],
  });
  return topic;
}

const options = (topic: string, changes: Partial<KafkaLogOptions> = {}): KafkaLogOptions => ({
  brokers: [servers.kafka.broker],
  tls: servers.identities['sluis-router'],
  clientId: 'test',
  topic,
  group: topic,
  partitions: SUITE_PARTITIONS,
  clock,
  onLine: (line) => process.env['SHOW'] && console.log(line),
  onFault: (fault) => process.env['SHOW'] && console.log(fault),
  onStuck: () => undefined,
  ...changes,
});

async function makePlace(): Promise<Place<MessageLog>> {
  const topic = await makeTopic();
  return {
    open: () => openKafkaLog(options(topic)),
    breakDown: async () => {
      await servers.kafka.process.crash();
      return () => servers.kafka.process.start();
    },
    remove: () => admin.deleteTopics({ topics: [topic] }),
  };
}

messageLogSuite('kafkajs', makePlace);

it('refuses a topic that was made with another number of partitions', async () => {
  const opening = openKafkaLog(options(await makeTopic(6)));
  await expect(opening).rejects.toThrow(InvariantBroken);
  await expect(opening).rejects.toThrow(/has 6 partitions and cannot be used with 4/);
});
