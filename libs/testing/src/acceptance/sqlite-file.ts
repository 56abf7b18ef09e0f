// Answers: how does a test look into, or get in the way of, an SQLite file that a running Sluis
// uses? Through a connection of its own, as another program on the machine would.
import Database from 'better-sqlite3';

export type Row = Readonly<Record<string, unknown>>;

export interface SqliteFile {
  rows(sql: string, ...values: readonly unknown[]): readonly Row[];
  /** Name of every table with the names of its columns. */
  columns(): ReadonlyMap<string, readonly string[]>;
  /** Keeps everybody else from writing until the function that it gives back is called. */
  lock(): () => void;
  close(): void;
}

export function openSqliteFile(file: string): SqliteFile {
  const db = new Database(file, { fileMustExist: true, timeout: 5_000 });
  const rows: SqliteFile['rows'] = (sql, ...values) => db.prepare(sql).all(...values) as Row[];
  return {
    rows,
    columns() {
      const tables = rows("select name from sqlite_schema where type = 'table'");
      return new Map(
        tables.map(({ name }) => [
          String(name),
          rows(`select name from pragma_table_info('${String(name)}')`).map((one) =>
            String(one['name']),
          ),
        ]),
      );
    },
    lock() {
      db.exec('begin exclusive');
      return () => db.exec('rollback');
    },
    close: () => db.close(),
  };
}

/** One statement that returns rows, on a connection of its own. */
export const askSqlite =
  (file: string) =>
  async (sql: string): Promise<readonly Row[]> => {
    const opened = openSqliteFile(file);
    try {
      return opened.rows(sql);
    } finally {
      opened.close();
    }
  };
