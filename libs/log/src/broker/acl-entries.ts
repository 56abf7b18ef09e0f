// Answers: how are Kafka's own numbers for rights written as words, and back?
import kafkajs, { type AclEntry, type AclFilter, type DescribeAclResponse } from 'kafkajs';
import type { Access, FoundAccess } from './access.js';

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;

export const EVERYTHING: AclFilter = {
  resourceType: AclResourceTypes.ANY,
  resourcePatternType: ResourcePatternTypes.ANY,
  operation: AclOperationTypes.ANY,
  permissionType: AclPermissionTypes.ANY,
};

const RESOURCES: Readonly<Record<number, Access['on']>> = {
  [AclResourceTypes.TOPIC]: 'topic',
  [AclResourceTypes.GROUP]: 'group',
  [AclResourceTypes.CLUSTER]: 'cluster',
};

/** kafkajs has names for numbers only one way round, whatever its types say. */
const NAMES: ReadonlyMap<number, string> = new Map(
  Object.entries(AclOperationTypes).map(([name, number]) => [Number(number), name]),
);

/** What is of another kind is shown by its number, and can be taken away by it. */
export const toFound = ({ resources }: DescribeAclResponse): readonly FoundAccess[] =>
  resources.flatMap(({ acls, resourceType, resourceName, resourcePatternType }) =>
    acls.map(({ principal, host, operation, permissionType }) => ({
      principal,
      host,
      operation: NAMES.get(operation) ?? String(operation),
      on: RESOURCES[resourceType] ?? 'other',
      resourceType,
      name: resourceName,
      pattern: resourcePatternType === ResourcePatternTypes.PREFIXED ? 'prefixed' : 'literal',
      permission: permissionType === AclPermissionTypes.DENY ? 'deny' : 'allow',
    })),
  );

export const toEntry = (access: Access): AclEntry => ({
  principal: access.principal,
  host: '*',
  operation: operationOf(access),
  permissionType: AclPermissionTypes.ALLOW,
  resourceName: access.name,
  ...resourceOf(access),
});

/** Exactly this one right. */
export const toFilter = (access: FoundAccess): AclFilter => ({
  principal: access.principal,
  host: access.host,
  operation: operationOf(access),
  permissionType: AclPermissionTypes.ALLOW,
  resourceName: access.name,
  ...resourceOf(access),
});

/** One without a name is written as its number. */
const operationOf = ({ operation }: Access): AclEntry['operation'] =>
  asKafka(Object.entries(AclOperationTypes).find(([name]) => name === operation)?.[1] ?? operation);

/** Kafka may have numbers for which kafkajs has no name. */
const asKafka = <Kind>(number: unknown): Kind => Number(number) as unknown as Kind;

const resourceOf = ({
  on,
  pattern,
  resourceType,
}: Access & Partial<FoundAccess>): Pick<AclEntry, 'resourceType' | 'resourcePatternType'> => ({
  resourceType: asKafka(resourceType ?? TYPES[on]),
  resourcePatternType:
    pattern === 'prefixed' ? ResourcePatternTypes.PREFIXED : ResourcePatternTypes.LITERAL,
});

const TYPES: Readonly<Record<Access['on'], number>> = {
  topic: AclResourceTypes.TOPIC,
  group: AclResourceTypes.GROUP,
  cluster: AclResourceTypes.CLUSTER,
  other: AclResourceTypes.UNKNOWN,
};
