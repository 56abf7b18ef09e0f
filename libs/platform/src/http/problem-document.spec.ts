import { describe, expect, it } from '@jest/globals';
import { LIMITS, PROBLEMS, refused, type ProblemKey } from '#kernel';
import { problemDocument, retryAfterOf, statusOf } from './problem-document.js';

const keys = Object.keys(PROBLEMS) as ProblemKey[];

describe('a problem document', () => {
  it.each(keys)('says in both languages what is wrong and what to do: %s', (key) => {
    for (const language of ['nl', 'en'] as const) {
      const document = problemDocument(refused(key), 'nr', language);
      expect(document).toMatchObject({
        type: `urn:sluis:probleem:${PROBLEMS[key].code}`,
        status: statusOf(refused(key)),
        title: PROBLEMS[key].title[language],
        hulp: PROBLEMS[key].help[language],
        correlatie: 'nr',
      });
      expect(document).not.toHaveProperty('fouten');
    }
  });

  it('lists every fault up to the limit', () => {
    const faults = Array.from({ length: LIMITS.faultsMax + 1 }, (_, at) => ({
      place: `/data/${at}`,
      expected: 'a date',
    }));
    const document = problemDocument(refused('schemaViolated', faults), 'nr', 'en');
    expect(document.fouten).toHaveLength(LIMITS.faultsMax);
    expect(document.fouten?.[0]).toEqual({ plaats: '/data/0', verwacht: 'a date' });
  });

  it('never says 422, and 406 only for what is about the answer', () => {
    const statuses = new Map(keys.map((key) => [key, statusOf(refused(key))]));
    expect([...statuses.values()]).not.toContain(422);
    expect([...statuses].filter(([, status]) => status === 406)).toEqual([['notAcceptable', 406]]);
  });

  it('asks to wait exactly where waiting helps', () => {
    const waiting = keys.filter((key) => retryAfterOf(refused(key)) !== undefined);
    expect(waiting.sort()).toEqual(
      [
        'busy',
        'logUnavailable',
        'processingLogFull',
        'readerTooSlow',
        'storeUnavailable',
        'streamEnds',
        'tooManyRequests',
        'tooManyWaiting',
      ].sort(),
    );
  });
});
