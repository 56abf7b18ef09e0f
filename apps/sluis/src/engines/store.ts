// Answers: which store does this configuration mean, and how is it opened? The server and every
// command that reads the store come through here.
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Store } from '#exchange';
import type { Clock } from '#kernel';
import type { Config } from '#platform';
import { openPostgresStore, openSqliteStore, type PostgresConnection } from '#store';
import { refusing } from './start-refused.js';

type Postgres = Extract<Config['store'], { kind: 'postgres' }>;

/**
 * @param applicationName how a server's own views call this process
 * @throws Unavailable when it cannot be reached; StartRefused when it cannot be used as it is
 */
export async function openStore(
  store: Config['store'],
  clock: Clock,
  applicationName = 'sluis',
): Promise<Store> {
  if (store.kind === 'postgres') {
    const { poolMax } = store;
    const connection = { ...connectionOf(store), applicationName };
    return refusing('store', openPostgresStore({ connection, clock, poolMax }));
  }
  await mkdir(dirname(store.file), { recursive: true, mode: 0o700 });
  return openSqliteStore({ file: store.file, clock });
}

const connectionOf = (store: Postgres): PostgresConnection => ({
  host: store.host,
  port: store.port,
  database: store.database,
  user: store.user,
  ...(store.role === null ? {} : { role: store.role }),
  ...(store.passwordFile === null ? {} : { passwordFile: store.passwordFile }),
  tls: {
    caFile: store.caFile,
    ...(store.certificateFile === null ? {} : { certFile: store.certificateFile }),
    ...(store.keyFile === null ? {} : { keyFile: store.keyFile }),
  },
});
