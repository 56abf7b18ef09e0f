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
