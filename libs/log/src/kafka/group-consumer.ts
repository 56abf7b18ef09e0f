// Answers: how does one member of a consumer group live? From connecting to its crash or to the order
// to stop, whose batches under way are finished. One that crashed is replaced, never restarted.
import type { Consumer } from 'kafkajs';
import { LIMITS } from '#kernel';
import { makeClient, RETRY, type KafkaAccess } from './client.js';
import { faultOf, type KafkaFault } from './faults.js';
import type { Handler } from './handling.js';

export interface Group {
  readonly group: string;
  /** A member that is silent this long loses its partitions. */
  readonly sessionMs: number;
  /** How long the broker holds a request for records when there are none. */
  readonly waitMs: number;
}

/** Not connected. */
export const makeConsumer = (access: KafkaAccess, { group, sessionMs, waitMs }: Group): Consumer =>
  makeClient(access).consumer({
    groupId: group,
    sessionTimeout: sessionMs,
    rebalanceTimeout: 3 * sessionMs,
    heartbeatInterval: beatOf(sessionMs),
    maxWaitTimeInMs: waitMs,
    maxBytes: LIMITS.batchBytesMax,
    allowAutoTopicCreation: false,
    readUncommitted: false,
    // A crashed consumer that starts itself anew may do so after it was told to stop (kafkajs 2.2.4).
    retry: { ...RETRY, restartOnFailure: () => Promise.resolve(false) },
  });

/** Several fit in a session, so that one that gets lost costs nothing. */
export const beatOf = (sessionMs: number): number =>
  Math.min(LIMITS.consumerHeartbeatMs, sessionMs / 5);

export interface Life {
  readonly topic: string;
  /** Partitions handled side by side; each keeps its own order. */
  readonly concurrent: number;
  readonly handler: Handler;
  /** Called while kafkajs waits: nothing is fetched before it returned. */
  readonly onJoined: (partitions: readonly number[]) => void;
  readonly onFault: (fault: KafkaFault) => void;
  /** Goes on beside the reading, until that ends. */
  readonly beside?: (ended: AbortSignal) => Promise<void>;
  readonly stop: AbortSignal;
}

export async function live(consumer: Consumer, life: Life): Promise<void> {
  const { topic, stop, onFault } = life;
  const ended = new AbortController();
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  const onStop = (): void => end();
  stop.addEventListener('abort', onStop);
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    onFault(faultOf(payload.error));
    end();
  });
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
    life.onJoined(payload.memberAssignment[topic] ?? []);
  });
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: life.concurrent,
      eachBatch: life.handler,
    });
    void life.beside?.(ended.signal);
    if (!stop.aborted) await over;
  } catch (error) {
    onFault(faultOf(error));
  }
  ended.abort();
  stop.removeEventListener('abort', onStop);
  await consumer.disconnect().catch(() => undefined);
}
