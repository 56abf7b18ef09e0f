// Answers: how do many callers share one request to the broker, and how is nothing acknowledged that
// was not written? One request at a time, and a producer that failed is never used again: kafkajs
// 2.2.4 gives the sequence numbers of a request without an answer to the next one, and a broker that
// did write the first takes the second for a repetition: acknowledged, never written (seen on 4.1.1).
import type { LogRecord } from '#contracts';
import { LIMITS, Unavailable, type Clock } from '#kernel';
import { faultOf, type KafkaFault } from './faults.js';
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

interface Waiting {
  readonly records: readonly LogRecord[];
  readonly bytes: number;
  readonly since: number;
  readonly settle: (error?: Unavailable) => void;
}

export function makePublisher(parts: PublisherParts): Publisher {
  const { clock, gatherMs, gatherRecords } = parts;
  const sender = makeRenewable({
    open: parts.connect,
    end: (connected) => connected.close(),
    clock,
    withinMs: LIMITS.logAppendMs,
  });
  const queue: Waiting[] = [];
  let queued = 0;
  let queuedBytes = 0;
  let full = new AbortController();
  let draining: Promise<void> | undefined;
  let closed = false;

  const isFull = (): boolean =>
    queued >= gatherRecords || queuedBytes >= LIMITS.logGatherBytesMax || closed;

  async function attempt(work: (connected: Sender) => Promise<void>): Promise<void> {
    try {
      await sender.use(work);
    } catch (error) {
      const fault = faultOf(error);
      parts.onFault(fault);
      throw new Unavailable('logUnavailable', { cause: fault.code });
    }
  }

  function take(): Waiting[] {
    const taken: Waiting[] = [];
    let [records, bytes] = [0, 0];
    for (const next of queue) {
      const fits =
        records + next.records.length <= gatherRecords &&
        bytes + next.bytes <= LIMITS.logGatherBytesMax;
      if (taken.length > 0 && !fits) break;
      taken.push(next);
      records += next.records.length;
      bytes += next.bytes;
    }
    queue.splice(0, taken.length);
    queued -= records;
    queuedBytes -= bytes;
    return taken;
  }

  async function drain(): Promise<void> {
    for (let oldest = queue[0]; oldest; oldest = queue[0]) {
      const left = gatherMs - (clock.now() - oldest.since);
      if (left > 0 && !isFull()) await clock.wait(left, full.signal);
      full = new AbortController();
      const group = take();
      try {
        for (const part of inRequests(group.flatMap(({ records }) => records))) {
          await attempt((connected) => connected.send(part));
        }
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
      if (queued + records.length > LIMITS.writeQueueMax) throw new Unavailable('busy');
      const bytes = records.reduce((sum, record) => sum + bytesOf(record), 0);
      await new Promise<void>((resolve, reject) => {
        const settle = (error?: Unavailable): void => (error ? reject(error) : resolve());
        queue.push({ records, bytes, since: clock.now(), settle });
        queued += records.length;
        queuedBytes += bytes;
        if (isFull()) full.abort();
        draining ??= drain();
      });
    },
    check: () => attempt(() => Promise.resolve()),
    close: async () => {
      closed = true;
      full.abort();
      await draining;
      await sender.close();
    },
  };
}

/** Room for offsets, lengths and headers beside what a record carries. */
const RECORD_OVERHEAD = 256;

const bytesOf = ({ key, value }: LogRecord): number =>
  value.length + 2 * key.length + RECORD_OVERHEAD;

/** In order; nearly always one. */
function* inRequests(records: readonly LogRecord[]): Generator<readonly LogRecord[]> {
  let [from, bytes] = [0, 0];
  for (const [at, record] of records.entries()) {
    const more = bytesOf(record);
    if (at > from && bytes + more > LIMITS.logGatherBytesMax) {
      yield records.slice(from, at);
      [from, bytes] = [at, 0];
    }
    bytes += more;
  }
  yield from === 0 ? records : records.slice(from);
}
