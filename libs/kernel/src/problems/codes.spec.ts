// Answers: does every code that anybody can read say all that is promised of it (issue 6, item 7), and
// does a test raise each of them?
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { AGAIN, ALL_CODES, CODE_PLACES, PROBLEMS, isFinal, meaningsOf } from '../index.js';
import type { Problem } from './problem.js';

const problems: readonly Problem[] = Object.values(PROBLEMS);
const keyOf: ReadonlyMap<string, string> = new Map(
  Object.entries(PROBLEMS).map(([key, { code }]) => [code, key]),
);

describe('the codes', () => {
  it('each say class, final or not, who must act, what to do and when again, in two languages', () => {
    for (const { code, class: its, origin, again, title, help } of ALL_CODES) {
      expect(['bericht', 'afspraak', 'persoon', 'techniek']).toContain(its);
      expect(['sender', 'recipient', 'gateway']).toContain(origin);
      for (const text of [title, help, AGAIN[again].when]) {
        expect([code, text.nl.length > 0, text.en.length > 0]).toEqual([code, true, true]);
        expect([code, text.nl]).not.toEqual([code, text.en]);
      }
    }
  });

  it('are one of each in every place', () => {
    for (const place of Object.keys(CODE_PLACES)) {
      const codes = ALL_CODES.filter((one) => one.place === place).map(({ code }) => code);
      expect(codes.length).toBeGreaterThan(0);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  it('never call final what the very same request may still bring about', () => {
    const both = problems.filter((problem) => problem.retryable && isFinal(problem));
    expect(both.map(({ code }) => code)).toEqual([]);
  });

  it('ask for patience exactly where the answer says how long', () => {
    const waits = problems.filter(({ category }) => /quota|busy|unavailable/.test(category));
    expect(waits.length).toBeGreaterThan(0);
    for (const { code, again } of waits)
      expect([code, again]).toEqual([code, expect.stringMatching(/later|atOnce/)]);
  });

  it('are found under the word that was read, in every place where it is used', () => {
    expect(meaningsOf('geen-toestemming').map(({ place }) => place)).toEqual([
      'bericht',
      'bezorging',
    ]);
    expect(meaningsOf('bestaat-niet')).toEqual([]);
  });

  it('are each raised by a test', () => {
    const tests = testFiles('libs').concat(testFiles('apps'));
    const text = tests.map((file) => readFileSync(file, 'utf8')).join('\n');
    const raised = ({ code, place }: { code: string; place: string }): boolean => {
      const key = place === 'bericht' ? keyOf.get(code) : undefined;
      return [code, ...(key ? [key] : [])].some((word) =>
        new RegExp(`[\\s'"\`.]${word}\\b(?!-)`).test(text),
      );
    };
    expect(
      ALL_CODES.filter((one) => !raised(one)).map(({ place, code }) => `${place} ${code}`),
    ).toEqual([]);
  });
});

/** Tests and the suites that they share, but not the tests of the catalogue itself. */
function testFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : testFiles(path);
    const isTest = path.endsWith('spec.ts') || path.startsWith('libs/testing/src/suites/');
    return isTest && !path.startsWith('libs/kernel/src/problems/') ? [path] : [];
  });
}
