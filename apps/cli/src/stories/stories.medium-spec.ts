// Answers: does every story of examples/sandboxes come out as its folder says, field by field, on
// whatever day it is played? `UPDATE_STORIES=1` writes what came out, to be read before it is kept.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tellStory } from './run.js';
import { storyNamed, storyNames, WRITTEN_AT } from './story.js';
import { record } from './test/record.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluis-stories-'));
});
afterEach(() => rm(folder, { recursive: true }));

const tell = (name: string, now: number) => tellStory(name, { now, dataFolder: folder });

it.each(storyNames())('the story %s comes out as its folder says, field by field', async (name) => {
  const told = await tell(name, WRITTEN_AT);
  if (process.env['UPDATE_STORIES']) return record(told);
  expect(told.wrong).toEqual([]);
  expect(told.report).not.toHaveProperty('fault');
});

it.each(['change-of-date', 'referral-declined', 'short-stay'])(
  'the story %s comes out the same on another day',
  async (name) => {
    expect((await tell(name, Date.parse('2027-06-17T23:30:00Z'))).wrong).toEqual([]);
  },
);

it('finds a story by its folder, and the accepted referral by the word referral', () => {
  expect(storyNamed('death')).toBe('death');
  expect(storyNamed('referral')).toBe('referral-accepted');
  expect(storyNamed('../messages')).toBeUndefined();
});
