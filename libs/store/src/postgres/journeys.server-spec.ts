import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteLog } from '#log';
import { makeSystemClock } from '#platform';
import { journeySuite } from '#testing';
import {
  startServers,
  type Engines,
  type Servers,
} from '../../../../deploy/servers/start-servers.js';
import { postgresPlace } from './postgres-place.fixture.js';

let servers: Servers & Pick<Engines, 'postgres'>;

beforeAll(async () => {
  servers = await startServers('postgres');
});
afterAll(() => servers.stop());

journeySuite('SQLite log and PostgreSQL', async () => {
  const place = await postgresPlace(servers.postgres, servers.folder);
  const folder = await mkdtemp(join(tmpdir(), 'sluis-journeys-'));
  const log = await openSqliteLog({
    file: join(folder, 'log.db'),
    partitions: 4,
    clock: makeSystemClock(),
  });
  return {
    store: await place.open(),
    log,
    ask: place.ask,
    remove: async () => {
      await place.remove();
      await rm(folder, { recursive: true });
    },
  };
});
