// Answers: how do organisations get their own topics on the broker that was started? As `agreed` says:
// settings, who writes and who reads, and nothing for anybody else.
import kafkajs, { type AclEntry } from 'kafkajs';
import { OWN_TOPIC_PARTITIONS, type OwnTopic } from '#directory';
import { OWN_TOPIC_RIGHTS, OWN_TOPIC_SETTINGS, ownGroups, SUBMISSION_GROUPS } from '#log';
import { makeTopics } from './make-topics.js';
import { operatorOf } from './operator.js';
import type { Engines, Servers } from './start-servers.js';

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;
type Operation = keyof typeof AclOperationTypes;

/** As Java shows an OIN: its octets in hexadecimal. */
export const principalOf = (oin: string): string => `User:oin-${Buffer.from(oin).toString('hex')}`;

/** Makes what is not there yet; resolves when it may be written to. */
export async function makeOwnTopics(
  servers: Servers & Pick<Engines, 'kafka'>,
  topics: readonly OwnTopic[],
): Promise<void> {
  const admin = operatorOf(servers).admin();
  await admin.connect();
  try {
    for (const { name, kind } of topics) {
      await makeTopics(admin, [name], OWN_TOPIC_PARTITIONS, OWN_TOPIC_SETTINGS[kind]);
    }
    await admin.createAcls({ acl: [...topics.flatMap(rightsOn), gatewayGroups] });
  } finally {
    await admin.disconnect();
  }
}

function rightsOn({ name, kind, oin }: OwnTopic): AclEntry[] {
  const onTopic = Object.entries(OWN_TOPIC_RIGHTS).flatMap(([who, rights]) =>
    (rights[kind] ?? []).map((operation) => ({
      ...ALLOW,
      principal: who === 'owner' ? principalOf(oin) : `User:${who}`,
      operation: AclOperationTypes[operation as Operation],
      resourceType: AclResourceTypes.TOPIC,
      resourceName: name,
      resourcePatternType: ResourcePatternTypes.LITERAL,
    })),
  );
  return [...onTopic, readsGroups(principalOf(oin), ownGroups(oin))];
}

const ALLOW = { host: '*', permissionType: AclPermissionTypes.ALLOW } as const;

const readsGroups = (principal: string, prefix: string): AclEntry => ({
  ...ALLOW,
  principal,
  operation: AclOperationTypes.READ,
  resourceType: AclResourceTypes.GROUP,
  resourceName: prefix,
  resourcePatternType: ResourcePatternTypes.PREFIXED,
});

const gatewayGroups = readsGroups('User:sluis-gateway', SUBMISSION_GROUPS);
