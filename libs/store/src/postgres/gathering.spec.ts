import { LIMITS } from '#kernel';
import { makeGathering, type Outcome } from './gathering.js';

const done = (value: number): Outcome<number> => ({ kind: 'done', value });

it('answers each call of a group with its own outcome', async () => {
  const broken = new Error('broken');
  const gathering = makeGathering((calls: readonly number[]) =>
    Promise.resolve(
      calls.map((call) =>
        call === 2 ? ({ kind: 'failed', error: broken } as const) : done(-call),
      ),
    ),
  );
  const outcomes = await Promise.allSettled([1, 2, 3].map((call) => gathering.ask(call)));
  expect(outcomes).toEqual([
    { status: 'fulfilled', value: -1 },
    { status: 'rejected', reason: broken },
    { status: 'fulfilled', value: -3 },
  ]);
});

it('gathers what comes while a group runs into the next one, no larger than a commit may be', async () => {
  // Given
  const sizes: number[] = [];
  const gathering = makeGathering((calls: readonly number[]) => {
    sizes.push(calls.length);
    return Promise.resolve(calls.map(done));
  });
  const extra = 7;
  // When
  const first = gathering.ask(0);
  await Promise.resolve();
  await Promise.resolve();
  const rest = Array.from({ length: LIMITS.groupCommitMax + extra }, (_, n) => gathering.ask(n));
  await Promise.all([first, ...rest]);
  // Then
  expect(sizes).toEqual([1, LIMITS.groupCommitMax, extra]);
});

it('fails every call of a group that fails as a whole, and none of the next', async () => {
  let groups = 0;
  const gathering = makeGathering((calls: readonly number[]) =>
    (groups += 1) === 1 ? Promise.reject(new Error('away')) : Promise.resolve(calls.map(done)),
  );
  const failed = await Promise.allSettled([gathering.ask(1), gathering.ask(2)]);
  expect(failed.map((one) => one.status)).toEqual(['rejected', 'rejected']);
  expect(await gathering.ask(3)).toBe(3);
});

it('is idle only when everything that was asked is answered', async () => {
  // Given
  const answers: string[] = [];
  const gathering = makeGathering((calls: readonly number[]) => Promise.resolve(calls.map(done)));
  void gathering.ask(1).then(() => answers.push('answered'));
  // When
  await gathering.idle();
  answers.push('idle');
  // Then
  expect(answers).toEqual(['answered', 'idle']);
});
