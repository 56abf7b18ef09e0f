// Answers: how do many callers share one request to the broker, and how is nothing acknowledged that
// was not written? One request at a time, and a producer that failed is never used again: kafkajs
// 2.2.4 gives the sequence numbers of a request without an answer to the next one, and a broker that
// did write the first takes the second for a repetition: acknowledged, never written (seen on 4.1.1).
import type { LogRecord } from '#contracts';
import { LIMITS, Unavailable, type Clock } from '#kernel';
import { faultOf, type KafkaFault } from './faults.js';
import { inRequests, makeGathering } from './gathering.js';
import { makeRenewable } from './renewable.js';

/** A producer with numbers of its own. */
export interface Sender {
  send(records: readonly LogRecord[]): Promise<void>;
  close(): Promise<void>;
}

export interface PublisherParts {
  readonly connect: () => Promise<Sender>;
  readonly clock: Clock;
  readonly onFault: (fault: KafkaFault) => void;
  readonly gatherMs: number;
  readonly gatherRecords: number;
}

export interface Publisher {
  /** @throws Unavailable */
  append(records: readonly LogRecord[]): Promise<void>;
  /** Connects when it is not connected. @throws Unavailable */
  check(): Promise<void>;
  /** Sends what waits, then ends. */
  close(): Promise<void>;
}

export function makePublisher(parts: PublisherParts): Publisher {
  const { clock, gatherMs } = parts;
  const gathering = makeGathering(parts.gatherRecords);
  const sender = makeRenewable({
    open: parts.connect,
    end: (connected) => connected.close(),
    clock,
    withinMs: LIMITS.logAppendMs,
  });
  let enough = new AbortController();
  let draining: Promise<void> | undefined;
  let closed = false;

  async function attempt(work: (connected: Sender) => Promise<void>): Promise<void> {
    try {
      await sender.use(work);
    } catch (error) {
      const fault = faultOf(error);
      parts.onFault(fault);
      throw new Unavailable('logUnavailable', { cause: fault.code });
    }
  }

  async function drain(): Promise<void> {
    for (let oldest = gathering.oldest(); oldest; oldest = gathering.oldest()) {
      const left = gatherMs - (clock.now() - oldest.since);
      if (left > 0 && !gathering.isFull() && !closed) await clock.wait(left, enough.signal);
      enough = new AbortController();
      const group = gathering.take();
      const records = group.flatMap((waiting) => waiting.records);
      try {
        for (const part of inRequests(records)) await attempt(({ send }) => send(part));
        for (const { settle } of group) settle();
      } catch (error) {
        for (const { settle } of group) settle(error as Unavailable);
      }
    }
    draining = undefined;
  }

  return {
    append: async (records) => {
      if (records.length === 0) return;
      if (closed) throw new Unavailable('logUnavailable');
      await new Promise<void>((resolve, reject) => {
        const settle = (error?: Unavailable): void => (error ? reject(error) : resolve());
        gathering.add({ records, since: clock.now(), settle });
        if (gathering.isFull()) enough.abort();
        draining ??= drain();
      });
    },
    check: () => attempt(() => Promise.resolve()),
    close: async () => {
      closed = true;
      enough.abort();
      await draining;
      await sender.close();
    },
  };
}
