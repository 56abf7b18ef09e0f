import { generalise } from './generalise.js';

const full = { type: 'Datum', datum: '2026-03-09' };
const month = { type: 'JaarMaandDatum', jaar: 2026, maand: 3 };
const year = { type: 'JaarDatum', jaar: 2026 };
const unknown = { type: 'DatumOnbekend', onbekend: true };

describe('generalising a date', () => {
  it.each([
    [full, 'exact', full],
    [full, 'day', full],
    [full, 'month', month],
    [full, 'year', year],
    [full, 'presence', { aanwezig: true }],
    [month, 'month', month],
    [month, 'year', year],
  ] as const)('makes of %j at %s %j', (value, step, expected) => {
    expect(generalise(value, 'date', step)).toEqual(expected);
  });

  it.each([
    [month, 'day'],
    [year, 'month'],
    [unknown, 'month'],
    [unknown, 'presence'],
  ] as const)('leaves %j as coarse as it is at %s', (value, step) => {
    expect(generalise(value, 'date', step)).toEqual(value);
  });

  it('fills in no day, and keeps nothing beside the parts that are asked for', () => {
    const value = { ...full, zekerheid: 'bevestigd', langFormaat: '9 maart 2026' };
    expect(generalise(value, 'date', 'month')).toEqual(month);
  });

  it('does not guess about what is no date', () => {
    expect(() => generalise({ dag: 9 }, 'date', 'month')).toThrow();
    expect(() => generalise('2026-03-09', 'date', 'month')).toThrow();
    expect(() => generalise('Jansen', 'text', 'presence')).toThrow();
  });
});

describe('generalising a moment', () => {
  it.each([
    ['exact', '2026-03-09T23:30:00Z'],
    ['day', { type: 'Datum', datum: '2026-03-10' }],
    ['month', month],
    ['year', year],
    ['presence', { aanwezig: true }],
  ] as const)('counts in Dutch days at %s', (step, expected) => {
    expect(generalise('2026-03-09T23:30:00Z', 'moment', step)).toEqual(expected);
  });

  it('does not guess about what is no moment', () => {
    expect(() => generalise('morgen', 'moment', 'day')).toThrow();
  });
});
