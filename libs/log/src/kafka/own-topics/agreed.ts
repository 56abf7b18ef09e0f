// Answers: how must the topics of organisations be set up, and who may do what with each? What makes
// them and what checks them reads it here.
import { submissionTopic, type Oin, type OwnTopic } from '#directory';
import { LIMITS } from '#kernel';

type Kind = OwnTopic['kind'];

const KEPT: Readonly<Record<string, string>> = {
  'cleanup.policy': 'delete',
  'retention.ms': String(LIMITS.topicRetentionMs),
  'max.message.bytes': String(LIMITS.topicBatchBytesMax),
};

/** Copies (`replication.factor`, `min.insync.replicas`) are the cluster's affair. */
export const OWN_TOPIC_SETTINGS: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  // Whatever a sender compresses, the broker unpacks and measures: what is read is as large as it
  // looks, and needs no codec that kafkajs lacks. Without it a topic is not read.
  inzending: { ...KEPT, 'compression.type': 'uncompressed' },
  ontvangst: KEPT,
  uit: KEPT,
};

/** Kafka's names of operations on a topic; whoever is not named may do nothing. */
export const OWN_TOPIC_RIGHTS: Readonly<
  Record<'owner' | 'sluis-gateway' | 'sluis-courier', Partial<Record<Kind, readonly string[]>>>
> = {
  owner: { inzending: ['WRITE'], ontvangst: ['READ'], uit: ['READ'] },
  'sluis-gateway': { inzending: ['READ', 'DESCRIBE_CONFIGS'], ontvangst: ['WRITE'] },
  'sluis-courier': { uit: ['WRITE'] },
};

/** `sluis-gateway` may READ every group that begins so. */
export const SUBMISSION_GROUPS = 'sluis-gateway.';

/** A group for each topic: what is wrong with one sender's topic is no concern of the others. */
export const submissionGroup = (oin: Oin): string => `${SUBMISSION_GROUPS}${submissionTopic(oin)}`;
