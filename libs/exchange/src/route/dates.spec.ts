import { ageGroup, dayRange, windowDay } from './dates.js';

const day = (datum: string) => ({ type: 'Datum', datum });
const month = (jaar: number, maand: number) => ({ type: 'JaarMaandDatum', jaar, maand });
const year = (jaar: number) => ({ type: 'JaarDatum', jaar });

describe('a possibly incomplete date', () => {
  it('is bounded, never filled in', () => {
    expect(dayRange(day('2026-11-24'))).toEqual({ first: '2026-11-24', last: '2026-11-24' });
    expect(dayRange(month(2028, 2))).toEqual({ first: '2028-02-01', last: '2028-02-29' });
    expect(dayRange(year(2026))).toEqual({ first: '2026-01-01', last: '2026-12-31' });
    expect(dayRange({ type: 'DatumOnbekend', onbekend: true })).toBeUndefined();
    expect(dayRange(undefined)).toBeUndefined();
  });

  it('opens a window late rather than early', () => {
    expect(windowDay(month(2027, 4))).toBe('2027-04-30');
  });
});

describe('the age group at the start (P8)', () => {
  const start = day('2026-11-24');

  it.each([
    ['2008-11-24', 'volwassen'],
    ['2008-11-25', 'zestienZeventien'],
    ['2010-11-24', 'zestienZeventien'],
    ['2010-11-25', 'jonger'],
  ])('born %s: %s', (born, group) => {
    expect(ageGroup(day(born), start)).toBe(group);
  });

  it('is unknown where an incomplete date leaves two answers open', () => {
    expect(ageGroup(year(2008), start)).toBe('onbekend');
    expect(ageGroup(year(2007), start)).toBe('volwassen');
    expect(ageGroup(month(2008, 11), start)).toBe('onbekend');
    expect(ageGroup(undefined, start)).toBe('onbekend');
    expect(ageGroup(day('1980-01-01'), undefined)).toBe('onbekend');
  });
});
