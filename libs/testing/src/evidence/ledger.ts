// Answers: what does a small ledger look like in a test: chains, checkpoints, its export, and a way
// to change it?
import { generateKeyPairSync } from 'node:crypto';
import {
  exportLines,
  jwks,
  makeCheckpoint,
  makeEntry,
  makeSigner,
  sealRecord,
  type ChainHead,
  type Checkpoint,
  type SealedRecord,
  type Signer,
} from '#evidence';
import type { JsonValue } from '#kernel';

export const newSigner = (): Signer =>
  makeSigner(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey);

export const chainKey = newSigner();
export const receiptKey = newSigner();
export const keys = jwks([chainKey, receiptKey]);
export const START = Date.UTC(2026, 0, 5, 8);

export interface Ledger {
  readonly records: readonly SealedRecord[];
  readonly checkpoints: readonly Checkpoint[];
}
export type Line = Record<string, JsonValue>;

/** One record per step; `checkpoint` signs all heads after it, and so does the last step. */
export interface Step {
  readonly chain: string;
  readonly entries: number;
  readonly checkpoint: boolean;
}

/** Entry `i` of a record is an acceptance with id `<chain>:<number>:<i>` and `nummer` `nr:<id>`. */
export function makeLedger(steps: readonly Step[]): Ledger {
  const heads = new Map<string, ChainHead>();
  const records: SealedRecord[] = [];
  const checkpoints: Checkpoint[] = [];
  for (const [index, { chain, entries: count, checkpoint }] of steps.entries()) {
    const number = (heads.get(chain)?.number ?? 0) + 1;
    const entries = Array.from({ length: count }, (_, i) => acceptance(`${chain}:${number}:${i}`));
    const { record, head } = sealRecord(heads.get(chain), chain, entries, START + index);
    heads.set(chain, head);
    records.push({ record, entries });
    if (!checkpoint && index < steps.length - 1) continue;
    const all = [...heads.values()];
    checkpoints.push(makeCheckpoint(checkpoints.at(-1), all, START + index, chainKey));
  }
  return { records, checkpoints };
}

const acceptance = (id: string) =>
  makeEntry(id, 'messageAccepted', 'sluis', {
    nummer: `nr:${id}`,
    berichtsoort: 'nl.voorbeeld.v1',
    verzender: '00000099000000001000',
  });

/** Two chains, six records each, a checkpoint after the second, fourth and sixth of each. */
export const DAY = makeLedger(
  [1, 2, 3, 4, 5, 6].flatMap((round) => [
    { chain: 'route/0', entries: 3, checkpoint: false },
    { chain: 'beheer', entries: 1, checkpoint: round % 2 === 0 },
  ]),
);

export async function* each<T>(items: readonly T[]): AsyncIterable<T> {
  yield* items;
}

/** The lines of the export, free to be changed. */
export async function exported({ records, checkpoints }: Ledger): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of exportLines({
    evidence: () => each(records),
    checkpoints: () => each(checkpoints),
  })) {
    lines.push(structuredClone<Line>({ ...line }));
  }
  return lines;
}

export const isRecord = (line: Line): boolean => line['soort'] === 'record';

export const placesOf = (lines: readonly Line[], wanted: (line: Line) => boolean): number[] =>
  lines.flatMap((line, index) => (wanted(line) ? [index] : []));

export const placeOf = (lines: readonly Line[], chain: string, number: number): number =>
  lines.findIndex((line) => isRecord(line) && line['keten'] === chain && line['nummer'] === number);
