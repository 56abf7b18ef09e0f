// Answers: does a story come out the same on a real Kafka and a real PostgreSQL, and does the built
// command play it there?
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sluis } from './world/program.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluis-stories-'));
  // PostgreSQL runs under another account and must reach its own folder in here.
  await chmod(folder, 0o711);
});
afterEach(() => rm(folder, { recursive: true }));

it('an accepted referral comes out as its folder says, and leaves no server behind', async () => {
  const words = ['demo', 'referral', '--kafka', '--postgres', '--json'];
  const { status, out, err } = await sluis(words, { TMPDIR: folder });
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const { steps, evidence, unexpected } = JSON.parse(out) as {
    readonly steps: readonly object[];
    readonly evidence: { readonly fault?: object; readonly entries: number };
    readonly unexpected: readonly string[];
  };
  expect(steps).toHaveLength(6);
  expect(unexpected).toEqual([]);
  expect(evidence.fault).toBeUndefined();
  expect(evidence.entries).toBeGreaterThan(50);
  expect((await readdir(folder)).filter((name) => name.startsWith('sluis-'))).toEqual([]);
});
