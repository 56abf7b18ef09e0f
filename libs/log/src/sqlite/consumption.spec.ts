import type { ConsumeOptions, LogBatch } from '#exchange';
import { LIMITS, Unavailable, type Clock } from '#kernel';
import { startConsumption } from './consumption.js';
import type { LogReads } from './reads.js';

const BATCH: LogBatch = { partition: 0, first: 0n, next: 1n, records: [] };

/** A partition with one batch, and time that passes only when somebody waits for it. */
function makeWorld(changes: Partial<ConsumeOptions>) {
  const pauses: number[] = [];
  const clock: Clock = {
    now: () => 0,
    wait: (ms) => {
      pauses.push(ms);
      return Promise.resolve();
    },
  };
  const reads: LogReads = {
    bounds: () => ({ earliest: 0n, end: 1n }),
    ends: () => new Map([[0, 1n]]),
    from: (_, position) =>
      position === 0n ? { kind: 'batch', batch: BATCH } : { kind: 'nothing-yet' },
  };
  const done = new Promise<void>((resolve) => {
    const news = (_: number, __: bigint, stop: AbortSignal): Promise<void> => {
      resolve();
      return new Promise((stopped) => stop.addEventListener('abort', () => stopped()));
    };
    const options: ConsumeOptions = {
      position: () => Promise.resolve(0n),
      batch: () => Promise.resolve('committed'),
      onGap: () => undefined,
      recordsMax: 10,
      ...changes,
    };
    consumption = startConsumption(options, { partitions: 1, reads, news, clock });
  });
  return { pauses, done };
}

let consumption: ReturnType<typeof startConsumption>;
afterEach(() => consumption.stop());

it('waits twice as long after every failure, up to a limit', async () => {
  // Given
  let failures = 8;
  const world = makeWorld({
    batch: () => {
      failures -= 1;
      return failures < 0
        ? Promise.resolve('committed')
        : Promise.reject(new Unavailable('storeUnavailable'));
    },
  });
  // When
  await world.done;
  // Then
  const most = LIMITS.retryPauseMsMax;
  expect(world.pauses).toEqual([100, 200, 400, 800, 1_600, 3_200, most, most]);
});

it('waits for a store that cannot yet say where to begin', async () => {
  // Given
  const answers = [new Unavailable('storeUnavailable'), 0n];
  const world = makeWorld({
    position: () => {
      const answer = answers.shift() ?? 0n;
      return typeof answer === 'bigint' ? Promise.resolve(answer) : Promise.reject(answer);
    },
  });
  // When
  await world.done;
  // Then
  expect(world.pauses).toEqual([LIMITS.retryPauseMs]);
});
