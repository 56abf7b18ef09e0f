import fc from 'fast-check';
import { LIMITS } from '#kernel';
import type { PushAnswer, PushState } from '../ports/pushed.js';
import { after, forTarget, retryAfterMs, verdictOn } from './push-schedule.js';

const NOW = Date.parse('2026-11-25T10:00:00Z');
const fresh: PushState = {
  written: 4,
  attempts: 0,
  nextAt: 0,
  permittedUntil: NOW + 1,
  target: 't',
};
const answered = (status: number, retryAfter?: string): PushAnswer => ({
  kind: 'answered',
  status,
  ...(retryAfter === undefined ? {} : { retryAfter }),
});
const failing = (state: PushState, status: number): PushState =>
  after(state, verdictOn(answered(status), NOW), NOW, 0.5, 5);

describe('the answer of a recipient', () => {
  it.each([200, 201, 202, 204])('%d is a delivery', (status) => {
    expect(verdictOn(answered(status), NOW)).toEqual({ kind: 'delivered' });
  });

  it.each([301, 302, 307, 400, 401, 403, 404, 405, 413, 415, 422])(
    '%d stops at the first attempt',
    (status) => {
      const next = failing(fresh, status);
      expect(next).toMatchObject({ parked: 'proef', attempts: 1, written: 4, since: NOW });
      expect(next.nextAt).toBe(NOW + LIMITS.pushProbeMs);
    },
  );

  it('410 stops for good, until somebody changes something', () => {
    expect(failing(fresh, 410)).toMatchObject({ parked: 'stil', fault: 'opgezegd' });
  });

  it.each([408, 425, 429, 500, 502, 503, 504])('%d is tried again', (status) => {
    const next = failing(fresh, status);
    expect(next.parked).toBeUndefined();
    expect(next.nextAt).toBeGreaterThan(NOW);
  });

  it.each([
    ['30', 30_000],
    ['Wed, 25 Nov 2026 10:01:00 GMT', 60_000],
    ['Wed, 25 Nov 2026 09:59:00 GMT', 0],
    ['soon', 0],
    ['999999999', LIMITS.pushRetryAfterMaxMs],
  ])('asks by Retry-After "%s" for %d ms', (said, ms) => {
    expect(retryAfterMs(said, NOW)).toBe(ms);
    const next = after(fresh, verdictOn(answered(429, said), NOW), NOW, 0, 5);
    expect(next.nextAt).toBeGreaterThanOrEqual(NOW + ms);
  });

  it('is kept to the pace that the recipient allowed', () => {
    const paced = { ...fresh, perMinute: 60 };
    const next = after(paced, { kind: 'delivered' }, NOW, 0, 5);
    expect(next).toMatchObject({ written: 5, attempts: 0, nextAt: NOW + 1_000, perMinute: 60 });
    expect(next).not.toHaveProperty('fault');
  });
});

describe('a recipient that keeps failing', () => {
  it('is tried at longer and longer pauses up to an hour, and then parked', () => {
    let state = fresh;
    const pauses: number[] = [];
    while (!state.parked) {
      state = failing(state, 500);
      pauses.push(state.nextAt - NOW);
    }
    expect(pauses).toHaveLength(LIMITS.pushAttemptsMax);
    expect(pauses.toSorted((a, b) => a - b)).toEqual(pauses);
    expect(Math.max(...pauses)).toBe(LIMITS.pushProbeMs);
  });

  it('stays parked when its trial fails, and is free again when it succeeds', () => {
    const parked = failing(fresh, 404);
    expect(failing(parked, 500).parked).toBe('proef');
    const freed = after(parked, { kind: 'delivered' }, NOW, 0.5, 5);
    expect(freed).toMatchObject({ attempts: 0, written: 5 });
    expect(freed).not.toHaveProperty('parked');
  });

  it('begins anew at another address', () => {
    const moved = forTarget({ ...failing(fresh, 410), perMinute: 6 }, 'another');
    expect(moved).toEqual({
      written: 4,
      attempts: 0,
      nextAt: 0,
      permittedUntil: 0,
      target: 'another',
    });
    expect(forTarget(fresh, 't')).toBe(fresh);
  });

  it('never loses its place, and is never tried at once again, whatever happens', () => {
    const answers = fc.array(
      fc.oneof(
        fc.integer({ min: 200, max: 599 }).map((status) => answered(status)),
        fc.constantFrom<PushAnswer>(
          { kind: 'failed', fault: 'geen-verbinding' },
          { kind: 'failed', fault: 'certificaat-onjuist' },
        ),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(answers, fc.double({ min: 0, max: 0.999, noNaN: true }), (all, chance) => {
        let state = fresh;
        let at = NOW;
        for (const answer of all) {
          const verdict = verdictOn(answer, at);
          const next = after(state, verdict, at, chance, state.written + 1);
          expect(next.written).toBe(state.written + (verdict.kind === 'delivered' ? 1 : 0));
          if (verdict.kind !== 'delivered' && next.parked !== 'stil') {
            expect(next.nextAt).toBeGreaterThan(at);
          }
          state = next;
          at = Math.max(at, next.nextAt);
        }
      }),
    );
  });
});
