import fc from 'fast-check';
import { LIMITS } from '#kernel';
import { makeQuota } from './quota.js';

const A = '00000099000000001000';
const B = '00000099000000005000';

function quotaOf(requestsPerSecond: number, bytesPerSecond: number) {
  let now = 0;
  const quota = makeQuota({ requestsPerSecond, bytesPerSecond }, { now: () => now });
  return { take: quota.take, pass: (ms: number) => (now += ms) };
}

describe('the quota of an organisation', () => {
  it('lets a burst through, then so many a second', () => {
    const { take, pass } = quotaOf(10, 1_000_000);
    const burst = 10 * LIMITS.quotaBurstSeconds;
    for (let one = 0; one < burst; one += 1) expect(take(A, 0)).toBe(true);
    expect(take(A, 0)).toBe(false);
    pass(100);
    expect(take(A, 0)).toBe(true);
    expect(take(A, 0)).toBe(false);
  });

  it('costs another organisation nothing', () => {
    const { take } = quotaOf(1, 1_000_000);
    while (take(A, 0));
    expect(take(B, 0)).toBe(true);
  });

  it('counts bytes too, and lets one large body pass that is more than what is left', () => {
    const { take, pass } = quotaOf(1_000, 1_000);
    expect(take(A, 1_000 * LIMITS.quotaBurstSeconds - 1)).toBe(true);
    expect(take(A, 5_000)).toBe(true);
    expect(take(A, 1)).toBe(false);
    pass(4_000);
    expect(take(A, 1)).toBe(false);
    pass(1_100);
    expect(take(A, 1)).toBe(true);
  });

  it('never lets more through than its pace and one burst, however it is asked', () => {
    const asked = fc.array(fc.record({ wait: fc.nat(2_000), times: fc.nat(60) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 50 }), (rounds, pace) => {
        const { take, pass } = quotaOf(pace, 1_000_000_000);
        let [passed, elapsed] = [0, 0];
        for (const { wait, times } of rounds) {
          pass(wait);
          elapsed += wait;
          for (let one = 0; one < times; one += 1) if (take(A, 0)) passed += 1;
          const most = pace * LIMITS.quotaBurstSeconds + (pace * elapsed) / 1_000;
          expect(passed).toBeLessThanOrEqual(most + 0.001);
        }
      }),
    );
  });
});
