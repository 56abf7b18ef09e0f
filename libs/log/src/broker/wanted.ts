// Answers: how should the broker be, by what the directory says now? Which topics, and who may do
// what: exactly what each role and each organisation needs, and nothing else (deny by default).
import { OWN_TOPIC_PARTITIONS, type Oin, type OwnTopic } from '#directory';
import { LIMITS } from '#kernel';
import {
  OWN_TOPIC_RIGHTS,
  OWN_TOPIC_SETTINGS,
  SUBMISSION_GROUPS,
} from '../kafka/own-topics/agreed.js';
import { CLUSTER, groupPrefix, principalOf, ROLE_PRINCIPALS, type Access } from './access.js';

export interface WantedTopic {
  readonly name: string;
  readonly partitions: number;
  /** Copies, each on a broker of its own. */
  readonly replicas: number;
  /** Kafka's own names and values. */
  readonly settings: Settings;
}

export type Settings = Readonly<Record<string, string>>;

export interface Wanted {
  readonly topics: readonly WantedTopic[];
  readonly access: readonly Access[];
}

export interface WantedLog {
  readonly topic: string;
  readonly partitions: number;
  readonly replicas: number;
  /** In which routers share the partitions. */
  readonly group: string;
}

export interface WantedParts {
  readonly log: WantedLog;
  /** What the directory gives organisations at this moment. */
  readonly ownTopics: readonly OwnTopic[];
  /** Whether the broker may let this organisation in now. */
  readonly isAdmitted: (oin: Oin) => boolean;
}

export function wantedBroker({ log, ownTopics, isAdmitted }: WantedParts): Wanted {
  const { replicas } = log;
  const always = settingsOf(replicas);
  return {
    topics: [
      { name: log.topic, partitions: log.partitions, replicas, settings: always },
      ...ownTopics.map(({ name, kind }) => ({
        name,
        partitions: OWN_TOPIC_PARTITIONS,
        replicas,
        settings: { ...always, ...OWN_TOPIC_SETTINGS[kind] },
      })),
    ],
    access: [
      ...accessOfRoles(log, ownTopics),
      // Who lost its certificate keeps its topics: what lies in them is still to be read.
      ...accessOfOrganisations(ownTopics.filter(({ oin }) => isAdmitted(oin))),
    ],
  };
}

export function accessOfOrganisations(topics: readonly OwnTopic[]): readonly Access[] {
  const own = topics.flatMap(({ kind, name, oin }) =>
    rights(principalOf(oin), OWN_TOPIC_RIGHTS.owner[kind], name),
  );
  const readers = new Set(topics.filter(({ kind }) => kind !== 'inzending').map(({ oin }) => oin));
  const groups = [...readers].map((oin) =>
    right(principalOf(oin), 'READ', 'group', groupPrefix(oin), 'prefixed'),
  );
  return [...own, ...groups];
}

/** READ and WRITE hold DESCRIBE; an idempotent producer needs no more than WRITE on its topic. */
function accessOfRoles(
  { topic, group }: WantedLog,
  ownTopics: readonly OwnTopic[],
): readonly Access[] {
  const { gateway, router, courier, keeper } = ROLE_PRINCIPALS;
  const serves = ({ kind, name }: OwnTopic): readonly Access[] => [
    ...rights(gateway, OWN_TOPIC_RIGHTS['sluis-gateway'][kind], name),
    ...rights(courier, OWN_TOPIC_RIGHTS['sluis-courier'][kind], name),
  ];
  return [
    right(gateway, 'WRITE', 'topic', topic),
    right(gateway, 'READ', 'group', SUBMISSION_GROUPS, 'prefixed'),
    right(router, 'READ', 'topic', topic),
    right(router, 'WRITE', 'topic', topic),
    right(router, 'READ', 'group', group),
    right(keeper, 'DESCRIBE', 'cluster', CLUSTER),
    right(keeper, 'ALTER', 'cluster', CLUSTER),
    ...ownTopics.flatMap(serves),
  ];
}

const rights = (
  principal: string,
  operations: readonly string[] | undefined = [],
  topic: string,
): readonly Access[] => operations.map((operation) => right(principal, operation, 'topic', topic));

const right = (
  principal: string,
  operation: string,
  on: Access['on'],
  name: string,
  pattern: Access['pattern'] = 'literal',
): Access => ({ principal, operation, on, name, pattern });

/** What the topic itself says, whatever the broker's own defaults are. */
const settingsOf = (replicas: number): Settings => ({
  // Nothing vanishes but by age: compaction would make holes, and a hole stops a partition.
  'cleanup.policy': 'delete',
  'retention.ms': String(LIMITS.topicRetentionMs),
  'retention.bytes': '-1',
  'max.message.bytes': String(LIMITS.topicBatchBytesMax),
  // One broker may be away without a message waiting for it, and none is lost with one.
  'min.insync.replicas': String(Math.max(1, replicas - 1)),
  'unclean.leader.election.enable': 'false',
  // Age counts from when the broker took it: a sender's own clock may not shorten or stretch it.
  'message.timestamp.type': 'LogAppendTime',
});
