export { openSqliteLog, type SqliteLogOptions } from './sqlite/open.js';
export { partitionOf } from './partition/partition-of.js';
export { ACCEPTED_MESSAGES, LogStrategy, type LogStrategyOptions } from './nest/log-strategy.js';
