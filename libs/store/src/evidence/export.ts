// Answers: what does the verifier read? Every record with its entries, chain by chain, and every
// checkpoint. In steps, so that a ledger of any length needs little memory and locks nobody out.
import type { Checkpoint, EvidenceEntry, EvidenceRecord } from '#evidence';
import { isObject, type JsonObject, type JsonValue } from '#kernel';
import type { Queries } from '../transaction.js';
import { toCheckpoint } from './chains.js';

/** Rows per step. */
const STEP = 100;

export async function* evidence(
  queries: Queries,
): AsyncGenerator<{ readonly record: EvidenceRecord; readonly entries: readonly EvidenceEntry[] }> {
  let last = { chain: '', number: 0 };
  for (;;) {
    const { chain, number } = last;
    const records = await queries
      .selectFrom('evidence_record')
      .where((eb) =>
        eb.or([
          eb('chain', '>', chain),
          eb.and([eb('chain', '=', chain), eb('number', '>', number)]),
        ]),
      )
      .orderBy('chain')
      .orderBy('number')
      .limit(STEP)
      .selectAll()
      .execute();
    const entries = await entriesOf(
      queries,
      records.map((row) => row.seq),
    );
    for (const { seq, ...record } of records) {
      yield { record, entries: entries.get(seq) ?? [] };
      last = record;
    }
    if (records.length < STEP) return;
  }
}

async function entriesOf(
  queries: Queries,
  records: readonly number[],
): Promise<ReadonlyMap<number, readonly EvidenceEntry[]>> {
  if (records.length === 0) return new Map();
  const rows = await queries
    .selectFrom('evidence_entry')
    .where('record', 'in', records)
    .orderBy('record')
    .orderBy('place')
    .selectAll()
    .execute();
  const entries = new Map<number, EvidenceEntry[]>();
  for (const { record, id, event, actor, data } of rows) {
    const entry = { id, event, actor, data: dataOf(data) };
    const others = entries.get(record);
    if (others) others.push(entry);
    else entries.set(record, [entry]);
  }
  return entries;
}

/** No event has this key, so what stands for edited data never fits the record's hash. */
const UNREADABLE: JsonObject = { onleesbaar: true };

function dataOf(text: string): JsonObject {
  try {
    const data = JSON.parse(text) as JsonValue;
    return isObject(data) ? data : UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}

export async function* checkpoints(queries: Queries): AsyncGenerator<Checkpoint> {
  let last = 0;
  for (;;) {
    const rows = await queries
      .selectFrom('checkpoint')
      .where('number', '>', last)
      .orderBy('number')
      .limit(STEP)
      .selectAll()
      .execute();
    for (const row of rows) {
      yield toCheckpoint(row);
      last = row.number;
    }
    if (rows.length < STEP) return;
  }
}
