// Answers: how are records written to topics of organisations, so that what is wrong with one is no
// concern of the others? Every topic has a producer of its own; one that failed is never used again.
import type { TopicRecord } from '#exchange';
import { InvariantBroken, LIMITS, type Clock } from '#kernel';
import { inRequests } from '../gathering.js';
import { makeRenewable, type Renewable } from '../renewable.js';
import { topicError } from '../topic.js';

/** Connected, for one topic. */
export interface TopicProducer {
  send(records: readonly TopicRecord[]): Promise<void>;
  close(): Promise<void>;
}

export interface TopicWriterParts {
  readonly connect: (topic: string) => Promise<TopicProducer>;
  readonly clock: Clock;
  /** Producers kept open for later; unused ones end earlier. */
  readonly openMax?: number;
}

export interface TopicWriter {
  /**
   * In order and durable when it resolves; when it rejects, some or all may have been written all the
   * same. Never two at a time for one topic.
   * @throws Unavailable when it may work later; InvariantBroken when somebody must change something
   */
  write(topic: string, records: readonly TopicRecord[]): Promise<void>;
  close(): Promise<void>;
}

interface Open {
  readonly producer: Renewable<TopicProducer>;
  usedAt: number;
  busy: boolean;
}

export function makeTopicWriter(parts: TopicWriterParts): TopicWriter {
  const { connect, clock, openMax = LIMITS.topicProducersMax } = parts;
  /** The one used longest ago stands first. */
  const open = new Map<string, Open>();

  function take(topic: string): Open {
    const found = open.get(topic) ?? {
      producer: makeRenewable({
        open: () => connect(topic),
        end: (producer) => producer.close(),
        clock,
        withinMs: LIMITS.logAppendMs,
      }),
      usedAt: 0,
      busy: false,
    };
    if (found.busy) throw new InvariantBroken('one write at a time for one topic');
    open.delete(topic);
    open.set(topic, found);
    return Object.assign(found, { usedAt: clock.now(), busy: true });
  }

  function endUnused(): void {
    for (const [topic, { producer, usedAt, busy }] of open) {
      const isOld = clock.now() - usedAt > LIMITS.topicProducerIdleMs;
      if (!isOld && open.size <= openMax) return;
      if (busy) continue;
      open.delete(topic);
      void producer.close();
    }
  }

  return {
    write: async (topic, records) => {
      const one = take(topic);
      endUnused();
      try {
        await one.producer.use(async (producer) => {
          for (const part of inRequests(records)) await producer.send(part);
        });
      } catch (error) {
        throw topicError(error, topic);
      } finally {
        one.busy = false;
      }
    },
    close: async () => {
      await Promise.all([...open.values()].map(({ producer }) => producer.close()));
      open.clear();
    },
  };
}
