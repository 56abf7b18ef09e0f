import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '#exchange';
import { aClaim } from '#testing';
import { makeInternalCa } from '../../../../deploy/servers/internal-ca.js';
import { startPostgres, type PostgresServer } from '../../../../deploy/servers/postgres.js';
import { postgresPlace } from './postgres-place.fixture.js';

/** In MiB: what a new cluster needs, and some. Mounting it needs root. */
const DISK = 160;
const BLOCK = 262_144;

let disk: string;
let server: PostgresServer;
let store: Store;

beforeAll(async () => {
  disk = mkdtempSync(join(tmpdir(), 'sluis-small-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}m,mode=0711`, 'sluis', disk]);
  const ca = await makeInternalCa();
  mkdirSync(join(disk, 'tls'));
  writeFileSync(join(disk, 'tls', 'ca.pem'), ca.certificate);
  server = await startPostgres(disk, ca);
  store = await (await postgresPlace(server, disk)).open();
});
afterAll(async () => {
  await store.close();
  await server.process.stop();
  execFileSync('umount', [disk]);
  rmdirSync(disk);
});

function fill(file: string): void {
  const block = Buffer.alloc(BLOCK);
  for (let size = BLOCK; size >= 4096; size /= 2) {
    try {
      for (;;) writeFileSync(file, block.subarray(0, size), { flag: 'a' });
    } catch (error) {
      expect(error).toMatchObject({ code: 'ENOSPC' });
    }
  }
}

it('refuses while the disk is full, keeps what it acknowledged, and goes on when there is room', async () => {
  // Given: rows that cannot be made smaller, so that the tables must grow.
  const bulky = () => aClaim({ receipt: randomBytes(24_000).toString('base64') });
  const filler = join(disk, 'filler');
  fill(filler);
  // When
  const taken = [];
  let refused: { claim: ReturnType<typeof bulky>; reason: unknown } | undefined;
  while (!refused) {
    const claim = bulky();
    try {
      await store.claim(claim);
      taken.push(claim);
    } catch (reason) {
      refused = { claim, reason };
    }
  }
  const { claims } = await store.readForRouting(
    [...taken, refused.claim].map(({ nr }) => nr),
    [],
  );
  rmSync(filler);
  // Then
  expect(refused.reason).toMatchObject({
    problem: 'storeUnavailable',
    cause: { message: expect.stringContaining('53100') },
  });
  expect(claims.size).toBe(taken.length);
  expect(await store.claim(refused.claim)).toMatchObject({ kind: 'claimed' });
});
