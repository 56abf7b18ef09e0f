import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteLog } from '#log';
import { makeSystemClock } from '#platform';
import { openSqliteStore } from '#store';
import { askSqlite, journeySuite } from '#testing';

journeySuite('SQLite and SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sluis-journeys-'));
  const clock = makeSystemClock();
  const file = join(folder, 'store.db');
  return {
    store: await openSqliteStore({ file, clock }),
    ask: askSqlite(file),
    log: await openSqliteLog({ file: join(folder, 'log.db'), partitions: 4, clock }),
    remove: () => rm(folder, { recursive: true }),
  };
});
