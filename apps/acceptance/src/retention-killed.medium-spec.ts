// Answers: what is left of a retention run that is killed in the middle? A real process is killed at
// every step in turn; the next run must finish the work, with nothing readable and whole evidence.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { genesisHash, recordHash } from '#evidence';
import { erase, type Store } from '#exchange';
import { LIMITS } from '#kernel';
import { makeSystemClock, projectFile, randomId } from '#platform';
import { openSqliteStore } from '#store';
import { askSqlite } from '#testing';
import {
  aClaim,
  aJudged,
  aRelease,
  aSealed,
  someEffects,
} from '../../../libs/testing/src/suites/store-builders.js';

const MAILBOX = '00000099000000599000/gemeente.coordinator/reintegratie';
const MARK = 'a sealed body that is due';
/** Three steps of forgetting and three of destroying keys. */
const PERSONS = 2 * LIMITS.eraseBatch + 100;
/** Long over: the builders' messages are from the first seconds of 1970. */
const OVER = 3_000;
/** In the middle of a step, and between two; before the last run is done. */
const KILLED_AT = [1, 2, 4, 5, 7, 9];

const PROGRAM = projectFile('libs/testing/src/suites/programs/erase-until-killed.ts');
const FROM_SOURCE = [
  '--conditions=sluis:source',
  '--import',
  projectFile('libs/sqlite/src/from-sources.ts'),
];

async function runUntilKilled(file: string, words: number): Promise<void> {
  const child = spawn(process.execPath, [...FROM_SOURCE, PROGRAM, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let said = 0;
  for await (const word of createInterface({ input: child.stdout })) {
    said += Number(word !== '');
    if (said === words) child.kill('SIGKILL');
  }
  expect(await ended).toEqual([null, 'SIGKILL']);
}

/** Everybody has a message, a view whose window has closed, a case, and a key of the same age. */
async function fill(store: Store): Promise<void> {
  await store.saveKeySlot('kek', 'fingerprint');
  const claims = Array.from({ length: PERSONS }, () => aClaim());
  await Promise.all(claims.map((claim) => store.claim(claim)));
  const outcome = await store.commitBatch(
    { partition: 0, expected: 0n, next: BigInt(PERSONS) },
    someEffects({
      messages: claims.map((claim) => aJudged(claim, { body: aSealed(MARK) })),
      releases: claims.map(({ nr, newPersonId }) =>
        aRelease(MAILBOX, { nr, personId: newPersonId, body: aSealed(MARK), until: OVER }),
      ),
      cases: new Map(claims.map(({ newPersonId }) => [newPersonId, aSealed(MARK)])),
      configuration: await store.configurationVersion(),
    }),
  );
  expect(outcome).toBe('committed');
}

/** How many persons or keys each event says it was about; fails on a broken chain. */
async function recorded(store: Store): Promise<Readonly<Record<string, number>>> {
  const heads = new Map<string, string>();
  const counts: Record<string, number> = {};
  for await (const { record, entries } of store.evidence()) {
    const { hash, ...body } = record;
    expect(record.previous).toBe(heads.get(record.chain) ?? genesisHash(record.chain));
    expect(recordHash(body)).toBe(hash);
    expect(entries).toHaveLength(record.count);
    heads.set(record.chain, hash);
    for (const { event, data } of entries) {
      if ('aantal' in data) counts[event] = (counts[event] ?? 0) + Number(data['aantal']);
    }
  }
  return counts;
}

async function bytesIn(folder: string): Promise<Buffer> {
  const names = await readdir(folder);
  return Buffer.concat(await Promise.all(names.map((name) => readFile(join(folder, name)))));
}

it('is finished by the next one, wherever it was killed, and erases everything once', async () => {
  // Given
  const folder = await mkdtemp(join(tmpdir(), 'sluis-retention-killed-'));
  const file = join(folder, 'store.db');
  const clock = makeSystemClock();
  const before = await openSqliteStore({ file, clock });
  await fill(before);
  expect((await bytesIn(folder)).includes(MARK)).toBe(true);
  await before.close();

  // When
  for (const words of KILLED_AT) await runUntilKilled(file, words);

  // Then
  const store = await openSqliteStore({ file, clock });
  for (let run = 0; run < 2; run += 1) await erase({ store, clock, newId: randomId });
  const ask = askSqlite(file);
  for (const table of ['person', 'case_state', 'data_key']) {
    expect(await ask(`select 1 from ${table}`)).toEqual([]);
  }
  expect(await ask('select 1 from release_content where body is not null')).toEqual([]);
  const { entries } = await store.page(MAILBOX, 0, LIMITS.pageMax, 4_000);
  expect(new Set(entries.map(({ state }) => state))).toEqual(new Set(['vervallen']));
  expect(await recorded(store)).toMatchObject({
    'zaken.gewist': PERSONS,
    'sleutels.vernietigd': PERSONS,
  });
  const bytes = await bytesIn(folder);
  expect(bytes.includes(MARK)).toBe(false);
  expect(bytes.includes('wrapped key of')).toBe(false);
  await store.close();
  await rm(folder, { recursive: true });
}, 240_000);
