// Answers: what do the promises of the message log need to be tried on? Records, and a router that
// keeps positions as the store does.
import type { LogRecord } from '#contracts';
import type { ConsumeOptions, LogBatch, LogGap } from '#exchange';

/** Partitions of the log under test; enough for keys to spread, few enough to watch. */
export const SUITE_PARTITIONS = 4;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const aRecord = (key: string, value: string): LogRecord => ({
  key,
  headers: { ce_type: 'nl.reintegratie.detenties.begonnen.v1' },
  value: bytes(value),
});

/** Keeps positions as the store does, and everything that it was handed. */
export function makeRouter() {
  const positions = new Map<number, bigint>();
  const batches: LogBatch[] = [];
  const gaps: LogGap[] = [];
  const values: string[] = [];
  let wake = (): void => undefined;
  const options: ConsumeOptions = {
    position: (partition) => Promise.resolve(positions.get(partition) ?? 0n),
    batch: (batch) => {
      if ((positions.get(batch.partition) ?? 0n) !== batch.first) return Promise.resolve('fenced');
      positions.set(batch.partition, batch.next);
      batches.push(batch);
      values.push(...batch.records.map((record) => new TextDecoder().decode(record.value)));
      wake();
      return Promise.resolve('committed');
    },
    onGap: (gap) => {
      gaps.push(gap);
      wake();
    },
    recordsMax: 10,
  };
  /** Waits for what was handed over, never for time. */
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return { options, positions, batches, gaps, values, until };
}
