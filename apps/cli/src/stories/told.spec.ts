// Answers: does whoever writes a story hear of every fault in it, by step and word?
import { CommandFailed } from '../output/exit.js';
import { readTold } from './told.js';

const faultsIn = (text: string): readonly string[] => {
  try {
    readTold(text, 'proef/story.yaml');
    return [];
  } catch (error) {
    if (error instanceof CommandFailed) return error.details;
    throw error;
  }
};

const story = (step: string): string =>
  `title: Proef\ndirectory: examples/directory\nsteps:\n  - ${step}\n`;

it('takes a story in which every step does one thing, or only lets time pass', () => {
  const steps = ['{ title: a, send: 01-a }', "{ title: b, at: '2026-12-01T11:15:00Z' }"];
  expect(faultsIn(story(steps.join('\n  - ')))).toEqual([]);
});

it.each([
  ['title: [', /Flow sequence/],
  ['{}', /^title: /],
  [story('{ send: 01-a }'), /^steps\/1\/title: /],
  [story('{ title: a, by: nobody }'), /^steps\/1\/by: expected one of dji, /],
  [story('{ title: a, at: morgen }'), /^steps\/1\/at: /],
  [story('{ title: a, hold: keep }'), /^steps\/1\/hold: /],
  [story('{ title: a, rules: { file: gemeente.yaml } }'), /^steps\/1\/rules: /],
  [story('{ title: a, send: 01-a, hold: release }'), /^steps\/1\/expected one of /],
  [story('{ title: a, sned: 01-a }'), /^steps\/1\/sned: no word of a step$/],
  ['title: Proef\ndirectory: nergens\nsteps: []\n', /^directory: /],
])('names what is wrong with %j', (text, fault) => {
  expect(faultsIn(text)[0]).toMatch(fault);
});
