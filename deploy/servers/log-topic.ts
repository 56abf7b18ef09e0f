// Answers: who may do what with the message log on the broker that was started? A gateway appends, a
// router reads as well and belongs to a group; nobody else gets anything.
import kafkajs, { type AclEntry } from 'kafkajs';
import { makeTopics } from './make-topics.js';
import type { Role } from './roles.js';
import type { Engines, Servers } from './start-servers.js';

export interface LogTopic {
  readonly topic: string;
  readonly partitions: number;
  readonly group: string;
}

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;

/** Makes the topic and grants access to it; resolves when it may be written to. */
export async function makeLogTopic(
  servers: Servers & Pick<Engines, 'kafka'>,
  { topic, partitions, group }: LogTopic,
): Promise<void> {
  const admin = new kafkajs.Kafka({
    brokers: [servers.kafka.broker],
    ssl: { ...servers.identities['sluis-beheer'] },
    logLevel: kafkajs.logLevel.NOTHING,
  }).admin();
  await admin.connect();
  try {
    await makeTopics(admin, [topic], partitions);
    const { READ, WRITE } = AclOperationTypes;
    await admin.createAcls({
      acl: [
        allow('sluis-gateway', WRITE, AclResourceTypes.TOPIC, topic),
        allow('sluis-router', WRITE, AclResourceTypes.TOPIC, topic),
        allow('sluis-router', READ, AclResourceTypes.TOPIC, topic),
        allow('sluis-router', READ, AclResourceTypes.GROUP, group),
      ],
    });
  } finally {
    await admin.disconnect();
  }
}

const allow = (
  role: Role,
  operation: AclEntry['operation'],
  resourceType: AclEntry['resourceType'],
  resourceName: string,
): AclEntry => ({
  principal: `User:${role}`,
  operation,
  resourceType,
  resourceName,
  resourcePatternType: ResourcePatternTypes.LITERAL,
  host: '*',
  permissionType: AclPermissionTypes.ALLOW,
});
