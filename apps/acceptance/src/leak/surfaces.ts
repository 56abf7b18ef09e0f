// Answers: where could a value have gone that is not the body of a view? Every place that Sluis
// writes to and that is not documented to hold bodies, as texts by name.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteFile, type Row, type SqliteFile } from '#testing';

/** Columns that hold what was sent or will be sent; everything else must hold none of it. */
const BODIES = new Set([
  'message.body', // the event, kept for judging again
  'release_content.body', // the view as it is sent
  'queue_item.bytes', // a record that could not be read, as it lay in the log
  'record.value', // the log's own record
]);
/** Configuration that was loaded before any message came. */
const CONFIGURATION = new Set(['bundle.content', 'bundle.digest']);
/** What rules and routing may ask about a running case (case-state.ts); looked into apart. */
export const CASE_STATE = 'case_state.state';

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
    .filter(([name]) => !BODIES.has(name) && !CONFIGURATION.has(name));
}

/** The auditor's passport holds the window in which a view may be read: days, as the rule sets them. */
const WINDOW = /"(vanaf|tot)":"[^"]*"/g;

/** Bytes as the text that they would be; quoted, so that a short value shows as a whole. */
const asText = (value: unknown): string =>
  `"${value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : String(value)}"`;

export const fileNames = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).join('\n');
