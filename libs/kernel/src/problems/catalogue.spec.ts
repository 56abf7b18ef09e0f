import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { statusOf } from '#platform';
import { errorsPage } from '#testing';
import { PROBLEMS, refused, type Problem, type ProblemKey } from '../index.js';

const PAGE = 'docs/reference/errors.md';
const problems: readonly Problem[] = Object.values(PROBLEMS);

describe('the problem catalogue', () => {
  it('is what docs/reference/errors.md says, text by text, and nothing that is gone', () => {
    const wanted = errorsPage(PROBLEMS, (key) => statusOf(refused(key as ProblemKey)));
    if (process.env['UPDATE_PAGES']) writeFileSync(PAGE, wanted);
    expect(readFileSync(PAGE, 'utf8')).toBe(wanted);
  });

  it('has a code of its own for every problem, in words of the wire', () => {
    const codes = problems.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('speaks both languages in the house form: lower case, no full stop', () => {
    const texts = problems.flatMap(({ title, help }) => [title.nl, title.en, help.nl, help.en]);
    for (const text of texts) expect(text).toMatch(/^[a-z`].*[^.]$/);
    for (const { title } of problems) expect(title.nl).not.toBe(title.en);
  });

  it('lets the gateway and nobody else act on what is technical, unless it is a quota', () => {
    const technical = problems.filter((problem) => problem.class === 'techniek');
    for (const { origin, category } of technical) {
      expect(origin).toBe(category === 'quota' ? 'sender' : 'gateway');
    }
  });
});
