// Answers: on which broker and topics is the log on Kafka put to the test? A real broker of its own,
// a topic for every test, and a router's certificate with the rights of a router and no more.
import { randomUUID } from 'node:crypto';
import kafkajs, { type Admin, type Kafka } from 'kafkajs';
import type { MessageLog } from '#exchange';
import { makeSystemClock } from '#platform';
import { SUITE_PARTITIONS } from '#testing';
import { makeTopics } from '../../../../../deploy/servers/make-topics.js';
import {
  startServers,
  type Engines,
  type Servers,
} from '../../../../../deploy/servers/start-servers.js';
import { openKafkaLog, type KafkaLogOptions } from '../open.js';

export interface KafkaTopics {
  readonly servers: Servers & Pick<Engines, 'kafka'>;
  /** As the operator, who may do anything. */
  readonly operator: Kafka;
  readonly admin: Admin;
  /** Waits until it may be written to. */
  make(partitions?: number, name?: string): Promise<string>;
  /** Closed at the latest by `closeAll`. */
  open(topic: string, changes?: Partial<KafkaLogOptions>): Promise<MessageLog>;
  closeAll(): Promise<void>;
  stop(): Promise<void>;
}

const PREFIX = 'test.';
const ROUTER = 'sluis-router';
const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;
const RIGHTS = [
  [AclResourceTypes.TOPIC, AclOperationTypes.READ],
  [AclResourceTypes.TOPIC, AclOperationTypes.WRITE],
  [AclResourceTypes.GROUP, AclOperationTypes.READ],
] as const;

export async function startTopics(): Promise<KafkaTopics> {
  const servers = await startServers('kafka');
  const operator = new kafkajs.Kafka({
    brokers: [servers.kafka.broker],
    ssl: { ...servers.identities['sluis-beheer'] },
    logLevel: kafkajs.logLevel.NOTHING,
  });
  const admin = operator.admin();
  await admin.connect();
  await admin.createAcls({
    acl: RIGHTS.map(([resourceType, operation]) => ({
      resourceType,
      operation,
      resourceName: PREFIX,
      resourcePatternType: ResourcePatternTypes.PREFIXED,
      principal: `User:${ROUTER}`,
      host: '*',
      permissionType: AclPermissionTypes.ALLOW,
    })),
  });
  const clock = makeSystemClock();
  const openings: MessageLog[] = [];
  return {
    servers,
    operator,
    admin,
    make: async (numPartitions = SUITE_PARTITIONS, topic = `${PREFIX}${randomUUID()}`) => {
      await makeTopics(admin, [topic], numPartitions);
      return topic;
    },
    open: async (topic, changes = {}) => {
      const log = await openKafkaLog({
        brokers: [servers.kafka.broker],
        tls: servers.identities[ROUTER],
        clientId: ROUTER,
        topic,
        group: topic,
        partitions: SUITE_PARTITIONS,
        clock,
        onLine: () => undefined,
        onFault: () => undefined,
        onStuck: () => undefined,
        ...changes,
      });
      openings.push(log);
      return log;
    },
    closeAll: async () => {
      await Promise.all(openings.splice(0).map((log) => log.close()));
    },
    stop: async () => {
      await admin.disconnect();
      await servers.stop();
    },
  };
}
