// Answers: what would change if one directory, territory or set of anchors took another's place? Row by row, by
// the name that each row has for people, and key by key within a row.
import { canonical, isObject, type JsonObject, type JsonValue } from '#kernel';

export interface RowDifference {
  /** `agreements`. */
  readonly list: string;
  /** What names the row: an OIN, an id, a code. */
  readonly row: string;
  readonly what: 'added' | 'removed' | 'changed';
  /** Of a row that changed; of one that came or went, every key that it has. */
  readonly keys: readonly KeyDifference[];
}

export interface KeyDifference {
  readonly key: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

type Content = Readonly<Record<string, readonly JsonObject[] | undefined>>;

/** What names a row in each list; postcodes have no name of their own and are put together by place. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  organisations: ['oin'],
  agreements: ['id'],
  subscriptions: ['id'],
  widenings: ['id'],
  municipalities: ['code', 'from'],
  postcodes: ['municipality', 'houseNumbers', 'from', 'until'],
  establishments: ['slug'],
  anchors: ['fingerprint'],
};

/** @param before undefined: nothing was in force, so every row is new */
export function compareContents(before: unknown, after: unknown): readonly RowDifference[] {
  const [old, fresh] = [(before ?? {}) as Content, after as Content];
  const lists = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].toSorted();
  return lists.flatMap((list) => rowsBetween(list, rowsOf(list, old), rowsOf(list, fresh)));
}

function rowsBetween(
  list: string,
  before: ReadonlyMap<string, JsonObject>,
  after: ReadonlyMap<string, JsonObject>,
): readonly RowDifference[] {
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((row) => {
    const [was, is] = [before.get(row), after.get(row)];
    const keys = keysBetween(was ?? {}, is ?? {});
    const what = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    return keys.length > 0 ? [{ list, row, what, keys } as const] : [];
  });
}

function keysBetween(before: JsonObject, after: JsonObject): readonly KeyDifference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const [was, is] = [before[key], after[key]];
    const same = was !== undefined && is !== undefined && canonical(was) === canonical(is);
    if (same || (was === undefined && is === undefined)) return [];
    return [
      {
        key,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      },
    ];
  });
}

/** Rows of one name become one row; of their lists, the sum. */
function rowsOf(list: string, content: Content): ReadonlyMap<string, JsonObject> {
  const rows = new Map<string, JsonObject>();
  for (const row of (content[list] ?? []).filter(isObject)) {
    const name = (NAMES[list] ?? ['id']).flatMap((key) => row[key] ?? []).join(' ');
    const before = rows.get(name);
    rows.set(name, before ? summed(before, row) : row);
  }
  return rows;
}

const summed = (one: JsonObject, other: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries({ ...one, ...other }).map(([key, value]) => {
      const [first, second] = [one[key], other[key]];
      const both = Array.isArray(first) && Array.isArray(second);
      return [key, both && key === 'postcodes' ? [...first, ...second] : value];
    }),
  );
