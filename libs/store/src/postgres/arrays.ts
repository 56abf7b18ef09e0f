// Answers: how do many rows go into a table with one statement, whose text is the same however many
// there are? One array per column, side by side (`unnest`).
import { encodeArray, type ArrayType } from './binary-arrays.js';
import type { Connection, Statement } from './connections.js';

/** Columns in the order in which they are sent, with the type of each. */
export type ColumnTypes = Readonly<Record<string, ArrayType>>;

/** `unnest($1::text[], $2::int8[])`, or from another parameter on. */
export const unnest = (columns: ColumnTypes, first = 1): string =>
  `unnest(${Object.values(columns)
    .map((type, index) => `$${first + index}::${type}[]`)
    .join(', ')})`;

export const namesOf = (columns: ColumnTypes): string =>
  Object.keys(columns)
    .map((name) => `"${name}"`)
    .join(', ');

/** One array per column. */
export const toArrays = (columns: ColumnTypes, rows: readonly object[]): readonly Buffer[] =>
  Object.entries(columns).map(([name, type]) =>
    encodeArray(
      type,
      rows.map((row) => (row as Readonly<Record<string, unknown>>)[name]),
    ),
  );

export function insertStatement(table: string, columns: ColumnTypes, after = ''): Statement {
  const text = `insert into "${table}" (${namesOf(columns)}) select * from ${unnest(columns)} ${after}`;
  return { name: `insert_${table}`, text };
}

/** Nothing is asked when there are no rows. */
export async function insertRows(
  connection: Connection,
  statement: Statement,
  columns: ColumnTypes,
  rows: readonly object[],
): Promise<void> {
  if (rows.length > 0) await connection.ask(statement, toArrays(columns, rows));
}
