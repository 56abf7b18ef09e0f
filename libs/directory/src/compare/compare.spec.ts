import { compareContents } from './compare.js';

const AGREEMENT = { id: 'dji-zendt', oin: '1', types: ['a', 'b'], from: '2024-01-01' };

describe('the difference between two directories or territories', () => {
  it('is nothing between equal ones, in whatever order', () => {
    const [one, other] = [AGREEMENT, { ...AGREEMENT, id: 'justid-zendt' }];
    expect(compareContents({ agreements: [one, other] }, { agreements: [other, one] })).toEqual([]);
  });

  it('is every row where nothing was in force', () => {
    expect(compareContents(undefined, { agreements: [AGREEMENT] })).toMatchObject([
      { list: 'agreements', row: 'dji-zendt', what: 'added' },
    ]);
  });

  it('names the keys of a row that changed, with both values', () => {
    const ended = { ...AGREEMENT, until: '2027-01-01', types: ['a'] };
    expect(compareContents({ agreements: [AGREEMENT] }, { agreements: [ended] })).toEqual([
      {
        list: 'agreements',
        row: 'dji-zendt',
        what: 'changed',
        keys: [
          { key: 'types', before: ['a', 'b'], after: ['a'] },
          { key: 'until', after: '2027-01-01' },
        ],
      },
    ]);
  });

  it('sees a list of agreements to widen that came, and one that went', () => {
    const widenings = [{ id: 'convenant', rules: [], from: '2026-01-01', ground: 'x' }];
    const [came] = compareContents({}, { widenings });
    const [went] = compareContents({ widenings }, {});
    expect([came?.what, went?.what]).toEqual(['added', 'removed']);
  });

  it('puts the postcodes of one municipality together', () => {
    const row = (postcodes: string[]) => ({ municipality: '0599', postcodes });
    const before = { postcodes: [row(['3011']), row(['3012'])] };
    expect(compareContents(before, { postcodes: [row(['3011', '3012'])] })).toEqual([]);
    expect(compareContents(before, { postcodes: [row(['3011'])] })).toMatchObject([
      { row: '0599', what: 'changed', keys: [{ key: 'postcodes', after: ['3011'] }] },
    ]);
  });
});
