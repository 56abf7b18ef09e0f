// Answers: how do wrapped data keys reach SQLite, and come back?
import { Unavailable } from '#kernel';
import type { WrappedKey } from '#sealing';
import type { Connection } from '#sqlite';
import type { DataKeyStatements } from '../transaction.js';

const NEWEST_FIRST =
  'select subject, made, kek, wrapped from data_key where subject = ? order by made desc';

export function prepareKeyReads(db: Connection) {
  const newest = db.prepare(`${NEWEST_FIRST} limit 1`);
  const all = db.prepare(NEWEST_FIRST);
  return {
    keyOf: (subject: string) => newest.get(subject) as WrappedKey | undefined,
    keysOf: (subject: string) => all.all(subject) as WrappedKey[],
  };
}

export function prepareKeyWrites(db: Connection): DataKeyStatements {
  // A slot that was retired comes back for nobody: what it wraps could not be opened again.
  const insert = db.prepare(
    `insert into data_key (subject, made, kek, wrapped)
     select @subject, @made, @kek, @wrapped where exists (select 1 from key_slot where slot = @kek)`,
  );
  const replace = db.prepare(
    `update data_key set kek = @kek, wrapped = @wrapped
     where subject = @subject and made = @made and kek = @from`,
  );
  const destroy = db.prepare('delete from data_key where subject = @subject and made = @made');
  return {
    addDataKeys: (rows) => {
      for (const row of rows) {
        if (insert.run(row).changes === 0) throw new Unavailable('storeUnavailable');
      }
    },
    replaceDataKeys: (rows, from) => {
      for (const row of rows) replace.run({ ...row, from });
    },
    destroyDataKeys: (keys) => {
      for (const key of keys) destroy.run(key);
    },
  };
}
