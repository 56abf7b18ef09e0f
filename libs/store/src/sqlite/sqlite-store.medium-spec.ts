import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Store } from '#exchange';
import { storeSuite, type Place } from '#testing';
import { makeSystemClock } from '../../../platform/src/clock/system-clock.js';
import { openSqliteStore } from './open.js';

storeSuite('better-sqlite3', async (): Promise<Place<Store>> => {
  const folder = await mkdtemp(join(tmpdir(), 'sluis-store-'));
  const file = join(folder, 'store.db');
  return {
    open: () => openSqliteStore({ file, clock: makeSystemClock(), busyMs: 200 }),
    breakDown: () => {
      const other = new Database(file);
      other.exec('begin immediate');
      return Promise.resolve(() => Promise.resolve(void other.close()));
    },
    remove: () => rm(folder, { recursive: true }),
  };
});
