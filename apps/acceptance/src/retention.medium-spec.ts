// Answers: is a data key that was destroyed gone from every file: free pages, and the log of changes
// that SQLite keeps beside the file?
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { erase } from '#exchange';
import { LIMITS, Unavailable } from '#kernel';
import { openSqliteLog } from '#log';
import { makeSystemClock, randomId } from '#platform';
import { openSqliteStore } from '#store';
import { askSqlite, journeyWorld } from '#testing';

const AFTERWARDS = Date.parse('2027-12-01T12:00:00Z');

it('leaves no byte of a destroyed key, nor of a person, in any file of store and log', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sluis-retention-'));
  const clock = makeSystemClock();
  const file = join(folder, 'store.db');
  const store = await openSqliteStore({ file, clock });
  const log = await openSqliteLog({ file: join(folder, 'log.db'), partitions: 1, clock });
  const filesWith = async (mark: Buffer) => {
    const names = await readdir(folder);
    const found = await Promise.all(
      names.map(async (name) =>
        (await readFile(join(folder, name))).includes(mark) ? [name] : [],
      ),
    );
    return found.flat();
  };
  try {
    const world = await journeyWorld(store, log);
    await world.publish('04-begin-noor');
    await world.drain();
    const ask = askSqlite(file);
    const [key] = await ask('select wrapped from data_key');
    const [person] = await ask('select identifier from person');
    const wrapped = key?.['wrapped'] as Buffer;
    const identifier = String(person?.['identifier']);
    expect(await filesWith(wrapped)).not.toEqual([]);
    expect(await filesWith(Buffer.from(identifier))).not.toEqual([]);
    world.moveTo(AFTERWARDS);
    await world.wake();
    const parts = { store, clock: world.clock, newId: randomId };
    expect(await erase(parts)).toMatchObject({ cases: 1 });
    world.moveTo(AFTERWARDS + 1_000 + LIMITS.keyOutlivedMs);
    // One that is stopped before its last step leaves the key in the log of changes.
    const reclaim = () => Promise.reject(new Unavailable('storeUnavailable'));
    await expect(erase({ ...parts, store: { ...store, reclaim } })).rejects.toThrow(Unavailable);
    expect(await filesWith(wrapped)).not.toEqual([]);
    expect(await erase(parts)).toEqual({ keys: 0, cases: 0, woken: 0 });
    expect(await filesWith(wrapped)).toEqual([]);
    expect(await filesWith(Buffer.from(identifier))).toEqual([]);
  } finally {
    await log.close();
    await store.close();
    await rm(folder, { recursive: true });
  }
});
