export { openSqliteLog, type SqliteLogOptions } from './sqlite/open.js';
export { partitionOf } from './partition/partition-of.js';
