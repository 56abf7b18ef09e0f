// Answers: what does the log's writing thread do? It gives every record the next offset of its
// partition; a group of appends is one commit. Loaded in that thread by its URL.
import type { LogRecord } from '#contracts';
import { invariant } from '#kernel';
import type { Connection, Session } from '#sqlite';
import { partitionOf } from '../partition/partition-of.js';

export interface LogOptions {
  readonly partitions: number;
}

export type LogOperations = {
  readonly append: (records: readonly LogRecord[]) => void;
  readonly check: () => void;
};

// Records lie in order of arrival with a narrow index beside them: clustered by partition, values
// of some kilobytes would cost five times as much (engineering 5.5).
const SCHEMA = `
  create table if not exists log (
    id integer primary key, partitions integer not null, checks integer not null
  ) strict;
  create table if not exists head (
    partition integer primary key, earliest integer not null, next integer not null
  ) strict;
  create table if not exists record (
    seq integer primary key, partition integer not null, number integer not null,
    key text not null, headers text not null, value blob not null
  ) strict;
  create unique index if not exists record_of on record (partition, number);
`;

/** @throws InvariantBroken when the file was made with another number of partitions */
export function openSession(db: Connection, { partitions }: LogOptions): Session {
  db.transaction(() => prepareFile(db, partitions)).immediate();
  const take = db
    .prepare('update head set next = next + ? where partition = ? returning next')
    .pluck();
  const insert = db.prepare(
    'insert into record (partition, number, key, headers, value) values (?, ?, ?, ?, ?)',
  );
  const touch = db.prepare('update log set checks = checks + 1');

  function append(records: readonly LogRecord[]): void {
    for (const [partition, mine] of Map.groupBy(records, ({ key }) =>
      partitionOf(key, partitions),
    )) {
      let number = Number(take.get(mine.length, partition)) - mine.length;
      for (const { key, headers, value } of mine) {
        insert.run(partition, number, key, JSON.stringify(headers), value);
        number += 1;
      }
    }
  }

  return {
    begin: () => undefined,
    run: (name, args) => {
      if (name === 'append') return append(args[0] as readonly LogRecord[]);
      invariant(name === 'check', 'the log has no such operation');
      // Really writes: a full disk still grants the lock.
      touch.run();
      return undefined;
    },
    end: () => undefined,
  };
}

function prepareFile(db: Connection, partitions: number): void {
  db.exec(SCHEMA);
  db.prepare('insert into log values (1, ?, 0) on conflict do nothing').run(partitions);
  const stored = db.prepare('select partitions from log').pluck().get();
  // The count decides where a key lives: another one would split the order of a person in two.
  invariant(
    stored === partitions,
    `the log was made with ${String(stored)} partitions and cannot be opened with ${partitions}`,
  );
  const head = db.prepare('insert into head values (?, 0, 0) on conflict do nothing');
  for (let partition = 0; partition < partitions; partition += 1) head.run(partition);
}
