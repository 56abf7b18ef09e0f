import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Store } from '#exchange';
import type { Clock } from '#kernel';
import { aMailbox, aRelease, release, storeSuite, type Place } from '#testing';
import { makeSystemClock } from '../../../platform/src/clock/system-clock.js';
import { openSqliteStore } from './open.js';

async function makePlace(clock: Clock): Promise<Place<Store>> {
  const folder = await mkdtemp(join(tmpdir(), 'sluis-store-'));
  const file = join(folder, 'store.db');
  return {
    open: () => openSqliteStore({ file, clock, busyMs: 200 }),
    breakDown: () => {
      const other = new Database(file);
      other.exec('begin immediate');
      return Promise.resolve(() => Promise.resolve(void other.close()));
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

storeSuite('better-sqlite3', () => makePlace(makeSystemClock()));

it('wakes who waits in its own process without any time passing', async () => {
  // Given
  const frozen: Clock = { now: () => 0, wait: () => new Promise(() => undefined) };
  const place = await makePlace(frozen);
  const store = await place.open();
  await store.saveKeySlot('kek', 'fingerprint');
  const mailbox = aMailbox();
  const waiting = store.watch(mailbox, 0, new AbortController().signal);
  // When
  await release(store, aRelease(mailbox));
  // Then
  expect(await waiting).toBe(true);
  await store.close();
  await place.remove();
});
