// Answers: where does each partition that is ours stand? The store says so at every assignment,
// before the first record; Kafka's own notion of it is overruled.
import type { Consumer } from 'kafkajs';
import type { ConsumeOptions, LogGap } from '#exchange';
import { LIMITS } from '#kernel';
import type { Persist } from './persist.js';
import type { Bounds } from './topic.js';

export interface LaneParts {
  readonly topic: string;
  readonly partitions: number;
  readonly bounds: () => Promise<ReadonlyMap<number, Bounds>>;
  readonly persist: Persist;
  /** Ends early when everything stops. */
  readonly wait: (ms: number) => Promise<void>;
  /** The topic has partitions that were not agreed; they are left alone. */
  readonly onStrangePartitions: () => void;
}

export interface Lanes {
  /** To be called while kafkajs waits: what it has not fetched yet must not come before the seek. */
  assigned(consumer: Consumer, partitions: readonly number[]): void;
  /** Nothing is ours any more. */
  released(): void;
  /** The next offset; nothing while a partition is not (or no longer) ours or stopped. */
  next(partition: number): bigint | undefined;
  advance(partition: number, from: bigint, to: bigint): void;
  /** Fenced, or Kafka is elsewhere: ask the store again. */
  retake(partition: number): void;
  /** The partition stops; `found` is the first offset that the log still has. */
  lost(partition: number, found: bigint): Promise<void>;
  all(): ReadonlyMap<number, bigint>;
}

export function makeLanes(options: ConsumeOptions, parts: LaneParts): Lanes {
  const { topic, persist } = parts;
  const positions = new Map<number, bigint>();
  let consumer: Consumer | undefined;
  /** Replaced at every assignment: what was begun under another one ends without effect. */
  let assignment = {};

  const pause = (partitions: readonly number[]): void =>
    consumer?.pause([{ topic, partitions: [...partitions] }]);

  async function take(partitions: readonly number[]): Promise<void> {
    const mine = assignment;
    const found = await whereTheyStand(partitions, () => assignment === mine);
    const ready: number[] = [];
    for (const { partition, position, earliest, end } of found) {
      if (position < earliest || position > end) {
        stopped({ partition, position, earliest, end });
        continue;
      }
      positions.set(partition, position);
      consumer?.seek({ topic, partition, offset: String(position) });
      ready.push(partition);
    }
    if (ready.length > 0) consumer?.resume([{ topic, partitions: ready }]);
  }

  function stopped(gap: LogGap): void {
    options.onGap(gap);
    void goOnOnceMoved(gap);
  }

  /** Only another position lets it go on: a log that grows hides what is missing. */
  async function goOnOnceMoved({ partition, position }: LogGap): Promise<void> {
    const mine = assignment;
    const isOurs = (): boolean => assignment === mine;
    for (;;) {
      await parts.wait(LIMITS.stoppedLookMs);
      const now = await persist(() => options.position(partition), isOurs);
      if (now === undefined || !isOurs()) return;
      if (now !== position) return take([partition]);
    }
  }

  /** Nothing when they are not ours any more. */
  async function whereTheyStand(
    partitions: readonly number[],
    isOurs: () => boolean,
  ): Promise<readonly LogGap[]> {
    // Positions before bounds: the other way round, what another router did in between looks lost.
    const asked = await persist(
      () => Promise.all(partitions.map((partition) => options.position(partition))),
      isOurs,
    );
    const bounds = asked && (await persist(parts.bounds, isOurs));
    if (!bounds || !isOurs()) return [];
    return partitions.map((partition, index) => ({
      partition,
      position: asked[index] ?? 0n,
      ...(bounds.get(partition) ?? { earliest: 0n, end: 0n }),
    }));
  }

  return {
    assigned: (by, partitions) => {
      consumer = by;
      assignment = {};
      positions.clear();
      pause(partitions);
      const agreed = partitions.filter((partition) => partition < parts.partitions);
      if (agreed.length < partitions.length) parts.onStrangePartitions();
      void take(agreed);
    },
    released: () => {
      consumer = undefined;
      assignment = {};
      positions.clear();
    },
    next: (partition) => positions.get(partition),
    advance: (partition, from, to) => {
      if (positions.get(partition) === from) positions.set(partition, to);
    },
    retake: (partition) => {
      positions.delete(partition);
      pause([partition]);
      void take([partition]);
    },
    lost: async (partition, found) => {
      const mine = assignment;
      const position = positions.get(partition);
      positions.delete(partition);
      pause([partition]);
      const bounds = await persist(parts.bounds, () => assignment === mine);
      if (!bounds || position === undefined) return;
      const end = bounds.get(partition)?.end ?? found;
      stopped({ partition, position, earliest: found, end });
    },
    all: () => positions,
  };
}
