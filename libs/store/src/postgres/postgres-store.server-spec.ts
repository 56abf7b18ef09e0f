import type { Store } from '#exchange';
import { storeSuite, type Place } from '#testing';
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

storeSuite('PostgreSQL', async (): Promise<Place<Store>> => {
  const place = await postgresPlace(servers.postgres, servers.folder);
  return {
    open: () => place.open({ lockTimeoutMs: 200 }),
    breakDown: async () => {
      const other = await place.client();
      await other.query('begin');
      await other.query('lock table claim, person, configuration in exclusive mode');
      return () => other.end();
    },
    remove: () => place.remove(),
  };
});
