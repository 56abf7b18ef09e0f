// Answers: who waits for the next request to the broker, and how much fits in one?
import type { LogRecord } from '#contracts';
import { LIMITS, Unavailable } from '#kernel';

/** One append; its records stay together and in order. */
export interface Waiting {
  readonly records: readonly LogRecord[];
  readonly since: number;
  readonly settle: (error?: Unavailable) => void;
}

export interface Gathering {
  /** @throws Unavailable when too much waits already */
  add(waiting: Waiting): void;
  oldest(): Waiting | undefined;
  isFull(): boolean;
  /** What fits in one request, at least one append. */
  take(): readonly Waiting[];
}

export function makeGathering(recordsMax: number): Gathering {
  const queue: { readonly waiting: Waiting; readonly bytes: number }[] = [];
  let [records, bytes] = [0, 0];
  return {
    add: (waiting) => {
      const count = waiting.records.length;
      if (records + count > LIMITS.writeQueueMax) throw new Unavailable('busy');
      const size = waiting.records.reduce((sum, record) => sum + bytesOf(record), 0);
      queue.push({ waiting, bytes: size });
      records += count;
      bytes += size;
    },
    oldest: () => queue[0]?.waiting,
    isFull: () => records >= recordsMax || bytes >= LIMITS.logGatherBytesMax,
    take: () => {
      let [taken, count, size] = [0, 0, 0];
      for (const next of queue) {
        const more = next.waiting.records.length;
        const fits = count + more <= recordsMax && size + next.bytes <= LIMITS.logGatherBytesMax;
        if (taken > 0 && !fits) break;
        taken += 1;
        count += more;
        size += next.bytes;
      }
      records -= count;
      bytes -= size;
      return queue.splice(0, taken).map(({ waiting }) => waiting);
    },
  };
}

/** Room for offsets, lengths and headers beside what a record carries. */
const RECORD_OVERHEAD = 256;

type Sized = Pick<LogRecord, 'value'> & Partial<Pick<LogRecord, 'key'>>;

const bytesOf = ({ key = '', value }: Sized): number =>
  value.length + 2 * key.length + RECORD_OVERHEAD;

/** In order, each within the bytes of a request; nearly always one. */
export function* inRequests<R extends Sized>(records: readonly R[]): Generator<readonly R[]> {
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
