import type { Consumer } from 'kafkajs';
import type { ConsumeOptions, LogGap } from '#exchange';
import { LIMITS, Unavailable } from '#kernel';
import { makeLanes } from './lanes.js';
import { makePersist } from './persist.js';

const TOPIC = 'sluis.ingezonden';

/** A consumer that only remembers what it was told, and a log of three partitions. */
function makeWorld(position: (partition: number) => Promise<bigint>, partitions = 3) {
  const told: string[] = [];
  const gaps: LogGap[] = [];
  const strange: true[] = [];
  type Paused = { topic: string; partitions?: number[] }[];
  const consumer = {
    pause: ([one]: Paused) => told.push(`pause ${one?.partitions?.join()}`),
    resume: ([one]: Paused) => told.push(`resume ${one?.partitions?.join()}`),
    seek: (to: { partition: number; offset: string }) =>
      told.push(`seek ${to.partition} ${to.offset}`),
  } as unknown as Consumer;
  const clock = { now: () => 0, wait: () => Promise.resolve() };
  const waiting: (() => void)[] = [];
  const options: ConsumeOptions = {
    position,
    batch: () => Promise.resolve('committed'),
    onGap: (gap) => gaps.push(gap),
    recordsMax: 10,
  };
  const bounds = new Map([0, 1, 2].map((one) => [one, { earliest: 2n, end: 9n }]));
  const lanes = makeLanes(options, {
    topic: TOPIC,
    partitions,
    bounds: () => Promise.resolve(bounds),
    persist: makePersist(clock, new AbortController().signal, 5_000),
    wait: (ms) => {
      expect(ms).toBe(LIMITS.stoppedLookMs);
      return new Promise((resolve) => waiting.push(resolve));
    },
    onStrangePartitions: () => strange.push(true),
  });
  const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  /** The time after which a stopped partition looks again. */
  const passTime = (): Promise<void> => {
    for (const go of waiting.splice(0)) go();
    return settled();
  };
  return { lanes, consumer, told, gaps, strange, settled, passTime };
}

it('holds every partition back until the store has said where it stands', async () => {
  const world = makeWorld(() => Promise.resolve(5n));
  // When
  world.lanes.assigned(world.consumer, [0, 1]);
  // Then: at once, before kafkajs can fetch.
  expect(world.told).toContain('pause 0,1');
  expect(world.lanes.next(0)).toBeUndefined();
  await world.settled();
  expect(world.told.slice(-3)).toEqual(['seek 0 5', 'seek 1 5', 'resume 0,1']);
  expect(world.lanes.next(1)).toBe(5n);
});

it.each([
  ['before', 1n],
  ['beyond', 10n],
])('stops the partition whose position lies %s the log, and only that one', async (_, lost) => {
  const world = makeWorld((partition) => Promise.resolve(partition === 0 ? lost : 9n));
  world.lanes.assigned(world.consumer, [0, 1]);
  await world.settled();
  expect(world.gaps).toEqual([{ partition: 0, position: lost, earliest: 2n, end: 9n }]);
  expect(world.told.slice(-2)).toEqual(['seek 1 9', 'resume 1']);
});

it('waits for a store that is away', async () => {
  const answers = [new Unavailable('storeUnavailable'), 4n];
  const world = makeWorld(() => {
    const answer = answers.shift() ?? 0n;
    return typeof answer === 'bigint' ? Promise.resolve(answer) : Promise.reject(answer);
  });
  world.lanes.assigned(world.consumer, [0]);
  await world.settled();
  expect(world.lanes.next(0)).toBe(4n);
});

it('does nothing with an answer that belongs to an assignment of before', async () => {
  // Given
  const answers: ((position: bigint) => void)[] = [];
  const world = makeWorld(() => new Promise((resolve) => answers.push(resolve)));
  world.lanes.assigned(world.consumer, [0]);
  await world.settled();
  // When
  world.lanes.assigned(world.consumer, [1]);
  await world.settled();
  answers[0]?.(3n);
  answers[1]?.(4n);
  await world.settled();
  // Then
  expect(world.told).not.toContain('seek 0 3');
  expect([...world.lanes.all()]).toEqual([[1, 4n]]);
});

it('leaves partitions alone that were not agreed', async () => {
  const world = makeWorld(() => Promise.resolve(5n), 2);
  world.lanes.assigned(world.consumer, [1, 2]);
  await world.settled();
  expect(world.told[0]).toBe('pause 1,2');
  expect(world.told.at(-1)).toBe('resume 1');
  expect(world.strange).toEqual([true]);
});

it('asks the store again when a batch was fenced', async () => {
  let position = 5n;
  const world = makeWorld(() => Promise.resolve(position));
  world.lanes.assigned(world.consumer, [0]);
  await world.settled();
  // When
  position = 7n;
  world.lanes.retake(0);
  // Then
  expect(world.lanes.next(0)).toBeUndefined();
  await world.settled();
  expect(world.told.slice(-3)).toEqual(['pause 0', 'seek 0 7', 'resume 0']);
});

it('stops a partition in which records are missing', async () => {
  const world = makeWorld(() => Promise.resolve(5n));
  world.lanes.assigned(world.consumer, [0]);
  await world.settled();
  await world.lanes.lost(0, 8n);
  expect(world.gaps).toEqual([{ partition: 0, position: 5n, earliest: 8n, end: 9n }]);
  expect(world.told.at(-1)).toBe('pause 0');
});

describe('a partition that was stopped', () => {
  let position: bigint;
  let world: ReturnType<typeof makeWorld>;
  beforeEach(async () => {
    position = 1n;
    world = makeWorld(() => Promise.resolve(position));
    world.lanes.assigned(world.consumer, [0]);
    await world.settled();
  });

  it('goes on where its position was moved to, by itself', async () => {
    await world.passTime();
    expect(world.told).toEqual(['pause 0']);
    position = 2n;
    await world.passTime();
    expect(world.told).toEqual(['pause 0', 'seek 0 2', 'resume 0']);
    expect(world.lanes.next(0)).toBe(2n);
    expect(world.gaps).toHaveLength(1);
  });

  it('stays stopped when it was moved to where nothing is either, and says so', async () => {
    position = 10n;
    await world.passTime();
    expect(world.gaps.map((gap) => gap.position)).toEqual([1n, 10n]);
    position = 9n;
    await world.passTime();
    expect(world.lanes.next(0)).toBe(9n);
  });

  it('is no longer looked after once it is somebody else’s', async () => {
    world.lanes.assigned(world.consumer, [1]);
    await world.settled();
    position = 2n;
    await world.passTime();
    expect(world.told).not.toContain('seek 0 2');
  });
});
