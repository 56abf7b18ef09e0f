// Answers: where could a value have gone that is not the body of a view? Every place that Sluis
// writes to, as texts by name; bodies lie under seal, so no column of any table is an exception.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { WrappedKey } from '#sealing';
import { openSqliteFile, type Row, type SqliteFile } from '#testing';
import { withKeysOf } from '../world/with-keys.js';

/** Configuration that was loaded before any message came. */
const CONFIGURATION = new Set(['bundle.content', 'bundle.digest']);
export function columnTexts(folder: string): ReadonlyMap<string, string> {
  return new Map(
    ['store.db', 'log.db'].flatMap((name) => {
      const db = openSqliteFile(join(folder, name));
      try {
        return [...db.columns()].flatMap(([table, columns]) => tableTexts(db, table, columns));
      } finally {
        db.close();
      }
    }),
  );
}

function tableTexts(db: SqliteFile, table: string, columns: readonly string[]) {
  const rows: readonly Row[] = db.rows(`select * from "${table}"`);
  return columns
    .map(
      (column) =>
        [
          `${table}.${column}`,
          rows
            .map((row) => asText(row[column]))
            .join('\n')
            .replaceAll(WINDOW, ''),
        ] as const,
    )
    .filter(([name]) => !CONFIGURATION.has(name));
}

/** The auditor's passport holds the window in which a view may be read: days, as the rule sets them. */
const WINDOW = /"(vanaf|tot)":"[^"]*"/g;

/** Bytes as the text that they would be; quoted, so that a short value shows as a whole. */
const asText = (value: unknown): string =>
  `"${value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : String(value)}"`;

/** What is remembered of each case, as only who has the keys can read it. */
export function caseTexts(folder: string): string {
  const db = openSqliteFile(join(folder, 'store.db'));
  try {
    const keys = withKeysOf(folder, db.rows('select * from data_key') as unknown as WrappedKey[]);
    const opened = db
      .rows('select person, state from case_state')
      .map(({ person, state }) =>
        keys.open(String(person), { kind: 'zaak', id: '' }, state as Uint8Array),
      );
    if (opened.includes(undefined)) throw new TypeError('a case does not open');
    return opened.join('\n');
  } finally {
    db.close();
  }
}

export const fileNames = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).join('\n');
