import { watchDrain } from './drain.js';

it('counts from where the program is warm to the end', async () => {
  const steps = [0, 0, 30, 55, 80, 100];
  const done = () => Promise.resolve(steps.shift() ?? 100);
  const drained = await watchDrain({ done, total: 100, warmAfter: 0.5, processes: {} });
  expect(drained.messages).toBe(45);
  expect(drained.secondsInAll).toBeGreaterThan(drained.seconds);
});

it('does not make a figure of what it did not see', async () => {
  const options = { total: 10, warmAfter: 0.3, processes: {} };
  await expect(watchDrain({ done: () => Promise.resolve(10), ...options })).rejects.toThrow(
    'over before',
  );
});

it('gives up on what stands still', async () => {
  const options = { total: 10, warmAfter: 0, processes: {}, patienceMs: 20 };
  await expect(watchDrain({ done: () => Promise.resolve(5), ...options })).rejects.toThrow(
    'standing still at 5 of 10',
  );
});
