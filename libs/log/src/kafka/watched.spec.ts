import { watched, type Watch } from './watched.js';

/** Time passes as fast as somebody waits for it. */
function makeWatch(changes: Partial<Watch> = {}) {
  let now = 0;
  const seen = { beats: 0, stuckAt: 0 };
  const clock = {
    now: () => now,
    wait: async (ms: number, signal?: AbortSignal) => {
      const until = now + ms;
      while (now < until && !signal?.aborted) await new Promise((resolve) => setImmediate(resolve));
    },
  };
  const watch: Watch = {
    clock,
    stuckAfterMs: 100,
    beatMs: 10,
    onStuck: () => (seen.stuckAt ||= now),
    heartbeat: async () => void (seen.beats += 1),
    ...changes,
  };
  const pass = async (ms: number): Promise<void> => {
    for (const until = now + ms; now < until; now += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { watch, seen, pass };
}

it('lets Kafka hear from us as long as the work lasts, and no longer', async () => {
  const { watch, seen, pass } = makeWatch();
  expect(await watched(() => pass(45).then(() => 'done'), watch)).toBe('done');
  const beats = seen.beats;
  await pass(45);
  expect(beats).toBeGreaterThan(2);
  expect(seen).toEqual({ beats, stuckAt: 0 });
});

it('does not mind what Kafka answers meanwhile', async () => {
  const heartbeat = () => Promise.reject(new Error('the group is rebalancing'));
  const { watch, pass } = makeWatch({ heartbeat });
  expect(await watched(() => pass(45).then(() => 'done'), watch)).toBe('done');
});

it('tells of work that hangs', async () => {
  const { watch, seen, pass } = makeWatch();
  await watched(() => pass(150), watch);
  expect(seen.stuckAt).toBeGreaterThanOrEqual(100);
});

it('passes on what the work throws', async () => {
  const { watch } = makeWatch();
  await expect(watched(() => Promise.reject(new Error('away')), watch)).rejects.toThrow('away');
});
