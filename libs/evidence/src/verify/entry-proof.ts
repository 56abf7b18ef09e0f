// Answers: how is one event shown to somebody, with proof that it happened and without showing any
// other? The entry with its path to its record, the bare records from there to a checkpoint's head,
// and that head's path to the checkpoint's signed root.
import { isObject, type JsonObject, type JsonValue } from '#kernel';
import { sortHeads, verifyCheckpoint } from '../chain/checkpoint.js';
import { merkleProof, verifyProof } from '../chain/merkle.js';
import { recordHash } from '../chain/record.js';
import { entryText, entryToWire, headText, recordToWire } from '../chain/wire.js';
import type { Checkpoint, EvidenceEntry, EvidenceRecord } from '../model.js';
import { makeKeyring } from '../signing/jws.js';
import type { Jwks } from '../signing/signer.js';
import { readBareRecord, readEntry, type EvidenceSource, type SealedRecord } from './export.js';

export type EntryProof =
  | { readonly kind: 'proof'; readonly proof: JsonObject }
  | { readonly kind: 'unknown' }
  /** Recorded, but no checkpoint covers it yet. */
  | { readonly kind: 'not-yet' };

/** Reads the evidence twice and keeps no more than the records between the entry and its checkpoint. */
export async function proveEntry(id: string, source: EvidenceSource): Promise<EntryProof> {
  const place = await find(id, source.evidence());
  if (!place) return { kind: 'unknown' };
  const { record, entries } = place;
  const checkpoint = await covering(record, source.checkpoints());
  if (!checkpoint) return { kind: 'not-yet' };
  const heads = sortHeads(checkpoint.heads);
  const headIndex = heads.findIndex((head) => head.chain === record.chain);
  const last = heads[headIndex]?.number ?? record.number;
  const records: JsonObject[] = [];
  for await (const { record: each } of source.evidence()) {
    const between = each.number >= record.number && each.number <= last;
    if (each.chain === record.chain && between) records.push(recordToWire(each));
  }
  const index = entries.findIndex((entry) => entry.id === id);
  const proof = {
    soort: 'bewijs',
    versie: 1,
    gebeurtenis: entryToWire(entries[index] as EvidenceEntry),
    plaats: index,
    pad: merkleProof(entries.map(entryText), index),
    records,
    hoofdplaats: headIndex,
    hoofden: heads.length,
    hoofdpad: merkleProof(heads.map(headText), headIndex),
    controlepunt: checkpoint.jws,
  };
  return { kind: 'proof', proof };
}

async function find(
  id: string,
  records: AsyncIterable<SealedRecord>,
): Promise<SealedRecord | undefined> {
  for await (const sealed of records) {
    if (sealed.entries.some((entry) => entry.id === id)) return sealed;
  }
  return undefined;
}

async function covering(
  { chain, number }: EvidenceRecord,
  checkpoints: AsyncIterable<Checkpoint>,
): Promise<Checkpoint | undefined> {
  for await (const checkpoint of checkpoints) {
    if (checkpoint.heads.some((head) => head.chain === chain && head.number >= number)) {
      return checkpoint;
    }
  }
  return undefined;
}

export interface ProvenEntry {
  readonly entry: EvidenceEntry;
  readonly record: EvidenceRecord;
  readonly checkpoint: { readonly number: number; readonly at: string };
}

/** What the proof proves under these keys; undefined when it proves nothing. */
export function verifyEntryProof(proof: JsonValue, jwks: Jwks): ProvenEntry | undefined {
  if (!isObject(proof) || !Array.isArray(proof['records'])) return undefined;
  const entry = readEntry(proof['gebeurtenis'] ?? null);
  const records = (proof['records'] as readonly JsonValue[]).map(readBareRecord);
  const [record, last] = [records[0], records.at(-1)];
  if (!entry || !record || !last || !isChain(records)) return undefined;
  const { plaats, pad } = proof;
  if (!isIn(entryText(entry), plaats, record.count, pad, record.root)) return undefined;
  const { controlepunt, hoofdplaats, hoofden, hoofdpad } = proof;
  if (typeof controlepunt !== 'string') return undefined;
  const checkpoint = verifyCheckpoint(controlepunt, makeKeyring(jwks));
  if (!checkpoint) return undefined;
  if (!isIn(headText(last), hoofdplaats, hoofden, hoofdpad, checkpoint.root)) return undefined;
  return { entry, record, checkpoint: { number: checkpoint.number, at: checkpoint.at } };
}

/** Every record fits its own hash and follows the one before it. */
const isChain = (records: readonly (EvidenceRecord | undefined)[]): boolean =>
  records.every((record, index) => {
    if (!record || recordHash(record) !== record.hash) return false;
    const before = records[index - 1];
    if (!before) return index === 0;
    const follows = record.chain === before.chain && record.number === before.number + 1;
    return follows && record.previous === before.hash;
  });

function isIn(
  text: string,
  index: JsonValue | undefined,
  count: JsonValue | undefined,
  path: JsonValue | undefined,
  root: string,
): boolean {
  if (typeof index !== 'number' || typeof count !== 'number' || !Array.isArray(path)) return false;
  return (
    path.every((step) => typeof step === 'string') && verifyProof(text, index, count, path, root)
  );
}
