import fc from 'fast-check';
import { isDay, isMoment, isMunicipalityCode, isOin, isPostcode } from './formats.js';

const all = (check: (text: string) => boolean, texts: readonly string[]) => texts.map(check);

describe('formats', () => {
  it('a day exists in the calendar', () => {
    expect(all(isDay, ['2028-02-29', '2027-12-31', '0001-01-01'])).toEqual([true, true, true]);
    const wrong = [
      '2027-02-29',
      '2027-00-10',
      '2027-13-01',
      '2027-04-31',
      '2027-1-1',
      '0000-01-01',
      '2027-01-01T00:00:00Z',
    ];
    expect(all(isDay, wrong)).toEqual(wrong.map(() => false));
  });

  it('a day is what the calendar of JavaScript says it is', () => {
    const plain = (text: string): boolean => {
      const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text)?.slice(1).map(Number);
      const [year = 0, month = 0, day = 0] = parts ?? [];
      const date = new Date(0);
      date.setUTCFullYear(year, month - 1, day);
      return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    };
    const two = fc.constantFrom(
      '00',
      '01',
      '02',
      '03',
      '04',
      '11',
      '12',
      '13',
      '28',
      '29',
      '30',
      '31',
    );
    const year = fc.constantFrom(
      '0000',
      '0004',
      '1900',
      '2000',
      '2023',
      '2024',
      '2100',
      '20a4',
      '024',
    );
    const day = fc.tuple(year, fc.constantFrom('-', '/'), two, two);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          day.map(([y, by, m, d]) => [y, m, d].join(by)),
        ),
        (text) => {
          expect(isDay(text)).toBe(plain(text));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('a moment has a day, a time and an offset', () => {
    expect(all(isMoment, ['2027-03-01T09:15:00Z', '2027-03-01T23:59:59.123+01:00'])).toEqual([
      true,
      true,
    ]);
    const wrong = [
      '2027-03-01T09:15:00',
      '2027-03-01 09:15:00Z',
      '2027-03-01T24:00:00Z',
      '2027-03-01T09:60:00Z',
      '2027-03-01T09:15:60Z',
      '2027-02-30T09:15:00Z',
      '2027-03-01T09:15:00+25:00',
    ];
    expect(all(isMoment, wrong)).toEqual(wrong.map(() => false));
  });

  it('a postcode has no space and none of the three forbidden pairs', () => {
    expect(all(isPostcode, ['3011AD', '9711LM'])).toEqual([true, true]);
    expect(
      all(isPostcode, ['3011 AD', '0311AD', '3011ad', '3011SS', '3011SA', '3011SD']),
    ).not.toContain(true);
  });

  it('an OIN has twenty digits and a municipality code four', () => {
    expect(isOin('00000099000000001000')).toBe(true);
    expect(isOin('0000009900000000100')).toBe(false);
    expect(isMunicipalityCode('0599')).toBe(true);
    expect(all(isMunicipalityCode, ['599', '0000', '05990'])).not.toContain(true);
  });
});
