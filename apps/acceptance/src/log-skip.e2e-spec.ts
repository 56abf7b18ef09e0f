// Answers: can the operator move a stopped partition on, on one machine?
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { openSqliteFile } from '#testing';
import { playLogSkip } from './log-skip/story.js';
import { makeInstallation, type Installation } from './world/installation.js';

let installation: Installation;
beforeEach(async () => (installation = await makeInstallation()));
afterEach(() => installation.end());

const skip = (...words: readonly string[]) =>
  installation.sluis('log', 'skip', '--to', 'earliest', ...words);

it('goes on after the operator accepted what was lost from the file', async () => {
  await playLogSkip(installation, () => {
    const db = openSqliteFile(join(installation.folder, 'data', 'log.db'));
    const [lost] = db.rows('delete from record returning partition');
    db.rows('update head set earliest = next where next > 0 returning partition');
    db.close();
    return Promise.resolve(Number(lost?.['partition']));
  });
}, 120_000);

it('takes no reason that may name a person, or none', async () => {
  const named = await skip('--partition', '0', '--reason', 'bsn 999990019');
  expect(named).toMatchObject({ code: 2, complaints: expect.stringContaining('of a person') });
  const none = await skip('--partition', '0', '--reason', '  ');
  expect(none).toMatchObject({ code: 2, complaints: expect.stringContaining('one line') });
}, 120_000);

it('says that there is no log yet, and no such partition', async () => {
  const before = await skip('--partition', '0', '--reason', 'r');
  expect(before).toMatchObject({
    code: 2,
    complaints: expect.stringContaining('there is no store'),
  });
  await (await installation.start()).stop();
  const beyond = await skip('--partition', '24', '--reason', 'r');
  expect(beyond.complaints).toContain('partitions 0 to 23');
  const flowing = await skip('--partition', '3', '--reason', 'r', '--confirm', '0');
  expect(flowing).toMatchObject({ code: 1, complaints: expect.stringContaining('not stopped') });
}, 120_000);
