import type { WindowDates } from '../model.js';
import { parseBound, startOfDutchDay, windowAt, type Window } from './windows.js';

const bound = (text: string) => {
  const parsed = parseBound(text);
  if (!parsed) throw new Error(`no bound: ${text}`);
  return parsed;
};
const aWindow = (from: string, until: string): Window => ({
  text: `${from} .. ${until}`,
  from: bound(from),
  until: bound(until),
});
const at = (iso: string) => Date.parse(iso);
const state = (from: string, until: string, dates: WindowDates, iso: string) =>
  windowAt(aWindow(from, until), dates, at(iso));

describe('parsing a bound', () => {
  it.each([
    'open',
    'begin',
    'einde + P6M',
    'verwachteEinde - P3M',
    'einde|verwachteEinde + P30D',
    'begin|open',
    'einde - P2W',
    'einde + P1Y',
  ])('reads %s', (text) => expect(parseBound(text)).toBeDefined());

  it.each([
    '',
    'eind',
    'open + P1D',
    'open|begin',
    'einde +P6M',
    'einde + 6M',
    'einde + P6H',
    'einde + P6M + P1D',
    'begin|',
    'einde + P1234D',
  ])('refuses %p', (text) => expect(parseBound(text)).toBeUndefined());
});

describe('a window of Dutch calendar days', () => {
  it('opens at Dutch midnight, in winter and in summer', () => {
    const winter = { begin: '2026-01-10' };
    expect(state('begin', 'open', winter, '2026-01-09T22:59:59Z').kind).toBe('pending');
    expect(state('begin', 'open', winter, '2026-01-09T23:00:00Z').kind).toBe('open');
    const summer = { begin: '2026-07-10' };
    expect(state('begin', 'open', summer, '2026-07-09T21:59:59Z').kind).toBe('pending');
    expect(state('begin', 'open', summer, '2026-07-09T22:00:00Z').kind).toBe('open');
  });

  it('counts the last day whole', () => {
    const dates = { einde: '2026-01-10' };
    expect(state('open', 'einde', dates, '2026-01-10T22:59:59Z').kind).toBe('open');
    expect(state('open', 'einde', dates, '2026-01-10T23:00:00Z').kind).toBe('closed');
  });

  it('knows the midnights around both changes of the clock', () => {
    expect(startOfDutchDay('2026-03-29')).toBe(at('2026-03-28T23:00:00Z'));
    expect(startOfDutchDay('2026-03-30')).toBe(at('2026-03-29T22:00:00Z'));
    expect(startOfDutchDay('2026-10-25')).toBe(at('2026-10-24T22:00:00Z'));
    expect(startOfDutchDay('2026-10-26')).toBe(at('2026-10-25T23:00:00Z'));
  });

  it('says from when it opens', () => {
    const dates = { verwachteEinde: '2026-12-01' };
    expect(state('verwachteEinde - P3M', 'open', dates, '2026-06-01T12:00:00Z')).toEqual({
      kind: 'pending',
      from: at('2026-08-31T22:00:00Z'),
    });
  });

  it.each([
    ['einde + P6M', '2026-08-31', '2027-02-28'],
    ['einde + P1M', '2027-12-31', '2028-01-31'],
    ['einde + P2M', '2027-12-31', '2028-02-29'],
    ['einde + P1Y', '2028-02-29', '2029-02-28'],
    ['einde + P2W', '2026-12-25', '2027-01-08'],
    ['einde + P30D', '2026-02-10', '2026-03-12'],
  ])('ends %s of %s on %s', (until, einde, last) => {
    const [open] = [state('open', until, { einde }, '2020-01-01T00:00:00Z')];
    const day = new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    expect(open).toEqual({ kind: 'open', until: startOfDutchDay(day) });
  });

  it('takes the first date that is known', () => {
    const until = 'einde|verwachteEinde + P6M';
    const both = { einde: '2026-01-01', verwachteEinde: '2026-12-01' };
    expect(state('open', until, both, '2026-08-01T12:00:00Z').kind).toBe('closed');
    expect(
      state('open', until, { verwachteEinde: '2026-12-01' }, '2026-08-01T12:00:00Z').kind,
    ).toBe('open');
  });

  it('stays shut while the date it opens by is not known, and has no end while that is not known', () => {
    expect(state('begin', 'open', {}, '2026-08-01T12:00:00Z')).toEqual({ kind: 'pending' });
    expect(state('begin|open', 'einde + P6M', {}, '2026-08-01T12:00:00Z')).toEqual({
      kind: 'open',
    });
  });

  it('refuses a date that is no calendar date', () => {
    expect(() => state('begin', 'open', { begin: '2026' }, '2026-08-01T12:00:00Z')).toThrow();
  });
});
