// Answers: is the Dutch date that of the calendar, at every moment, however often it is asked?
import fc from 'fast-check';
import { LIMITS } from '../limits/limits.js';
import { dutchDate } from './clock.js';

const CALENDAR = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
});
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

describe('the date in the Netherlands', () => {
  it('is that of the calendar, before 1970 too', () => {
    const from = Date.UTC(1890, 0, 1);
    const until = Date.UTC(2100, 0, 1);
    fc.assert(
      fc.property(fc.integer({ min: from, max: until }), (at) => {
        expect(dutchDate(at)).toBe(CALENDAR.format(at));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['winter', Date.UTC(2026, 0, 14, 23)],
    ['the night to summer time', Date.UTC(2026, 2, 28, 23)],
    ['the first midnight of summer time', Date.UTC(2026, 2, 29, 22)],
    ['the night to winter time', Date.UTC(2026, 9, 24, 22)],
    ['the first midnight of winter time', Date.UTC(2026, 9, 25, 23)],
    ['1977, when summer time came back', Date.UTC(1977, 3, 3, 22)],
  ])('changes at midnight and not a minute before: %s', (_name, midnight) => {
    const before = dutchDate(midnight - MINUTE_MS);
    const after = dutchDate(midnight);
    expect(before < after).toBe(true);
    expect([before, after]).toEqual([midnight - MINUTE_MS, midnight].map(CALENDAR.format));
  });

  it('stays right when more hours are asked than are remembered', () => {
    const hours = Array.from({ length: LIMITS.datesKept + 50 }, (_, at) => at * HOUR_MS);
    expect(hours.map(dutchDate)).toEqual(hours.map((at) => CALENDAR.format(at)));
    expect(dutchDate(0)).toBe('1970-01-01');
  });

  it('is of no moment that does not exist', () => {
    expect(() => dutchDate(Number.NaN)).toThrow(RangeError);
  });
});
