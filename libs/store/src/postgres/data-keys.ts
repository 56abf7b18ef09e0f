// Answers: how do wrapped data keys reach PostgreSQL, and come back with whom they belong to?
import { Unavailable } from '#kernel';
import type { WrappedKey } from '#sealing';
import type { DataKeyStatements } from '../transaction.js';
import { insertRows, namesOf, toArrays, unnest } from './arrays.js';
import { textArray } from './binary-arrays.js';
import { DATA_KEY, KEY_NAME } from './columns.js';
import type { Connection, Statement } from './connections.js';

const GIVEN = namesOf(DATA_KEY);
const SLOTS = Object.keys(DATA_KEY).length + 1;
// The slots' rows are locked, so that one cannot be retired between this look and the commit. A slot
// that was retired comes back for nobody: what it wraps could not be opened again.
const ADD_KEYS: Statement = {
  name: 'add_data_keys',
  text: `
    with known as (
      select slot from key_slot where slot = any ($${SLOTS}::text[]) for key share
    )
    insert into data_key (${GIVEN})
    select ${GIVEN} from ${unnest(DATA_KEY)} as given (${GIVEN}) join known on slot = kek
    returning made`,
};

const REPLACE_KEYS: Statement = {
  name: 'replace_data_keys',
  text: `
    update data_key set kek = given.kek, wrapped = given.wrapped
    from ${unnest(DATA_KEY)} as given (${GIVEN})
    where data_key.subject = given.subject and data_key.made = given.made
      and data_key.kek = $${SLOTS}`,
};

const DESTROY_KEYS: Statement = {
  name: 'destroy_data_keys',
  text: `
    delete from data_key using ${unnest(KEY_NAME)} as given (${namesOf(KEY_NAME)})
    where data_key.subject = given.subject and data_key.made = given.made`,
};

/** To be joined as `key` to a statement that names persons: the newest data key of each, or nulls. */
export const newestKeyOf = (person: string): string => `
  left join lateral (
    select made, kek, wrapped from data_key where subject = ${person} order by made desc limit 1
  ) as key on true`;

export interface KeyColumns {
  readonly made: number | null;
  readonly kek: string | null;
  readonly wrapped: Uint8Array | null;
}

export function keyIn(subject: string, row: KeyColumns): WrappedKey | undefined {
  const { made, kek, wrapped } = row;
  if (made === null || kek === null || wrapped === null) return undefined;
  return { subject, made, kek, wrapped };
}

export const keyStatements = (connection: Connection): DataKeyStatements => ({
  addDataKeys: async (rows) => {
    if (rows.length === 0) return;
    const slots = textArray([...new Set(rows.map(({ kek }) => kek))]);
    const added = await connection.ask(ADD_KEYS, [...toArrays(DATA_KEY, rows), slots]);
    if (added.length < rows.length) throw new Unavailable('storeUnavailable');
  },
  replaceDataKeys: async (rows, from) => {
    await connection.ask(REPLACE_KEYS, [...toArrays(DATA_KEY, rows), from]);
  },
  destroyDataKeys: (keys) => insertRows(connection, DESTROY_KEYS, KEY_NAME, keys),
});
