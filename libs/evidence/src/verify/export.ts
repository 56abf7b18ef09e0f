// Answers: what does an export of the evidence look like, line by line? JSON Lines: a head, every
// record with its entries in the order of its chain, then every checkpoint. The reader takes
// nothing but this: a line with a key too many is no line of an export.
import { isObject, type JsonObject, type JsonValue } from '#kernel';
import { checkpointToWire } from '../chain/checkpoint.js';
import { entryToWire, recordToWire } from '../chain/wire.js';
import type { ChainHead, Checkpoint, EvidenceEntry, EvidenceRecord } from '../model.js';

export interface SealedRecord {
  readonly record: EvidenceRecord;
  readonly entries: readonly EvidenceEntry[];
}

export type ExportLine =
  | { readonly kind: 'head' }
  | ({ readonly kind: 'record' } & SealedRecord)
  | { readonly kind: 'checkpoint'; readonly checkpoint: Checkpoint };

const HEAD: JsonObject = { soort: 'uitvoer', versie: 1 };

/** Where the evidence lies; both can be read more than once. */
export interface EvidenceSource {
  evidence(): AsyncIterable<SealedRecord>;
  checkpoints(): AsyncIterable<Checkpoint>;
}

/**
 * All records, then every checkpoint that was signed before the first of them was read: what those
 * cover must be among the records, so a record that is gone shows. Later checkpoints are left out,
 * because they may cover what was written meanwhile.
 */
export async function* exportLines(source: EvidenceSource): AsyncIterable<JsonObject> {
  yield HEAD;
  let signed = 0;
  for await (const checkpoint of source.checkpoints()) signed = checkpoint.number;
  for await (const { record, entries } of source.evidence()) {
    yield { soort: 'record', ...recordToWire(record), gebeurtenissen: entries.map(entryToWire) };
  }
  for await (const checkpoint of source.checkpoints()) {
    if (checkpoint.number > signed) return;
    yield { soort: 'controlepunt', ...checkpointToWire(checkpoint) };
  }
}

/** A line of text as JSON; undefined when it is none. */
export function parseExportLine(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

export function readExportLine(line: JsonValue | undefined): ExportLine | undefined {
  if (line === undefined || !isObject(line)) return undefined;
  if (line['soort'] === 'record') return readRecord(line);
  if (line['soort'] === 'controlepunt') return readCheckpoint(line);
  const isHead = has(line, HEAD_FORM) && line['soort'] === 'uitvoer' && line['versie'] === 1;
  return isHead ? { kind: 'head' } : undefined;
}

/** Form of a line: exactly these keys, each of this type. */
type Form = Readonly<Record<string, 'string' | 'number' | 'list' | 'object'>>;
const HEAD_FORM: Form = { soort: 'string', versie: 'number' };
const LINK: Form = { keten: 'string', nummer: 'number', hash: 'string' };
const BARE_RECORD: Form = {
  ...LINK,
  vorige: 'string',
  wortel: 'string',
  aantal: 'number',
  tijd: 'string',
};
const ENTRY: Form = { id: 'string', gebeurtenis: 'string', actor: 'string', gegevens: 'object' };
const CHECKPOINT: Form = {
  soort: 'string',
  nummer: 'number',
  tijd: 'string',
  wortel: 'string',
  vorige: 'string',
  jws: 'string',
  hoofden: 'list',
};

function has(value: JsonValue, form: Form): value is JsonObject {
  if (!isObject(value) || Object.keys(value).length !== Object.keys(form).length) return false;
  return Object.entries(form).every(([key, type]) => {
    const part = value[key];
    if (type === 'list') return Array.isArray(part);
    if (type === 'object') return part !== undefined && isObject(part);
    return type === 'number' ? Number.isSafeInteger(part) : typeof part === type;
  });
}

function readRecord({ soort, gebeurtenissen, ...bare }: JsonObject): ExportLine | undefined {
  const record = readBareRecord(bare);
  if (!record || soort !== 'record' || !Array.isArray(gebeurtenissen)) return undefined;
  const entries = (gebeurtenissen as readonly JsonValue[]).map(readEntry);
  if (!entries.every((entry) => entry !== undefined)) return undefined;
  return { kind: 'record', record, entries };
}

/** A record without its entries. */
export function readBareRecord(value: JsonValue): EvidenceRecord | undefined {
  if (!has(value, BARE_RECORD)) return undefined;
  return {
    chain: value['keten'] as string,
    number: value['nummer'] as number,
    previous: value['vorige'] as string,
    root: value['wortel'] as string,
    count: value['aantal'] as number,
    at: value['tijd'] as string,
    hash: value['hash'] as string,
  };
}

export function readEntry(value: JsonValue): EvidenceEntry | undefined {
  if (!has(value, ENTRY)) return undefined;
  return {
    id: value['id'] as string,
    event: value['gebeurtenis'] as string,
    actor: value['actor'] as string,
    data: value['gegevens'] as JsonObject,
  };
}

export function readHead(value: JsonValue): ChainHead | undefined {
  if (!has(value, LINK)) return undefined;
  return {
    chain: value['keten'] as string,
    number: value['nummer'] as number,
    hash: value['hash'] as string,
  };
}

function readCheckpoint(line: JsonObject): ExportLine | undefined {
  if (!has(line, CHECKPOINT)) return undefined;
  const heads = (line['hoofden'] as readonly JsonValue[]).map(readHead);
  if (!heads.every((head) => head !== undefined)) return undefined;
  const checkpoint = {
    number: line['nummer'] as number,
    at: line['tijd'] as string,
    root: line['wortel'] as string,
    previous: line['vorige'] as string,
    jws: line['jws'] as string,
    heads,
  };
  return { kind: 'checkpoint', checkpoint };
}
