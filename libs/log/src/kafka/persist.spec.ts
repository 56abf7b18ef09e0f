import { LIMITS } from '#kernel';
import { makePersist } from './persist.js';

async function pausesUpTo(longest: number, attempts: number): Promise<readonly number[]> {
  const pauses: number[] = [];
  const clock = { now: () => 0, wait: async (ms: number) => void pauses.push(ms) };
  const persist = makePersist(clock, new AbortController().signal, longest);
  let left = attempts;
  await persist(() => ((left -= 1) < 0 ? Promise.resolve() : Promise.reject(new Error('away'))));
  return pauses;
}

it('tries again with pauses that double', async () => {
  const first = LIMITS.retryPauseMs;
  expect(await pausesUpTo(60_000, 3)).toEqual([first, 2 * first, 4 * first]);
});

it('pauses no longer than its caller may be silent, and never longer than the limit', async () => {
  expect((await pausesUpTo(1_000, 9)).at(-1)).toBe(1_000);
  expect((await pausesUpTo(60_000, 9)).at(-1)).toBe(LIMITS.retryPauseMsMax);
});
