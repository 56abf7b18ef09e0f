import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { LogGap, MessageLog } from '#exchange';
import { InvariantBroken, type Clock } from '#kernel';
import { messageLogSuite, SUITE_PARTITIONS, type Place } from '#testing';
import { makeSystemClock } from '../../../platform/src/clock/system-clock.js';
import { openSqliteLog } from './open.js';

interface FilePlace extends Place<MessageLog> {
  readonly file: string;
}

const clock = makeSystemClock();

async function makePlace(): Promise<FilePlace> {
  const folder = await mkdtemp(join(tmpdir(), 'sluis-log-'));
  const file = join(folder, 'log.db');
  return {
    file,
    open: () => openSqliteLog({ file, partitions: SUITE_PARTITIONS, clock, busyMs: 200 }),
    breakDown: () => {
      const other = new Database(file);
      other.exec('begin immediate');
      return Promise.resolve(() => Promise.resolve(void other.close()));
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

messageLogSuite('better-sqlite3', makePlace);

it('refuses a file that was made with another number of partitions', async () => {
  // Given
  const place = await makePlace();
  await (await place.open()).close();
  // When
  const opening = openSqliteLog({ file: place.file, partitions: 5, clock });
  // Then
  await expect(opening).rejects.toThrow(InvariantBroken);
  await expect(opening).rejects.toThrow(/made with 4 partitions and cannot be opened with 5/);
  await place.remove();
});

it('stops a partition whose records were deleted before they were routed', async () => {
  // Given
  const place = await makePlace();
  const log = await place.open();
  const value = new Uint8Array([1]);
  await log.append([1, 2, 3].map(() => ({ key: 'persoon-1', headers: {}, value })));
  const other = new Database(place.file);
  const { partition } = other.prepare('select partition from record').get() as LogGap;
  other.exec('delete from record where number < 2; update head set earliest = 2 where next > 0');
  other.close();
  // When
  const gap = await new Promise<LogGap>((resolve) => {
    void log.consume({
      position: () => Promise.resolve(0n),
      batch: () => Promise.resolve('committed'),
      onGap: resolve,
      recordsMax: 10,
    });
  });
  // Then
  expect(gap).toEqual({ partition, position: 0n, earliest: 2n, end: 3n });
  await log.close();
  await place.remove();
});

it('wakes a reader of its own process without any time passing', async () => {
  // Given
  const frozen: Clock = { now: () => 0, wait: () => new Promise(() => undefined) };
  const place = await makePlace();
  const log = await openSqliteLog({
    file: place.file,
    partitions: SUITE_PARTITIONS,
    clock: frozen,
  });
  const first = new Promise<bigint>((resolve) => {
    void log.consume({
      position: () => Promise.resolve(0n),
      batch: (batch) => {
        resolve(batch.next);
        return Promise.resolve('committed');
      },
      onGap: () => undefined,
      recordsMax: 10,
    });
  });
  // When
  await log.append([{ key: 'persoon-1', headers: {}, value: new Uint8Array([1]) }]);
  // Then
  expect(await first).toBe(1n);
  await log.close();
  await place.remove();
});
