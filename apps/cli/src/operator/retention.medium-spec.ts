// Answers: does `sluis retention run` say what is due, erase it beside a running server, and leave
// alone what is not?
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import type { Store } from '#exchange';
import { createKeySlots, makeSystemClock, openKeySlots, recordKeySlots } from '#platform';
import { openSqliteStore } from '#store';
import {
  aClaim,
  aJudged,
  aRelease,
  aSealed,
  someEffects,
} from '../../../../libs/testing/src/suites/store-builders.js';
import { runCli } from '../cli.js';

const MAILBOX = '00000099000000599000/gemeente.coordinator/reintegratie';
const clock = makeSystemClock();
let folder: string;
let store: Store;
let out = '';

async function retention(...options: string[]): Promise<Record<string, unknown>> {
  out = '';
  const argv = ['retention', 'run', '--config', 'examples/sluis.yaml', '--json', ...options];
  expect(await runCli([...argv, '--set', `dataFolder=${folder}`], undefined)).toBe(0);
  return JSON.parse(out) as Record<string, unknown>;
}

/** One is over since the seventies; of the other a view closed then and another stands. */
async function twoCases(): Promise<void> {
  const [over, open] = [aClaim(), aClaim({ at: clock.now() })];
  await Promise.all([store.claim(over), store.claim(open)]);
  const of = ({ nr, newPersonId: personId }: typeof over) => ({ nr, personId });
  await store.commitBatch(
    { partition: 0, expected: 0n, next: 2n },
    someEffects({
      messages: [aJudged(over), aJudged(open)],
      releases: [
        aRelease(MAILBOX, { ...of(over), until: 3_000 }),
        aRelease(MAILBOX, { ...of(open), until: 3_000 }),
        aRelease(MAILBOX, of(open)),
      ],
      cases: new Map([over, open].map(({ newPersonId }) => [newPersonId, aSealed('a case')])),
      configuration: await store.configurationVersion(),
    }),
  );
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sluis-retention-'));
  const keys = join(folder, 'keys');
  mkdirSync(keys, { mode: 0o700 });
  createKeySlots(keys);
  store = await openSqliteStore({ file: join(folder, 'store.db'), clock });
  const opened = openKeySlots(keys);
  if (opened.kind === 'opened') await recordKeySlots(opened.keys, store);
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  await twoCases();
});
afterEach(async () => {
  jest.restoreAllMocks();
  await store.close();
  rmSync(folder, { recursive: true });
});

it('says what is due without touching it, erases it, and finds nothing afterwards', async () => {
  // The case that is over goes whole, so only the other one goes to the router.
  const due = { cases: 1, woken: 1, keys: 0 };
  expect(await retention('--dry-run')).toEqual(due);
  expect(await retention('--dry-run')).toEqual(due);
  expect(await retention()).toEqual(due);
  expect(await retention()).toEqual({ cases: 0, woken: 0, keys: 1 });
  expect(await retention('--dry-run')).toEqual({ cases: 0, woken: 0, keys: 0 });
  const { entries } = await store.page(MAILBOX, 0, 10, clock.now());
  expect(entries.map(({ state, sealed }) => [state, sealed !== undefined])).toEqual([
    ['vervallen', false],
    ['verlopen', false],
    ['vrijgegeven', true],
  ]);
}, 60_000);
