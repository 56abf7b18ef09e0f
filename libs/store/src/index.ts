export { openSqliteStore, type SqliteStoreOptions } from './sqlite/open.js';
export { openPostgresStore, type PostgresStoreOptions } from './postgres/open.js';
export type { PostgresConnection } from './postgres/settings.js';
