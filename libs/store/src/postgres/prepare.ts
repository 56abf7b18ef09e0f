// Answers: may this database hold the store, and does it have the tables that this program knows? Asked
// once, before anything else, by every process that opens it.
import type { Kysely } from 'kysely';
import type pg from 'pg';
import { invariant, LIMITS } from '#kernel';
import { migrate } from '../migrations/migrate.js';
import { useOnce, type Connection, type Statement } from './connections.js';
import { LOCK_CLASS, LOCKS } from './locks.js';

const OLDEST = 150_000;
const SETTINGS: Statement = {
  name: 'settings',
  text: `
    select current_setting('server_version_num')::int as version,
      current_setting('server_encoding') as encoding,
      current_setting('fsync') as fsync,
      current_setting('full_page_writes') as whole_pages,
      current_setting('synchronous_commit') as synchronous`,
};

interface Settings {
  readonly version: number;
  readonly encoding: string;
  readonly fsync: string;
  readonly whole_pages: string;
  readonly synchronous: string;
}

/** @throws Unavailable; InvariantBroken when the server or its tables cannot be used as they are */
export function prepare(config: pg.ClientConfig): Promise<void> {
  const patient = {
    ...config,
    statement_timeout: LIMITS.migrationTimeoutMs,
    lock_timeout: LIMITS.migrationTimeoutMs,
    query_timeout: LIMITS.migrationTimeoutMs + LIMITS.storeConnectMs,
  };
  return useOnce(patient, async (connection) => {
    await judge(connection);
    await bringUpToDate(connection);
  });
}

async function judge(connection: Connection): Promise<void> {
  const [settings] = await connection.ask<Settings>(SETTINGS);
  invariant(settings !== undefined, 'PostgreSQL did not say how it is set');
  const { version, encoding, fsync, whole_pages, synchronous } = settings;
  invariant(version >= OLDEST, 'the store needs PostgreSQL 15 or newer');
  invariant(encoding === 'UTF8', 'the database must be made with encoding UTF8');
  // A receipt promises that the message survives; without these a power cut breaks that promise.
  invariant(fsync === 'on', 'PostgreSQL runs with `fsync` off');
  invariant(whole_pages === 'on', 'PostgreSQL runs with `full_page_writes` off');
  invariant(synchronous !== 'off', 'PostgreSQL runs with `synchronous_commit` off');
}

/** One process does it; the others wait for it and then find it done. */
async function bringUpToDate(connection: Connection): Promise<void> {
  await connection.tell('begin');
  try {
    await connection.tell(`select pg_advisory_xact_lock(${LOCK_CLASS}, ${LOCKS.migration})`);
    await migrate(connection.queries as unknown as Kysely<unknown>, 'postgres');
    await connection.tell('commit');
  } catch (error) {
    await connection.tell('rollback').catch(() => undefined);
    throw error;
  }
}
