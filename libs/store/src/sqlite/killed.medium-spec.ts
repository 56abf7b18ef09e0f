import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { genesisHash, recordHash } from '#evidence';
import type { Store } from '#exchange';
import { openSqliteLog } from '#log';
import { makeSystemClock } from '../../../platform/src/clock/system-clock.js';
import { openSqliteStore } from './open.js';

const here = (path: string): string => new URL(path, import.meta.url).pathname;

const FROM_SOURCE = [
  '--conditions=sluis:source',
  '--import',
  here('../../../sqlite/src/from-sources.ts'),
];
const PROGRAM = here('../../../testing/src/suites/programs/publish-until-killed.ts');
const MAILBOX = '00000099000000599000/gemeente.coordinator/reintegratie';

/** Kills it in the middle of its work, and gives what it had said until then. */
async function runUntilKilled(files: readonly string[], words: number): Promise<string[]> {
  const child = spawn(process.execPath, [...FROM_SOURCE, PROGRAM, ...files], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (said.length === words) child.kill('SIGKILL');
  }
  return said;
}

async function expectWhole(store: Store): Promise<void> {
  const heads = new Map<string, string>();
  for await (const { record, entries } of store.evidence()) {
    const { hash, ...body } = record;
    expect(record.previous).toBe(heads.get(record.chain) ?? genesisHash(record.chain));
    expect(recordHash(body)).toBe(hash);
    expect(entries).toHaveLength(record.count);
    heads.set(record.chain, hash);
  }
}

it('loses nothing that was acknowledged and leaves no half of a batch, however often it is killed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sluis-killed-'));
  const file = join(folder, 'store.db');
  const logFile = join(folder, 'log.db');
  const clock = makeSystemClock();
  const said: string[] = [];
  for (const words of [35, 111, 64]) {
    // When
    said.push(...(await runUntilKilled([file, logFile], words)));
    // Then
    const store = await openSqliteStore({ file, clock });
    const spoken = said.map((line) => line.split(' ')).map(([what, nr = '']) => ({ what, nr }));
    const numbersSaid = spoken.map(({ nr }) => nr);
    const { claims } = await store.readForRouting(numbersSaid, []);
    for (const { what, nr } of spoken) {
      const claim = claims.get(nr);
      expect(claim).toBeDefined();
      if (what === 'routed') expect(claim?.routed).toBe(true);
    }
    const position = Number(await store.position(0));
    const { entries } = await store.page(MAILBOX, 0, 500, 2_000);
    const numbers = entries.map((entry) => entry.number);
    expect(numbers).toEqual(Array.from({ length: position }, (_, index) => index + 1));
    await expectWhole(store);
    await store.close();
    const log = await openSqliteLog({ file: logFile, partitions: 1, clock });
    const appended = said.filter((line) => line.startsWith('claimed')).length;
    expect(Number((await log.bounds(0)).end)).toBeGreaterThanOrEqual(appended);
    await log.close();
  }
  await rm(folder, { recursive: true });
}, 30_000);
