// Answers: is a `kek` replaced beside a running server, without anything unreadable in between, and
// does nobody look into the quarantine unseen?
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { InvariantBroken, LIMITS, Unavailable } from '#kernel';
import {
  createKeySlots,
  makeRandom,
  makeSystemClock,
  openKeySlots,
  recordKeySlots,
  type KekVersions,
} from '#platform';
import { makeKeyRing, type KeyRing, type WrappedKey } from '#sealing';
import { openSqliteStore } from '#store';
import { aClaim, someEffects } from '#testing';
import type { Store } from '#exchange';
import { runCli } from '../cli.js';

// Every command opens the store anew, with a thread of its own.
jest.setTimeout(60_000);

let folder: string;
let store: Store;
let out = '';
let err = '';

const clock = makeSystemClock();
const keysFolder = () => join(folder, 'keys');

async function sluis(...argv: string[]): Promise<number> {
  [out, err] = ['', ''];
  const config = ['--config', 'examples/sluis.yaml', '--set', `dataFolder=${folder}`];
  const status = await runCli([...argv, ...config], undefined);
  process.exitCode = undefined;
  return status;
}

/** As a server has them, which is not told of anything but by the store. */
function aServer(): { keks: KekVersions; ring: KeyRing } {
  const opened = openKeySlots(keysFolder());
  if (opened.kind === 'refused') throw new InvariantBroken(JSON.stringify(opened.faults));
  const { keks } = opened.keys;
  const bounds = { keysMax: LIMITS.dataKeysKeptMax, keptMs: 0 };
  return { keks, ring: makeKeyRing({ keks, clock, random: makeRandom(), ...bounds }) };
}

const follow = async ({ keks }: { keks: KekVersions }) => keks.adopt(await store.keySlots());

async function aPerson(ring: KeyRing, id: string): Promise<WrappedKey> {
  const newKey = ring.fresh(id);
  await store.claim(aClaim({ newPersonId: id, newKey }));
  return newKey;
}

