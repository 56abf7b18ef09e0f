// Answers: how is the topic of a sender read, so that no record is passed over before what became of
// it is durable? In portions, in order; Kafka is told only afterwards how far we are.
import type { Consumer, EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { Consumption, ReadTopic, SubmittedRecord } from '#exchange';
import { LIMITS } from '#kernel';
import type { KafkaFault } from '../faults.js';
import { beatOf, live } from '../group-consumer.js';
import type { Handler } from '../handling.js';
import { makePersist, type Persist } from '../persist.js';
import { watched, type Watch } from '../watched.js';

export interface ReaderParts extends Pick<Watch, 'clock' | 'stuckAfterMs'> {
  /** A new one, not connected, of the topic's own group. */
  readonly makeConsumer: () => Consumer;
  /** Whether the topic is set up as agreed; nothing is read before it is. */
  readonly faultOfTopic: (topic: string) => Promise<KafkaFault | undefined>;
  readonly sessionMs: number;
  readonly onStuck: (topic: string) => void;
}

/** Goes on until it is stopped, whatever breaks; what is under way then is finished. */
export function readTopic(asked: ReadTopic, parts: ReaderParts): Consumption {
  const { topic } = asked;
  const { clock } = parts;
  const stopping = new AbortController();
  const stop = stopping.signal;
  const persist = makePersist(clock, stop, parts.sessionMs / 2);
  const handler = makeReading(asked, parts, persist);

  async function run(): Promise<void> {
    let pause: number = LIMITS.retryPauseMs;
    let told: string | undefined;
    const onFault = ({ code, lasting }: KafkaFault): void => {
      if (lasting) pause = LIMITS.parkedRetryMs;
      // Once is enough for a person; the same again every few seconds is not.
      if (told !== code) asked.onFault({ topic, code, lasting });
      told = code;
    };
    const onJoined = (): void => {
      pause = LIMITS.retryPauseMs;
      if (told !== undefined) asked.onMended(topic);
      told = undefined;
    };
    while (!stop.aborted) {
      const wrong = await parts.faultOfTopic(topic);
      if (wrong) onFault(wrong);
      else {
        await live(parts.makeConsumer(), {
          topic,
          concurrent: 1,
          handler,
          onJoined,
          onFault,
          stop,
        });
      }
      if (!stop.aborted) await clock.wait(pause, stop);
      pause = Math.min(pause * 2, LIMITS.retryPauseMsMax);
    }
  }

  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

function makeReading(asked: ReadTopic, parts: ReaderParts, persist: Persist): Handler {
  const { topic, recordsMax } = asked;
  const onStuck = (): void => parts.onStuck(topic);
  const beatMs = beatOf(parts.sessionMs);
  return async (payload: EachBatchPayload) => {
    const { batch, heartbeat, resolveOffset, commitOffsetsIfNecessary } = payload;
    const watch: Watch = { ...parts, onStuck, beatMs, heartbeat };
    const isOurs = (): boolean => payload.isRunning() && !payload.isStale();
    for (let from = 0; from < batch.messages.length; from += recordsMax) {
      const messages = batch.messages.slice(from, from + recordsMax);
      const records = messages.map((message) => submitted(message, batch.partition));
      const handled = await persist(
        () => watched(async () => ({ done: await asked.batch(records) }), watch),
        isOurs,
        heartbeat,
      );
      const last = messages.at(-1);
      if (!handled || !last) return;
      resolveOffset(last.offset);
      const offset = String(BigInt(last.offset) + 1n);
      const partitions = [{ partition: batch.partition, offset }];
      // Refused when the topic went to another gateway meanwhile, which then has it all again.
      await commitOffsetsIfNecessary({ topics: [{ topic, partitions }] });
      await heartbeat();
    }
  };
}

/** Key and headers are a sender's own and mean nothing here. */
const submitted = ({ offset, value }: KafkaMessage, partition: number): SubmittedRecord => ({
  partition,
  offset: BigInt(offset),
  value: value ?? new Uint8Array(),
});
