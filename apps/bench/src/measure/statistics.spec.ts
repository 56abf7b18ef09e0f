import fc from 'fast-check';
import { percentile, ratios, spreadOf } from './statistics.js';

describe('a spread', () => {
  it('has the middle value, or the mean of the middle two', () => {
    expect(spreadOf([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3 });
    expect(spreadOf([4, 1, 2, 3])).toEqual({ median: 2.5, least: 1, most: 4 });
    expect(spreadOf([7])).toEqual({ median: 7, least: 7, most: 7 });
  });

  it('is not asked of nothing', () => {
    expect(() => spreadOf([])).toThrow('nothing was measured');
    expect(() => percentile([], 0.5)).toThrow('nothing was measured');
  });
});

describe('a percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);

  it('is a value that was measured', () => {
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile(hundred, 0.99)).toBe(99);
    expect(percentile(hundred, 1)).toBe(100);
    expect(percentile([5, 1], 0.99)).toBe(5);
  });

  it('is exceeded by no more than the rest', () => {
    const values = fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(values, fc.double({ min: 0.01, max: 1, noNaN: true }), (list, share) => {
        const bound = percentile(list, share);
        const within = list.filter((value) => value <= bound).length;
        expect(list).toContain(bound);
        expect(within / list.length).toBeGreaterThanOrEqual(share - 1e-12);
      }),
    );
  });
});

it('compares what was measured in the same round', () => {
  expect(ratios([8, 10], [10, 20])).toEqual([0.8, 0.5]);
});
