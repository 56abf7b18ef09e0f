export { openSqliteLog, type SqliteLogOptions } from './sqlite/open.js';
export { partitionOf } from './partition/partition-of.js';
export { ACCEPTED_MESSAGES, LogStrategy, type LogStrategyOptions } from './nest/log-strategy.js';
export { openKafkaLog, type KafkaLogOptions } from './kafka/open.js';
export {
  OWN_TOPIC_RIGHTS,
  OWN_TOPIC_SETTINGS,
  SUBMISSION_GROUPS,
  submissionGroup,
} from './kafka/own-topics/agreed.js';
export {
  openOwnTopics,
  type OwnTopicsAccess,
  type OwnTopicsOptions,
} from './kafka/own-topics/open.js';
export type { KafkaLine, KafkaTls } from './kafka/client.js';
export type { KafkaFault } from './kafka/faults.js';
export * from './broker/access.js';
export * from './broker/admin.js';
export * from './broker/by-directory.js';
export * from './broker/plan.js';
export * from './broker/probe.js';
export { surveyBroker } from './broker/survey.js';
export * from './broker/wanted.js';
export * from './broker/words.js';