const stored = async (id: string): Promise<WrappedKey> => {
  const { dataKeys } = await store.readForRouting([], [id]);
  const [row] = dataKeys.get(id) ?? [];
  if (!row) throw new InvariantBroken('the person has a key');
  return row;
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sluis-keys-'));
  mkdirSync(keysFolder(), { mode: 0o700 });
  createKeySlots(keysFolder());
  store = await openSqliteStore({ file: join(folder, 'store.db'), clock });
  const opened = openKeySlots(keysFolder());
  if (opened.kind === 'opened') await recordKeySlots(opened.keys, store);
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
});
afterEach(async () => {
  jest.restoreAllMocks();
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('sluis keys', () => {
  it('moves every data key to the next kek; what was sealed opens before, meanwhile and after', async () => {
    // Given
    const server = aServer();
    const place = { kind: 'bericht', id: 'nr' } as const;
    const rows: WrappedKey[] = [];
    for (const id of ['a', 'b', 'c']) rows.push(await aPerson(server.ring, id));
    const sealed = rows.map((row) =>
      server.ring.seal(server.ring.unwrap(row)!, place, row.subject),
    );
    const opens = async () => {
      const bodies = [];
      for (const [index, { subject }] of rows.entries()) {
        const key = server.ring.unwrap(await stored(subject));
        bodies.push(server.ring.open(key!, place, sealed[index]!)?.toString());
      }
      return bodies;
    };
    // When
    expect(await sluis('keys', 'rotate')).toBe(0);
    // Then: a server that has not followed yet reads, and its new keys are under the old one.
    expect(await opens()).toEqual(['a', 'b', 'c']);
    expect((await aPerson(server.ring, 'd')).kek).toBe('kek');
    expect(await sluis('keys', 'status')).toBe(0);
    expect(out).toMatch(/kek +in force for what it wraps +1\nkek-2 +wraps new data keys +3\n/);
    // When
    expect(await follow(server)).toEqual([]);
    expect(await sluis('keys', 'retire', 'kek')).toBe(0);
    rmSync(join(keysFolder(), 'kek.key'));
    // Then
    expect((await aPerson(server.ring, 'e')).kek).toBe('kek-2');
    expect(await opens()).toEqual(['a', 'b', 'c']);
    expect(await follow(aServer())).toEqual([]);
    expect(await sluis('keys', 'status')).toBe(0);
    expect(out).not.toMatch(/^kek /m);
    expect(await eventsOf()).toEqual([
      'sleutel.vastgelegd',
      'gegevenssleutels.omgepakt',
      'gegevenssleutels.omgepakt',
      'sleutel.uitgefaseerd',
    ]);
  });

  it('takes no key from a server that still uses a retired kek, so that none is lost', async () => {
    const server = aServer();
    await sluis('keys', 'rotate');
    await sluis('keys', 'retire', 'kek');
    const late = aClaim({ newPersonId: 'late', newKey: server.ring.fresh('late') });
    await expect(store.claim(late)).rejects.toThrow(Unavailable);
    await follow(server);
    const again = { ...late, newKey: server.ring.fresh('late') };
    expect(await store.claim(again)).toMatchObject({ kind: 'claimed' });
  });

  it('puts in force what was prepared, and only once', async () => {
    expect(await sluis('keys', 'prepare')).toBe(0);
    expect(await sluis('keys', 'prepare')).toBe(0);
    expect(existsSync(join(keysFolder(), 'kek-3.key'))).toBe(false);
    expect(aServer().ring.fresh('x').kek).toBe('kek');
    expect(await sluis('keys', 'rotate')).toBe(0);
    expect([...(await store.keySlots()).keys()]).toContain('kek-2');
    expect(existsSync(join(keysFolder(), 'kek-3.key'))).toBe(false);
  });

  it('retires nothing that is current, unknown, or damaged', async () => {
    const server = aServer();
    expect(await sluis('keys', 'retire', 'kek')).toBe(1);
    expect(await sluis('keys', 'retire', 'kek-7')).toBe(1);
    await store.addDataKeys([{ ...server.ring.fresh('x'), wrapped: Buffer.alloc(60) }]);
    expect(await sluis('keys', 'rotate')).toBe(1);
    expect(err).toContain('1 data keys do not open under kek');
    expect(await sluis('keys', 'retire', 'kek')).toBe(1);
    expect([...(await store.keySlots()).keys()]).toContain('kek');
  });

  it('gives persons, and no records, a new data key beside the old one', async () => {
    const { ring } = aServer();
    await aPerson(ring, 'a');
    const id = 'a-record';
    const queue = [aRecord(id)];
    const effects = { queue, dataKeys: [ring.fresh(id)], configuration: 1 };
    await store.commitBatch({ partition: 0, expected: 0n, next: 1n }, someEffects(effects));
    expect(await sluis('keys', 'renew', '--older-than', '1')).toBe(0);
    expect(out).toContain('0 persons');
    await new Promise((resolve) => setImmediate(resolve));
    expect(await sluis('keys', 'renew', '--older-than', '0')).toBe(0);
    expect(out).toContain('1 persons');
    const { dataKeys } = await store.readForRouting([], ['a', id]);
    expect([dataKeys.get('a')?.length, dataKeys.get(id)?.length]).toEqual([2, 1]);
  });

  it('does nothing with keys that are not those of the store', async () => {
    rmSync(join(keysFolder(), 'kek.key'));
    createKeySlots(keysFolder());
    expect(await sluis('keys', 'rotate')).toBe(1);
    expect(err).toContain('kek: the key that this store was started with');
  });
});

describe('sluis quarantine', () => {
  const quarantined = async (id: string, ring: KeyRing): Promise<void> => {
    const row = ring.fresh(id);
    const bytes = ring.seal(ring.unwrap(row)!, { kind: 'record', id }, 'what lay there');
    const effects = { queue: [{ ...aRecord(id), bytes }], dataKeys: [row], configuration: 1 };
    await store.commitBatch({ partition: 0, expected: 0n, next: 1n }, someEffects(effects));
  };

  it('shows the bytes of a record to who says why, and that is evidence', async () => {
    await quarantined('item-1', aServer().ring);
    expect(await sluis('quarantine', 'list')).toBe(0);
    expect(out).toContain('item-1');
    expect(out).not.toContain('what lay there');
    expect(await sluis('quarantine', 'show', 'item-1', '--reason', 'Jan Jansen')).toBe(2);
    expect(await sluis('quarantine', 'show', 'item-1', '--reason', 'storing-17')).toBe(0);
    expect(out).toBe('what lay there');
    expect((await eventsOf()).at(-1)).toBe('record.getoond');
  });

  it('shows nothing that is not there, and leaves no evidence of a look that showed nothing', async () => {
    expect(await sluis('quarantine', 'show', 'item-9', '--reason', 'storing-17')).toBe(1);
    expect(await eventsOf()).not.toContain('record.getoond');
  });
});

const aRecord = (id: string) => ({
  queue: 'quarantaine' as const,
  id,
  owner: '00000099000000002000',
  code: 'record-onleesbaar',
  detail: {},
  since: 1,
});

async function eventsOf(): Promise<readonly string[]> {
  const events: string[] = [];
  for await (const { record, entries } of store.evidence()) {
    if (record.chain === 'beheer') events.push(...entries.map(({ event }) => event));
  }
  return events;
}
