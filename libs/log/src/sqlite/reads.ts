// Answers: what does a partition hold from here on?
import type { LogBatch, LogGap, LoggedRecord } from '#exchange';
import { LIMITS } from '#kernel';
import type { Connection } from '#sqlite';

export interface Bounds {
  readonly earliest: bigint;
  readonly end: bigint;
}

export type Reading =
  | { readonly kind: 'batch'; readonly batch: LogBatch }
  | { readonly kind: 'nothing-yet' }
  | { readonly kind: 'gap'; readonly gap: LogGap };

export interface LogReads {
  bounds(partition: number): Bounds;
  /** The offset after the newest record of every partition. */
  ends(): ReadonlyMap<number, bigint>;
  from(partition: number, position: bigint, recordsMax: number): Reading;
}

interface Row {
  readonly number: bigint;
  readonly key: string;
  readonly headers: string;
  readonly value: Uint8Array;
}

export function prepareLogReads(db: Connection): LogReads {
  const head = db
    .prepare('select earliest, next as end from head where partition = ?')
    .safeIntegers();
  const heads = db.prepare('select partition, next from head').safeIntegers();
  const records = db
    .prepare(
      `select number, key, headers, value from record
       where partition = ? and number >= ? order by number limit ?`,
    )
    .safeIntegers();

  const bounds = (partition: number): Bounds =>
    (head.get(partition) as Bounds | undefined) ?? { earliest: 0n, end: 0n };

  function from(partition: number, position: bigint, recordsMax: number): Reading {
    const { earliest, end } = bounds(partition);
    if (position < earliest || position > end) {
      return { kind: 'gap', gap: { partition, position, earliest, end } };
    }
    const read: LoggedRecord[] = [];
    let bytes = 0;
    for (const row of records.iterate(partition, position, recordsMax) as Iterable<Row>) {
      bytes += row.value.length;
      if (read.length > 0 && bytes > LIMITS.batchBytesMax) break;
      const headers = JSON.parse(row.headers) as Record<string, string>;
      read.push({ offset: row.number, key: row.key, headers, value: row.value });
    }
    if (read.length === 0) return { kind: 'nothing-yet' };
    const next = position + BigInt(read.length);
    return { kind: 'batch', batch: { partition, first: position, next, records: read } };
  }

  return {
    bounds,
    ends: () => {
      const rows = heads.all() as { partition: bigint; next: bigint }[];
      return new Map(rows.map((row) => [Number(row.partition), row.next]));
    },
    // One snapshot, so that bounds and records belong together.
    from: db.transaction(from),
  };
}
