// Answers: does the topic exist as it was agreed, and what does each partition hold?
import type { Admin, Kafka } from 'kafkajs';
import { InvariantBroken, LIMITS, Unavailable, type Clock } from '#kernel';
import { faultOf } from './faults.js';
import { makeRenewable } from './renewable.js';

export interface Bounds {
  readonly earliest: bigint;
  readonly end: bigint;
}

export interface TopicView {
  /** @throws InvariantBroken when the topic is missing, not ours to read, or divided otherwise; Unavailable */
  check(): Promise<void>;
  /** Of every partition. @throws as `check` does */
  bounds(): Promise<ReadonlyMap<number, Bounds>>;
  close(): Promise<void>;
}

export interface TopicParts {
  readonly client: () => Kafka;
  readonly topic: string;
  readonly partitions: number;
  readonly clock: Clock;
}

export function makeTopicView({ client, topic, partitions, clock }: TopicParts): TopicView {
  const admin = makeRenewable<Admin>({
    open: async () => {
      const opened = client().admin();
      await opened.connect();
      return opened;
    },
    end: (opened) => opened.disconnect(),
    clock,
    withinMs: LIMITS.logAppendMs,
  });
  const ask = async <R>(work: (admin: Admin) => Promise<R>): Promise<R> => {
    try {
      return await admin.use(work);
    } catch (error) {
      throw topicError(error, topic);
    }
  };

  return {
    check: async () => {
      const { topics } = await ask((opened) => opened.fetchTopicMetadata({ topics: [topic] }));
      const found = topics.find(({ name }) => name === topic)?.partitions ?? [];
      if (found.length !== partitions) {
        // The count decides where a key lives: another one would split the order of a person in two.
        throw new InvariantBroken(
          `topic ${topic} has ${found.length} partitions and cannot be used with ${partitions}`,
        );
      }
      if (found.some(({ leader }) => leader < 0)) throw new Unavailable('logUnavailable');
    },
    bounds: async () => {
      const offsets = await ask((opened) => opened.fetchTopicOffsets(topic));
      return new Map(
        offsets.map(({ partition, low, high }) => [
          partition,
          { earliest: BigInt(low), end: BigInt(high) },
        ]),
      );
    },
    close: () => admin.close(),
  };
}

/** What a person must mend is said plainly; everything else may pass. */
export function topicError(error: unknown, topic: string): Unavailable | InvariantBroken {
  const { code, lasting } = faultOf(error);
  return lasting
    ? new InvariantBroken(`topic ${topic} cannot be used: ${code}`)
    : new Unavailable('logUnavailable', { cause: code });
}
