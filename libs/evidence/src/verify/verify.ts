// Answers: is this export of the evidence whole and unchanged, and if not, where does it begin to
// be wrong? It needs the export, the public keys and what partners hold, and nothing else.
import type { JsonValue } from '#kernel';
import { EVENTS } from '../events/table.js';
import type { ChainName, EvidenceEntry } from '../model.js';
import { makeKeyring } from '../signing/jws.js';
import type { Jwks } from '../signing/signer.js';
import { chainFault, makeLink, type Link } from './chain-check.js';
import {
  makeCheckpointCheck,
  type CheckedCheckpoints,
  type CheckpointCheck,
} from './checkpoint-check.js';
import { readExportLine } from './export.js';
import type { EvidenceFault } from './faults.js';
import { readWitness, witnessFault, type Witness } from './witness.js';

export interface VerifyOptions {
  readonly jwks: Jwks;
  /** Texts that hold receipts or checkpoints. */
  readonly witnesses: readonly string[];
}

export interface ChainReport {
  readonly chain: ChainName;
  readonly records: number;
  /** How many of them the last checkpoint covers; the rest could still be cut off unseen. */
  readonly covered: number;
}

export interface Report {
  /** The first fault; absent: all that is here is whole and unchanged. */
  readonly fault?: EvidenceFault;
  readonly chains: readonly ChainReport[];
  readonly entries: number;
  /** Complete up to this checkpoint, as far as the export itself can tell. */
  readonly upTo?: { readonly number: number; readonly at: string };
  /** The newest checkpoint that a witness confirms. */
  readonly witnessedUpTo?: number;
}

interface ReadExport {
  readonly chains: ReadonlyMap<ChainName, readonly Link[]>;
  readonly checked: CheckedCheckpoints;
  readonly entries: number;
  /** Numbers of the acceptances that witnesses ask for. */
  readonly found: ReadonlySet<string>;
  readonly unreadable?: EvidenceFault;
}

/** `lines`: the JSON of each line of the export; undefined for a line that is no JSON. */
export async function verifyEvidence(
  lines: AsyncIterable<JsonValue | undefined>,
  { jwks, witnesses }: VerifyOptions,
): Promise<Report> {
  const ring = makeKeyring(jwks);
  const told = witnesses.map((text, index) => readWitness(text, index + 1, ring));
  const wanted = new Set(
    told.flatMap(({ checkpoints }) => checkpoints.map(({ number }) => number)),
  );
  const numbers = new Set(told.flatMap(({ accepted }) => accepted.map(({ nr }) => nr)));
  const read = await readExport(lines, makeCheckpointCheck(ring, wanted), numbers);
  const { checked } = read;
  const names = [...new Set([...read.chains.keys(), ...checked.signed.keys()])];
  const faults = names.flatMap(
    (chain) =>
      chainFault(chain, read.chains.get(chain) ?? [], checked.signed.get(chain) ?? new Map()) ?? [],
  );
  const inFile = [...faults, read.unreadable, checked.fault].filter((fault) => fault !== undefined);
  const fault =
    inFile.toSorted(byLine)[0] ??
    told.map((one) => witnessFault(one, checked, read.found)).find((found) => found !== undefined);
  const { last } = checked;
  const heads = new Map(last?.heads.map((head) => [head.chain, head.number]));
  const witnessedUpTo = fault ? undefined : newestOf(told);
  return {
    ...(fault && { fault }),
    chains: [...read.chains].map(([chain, links]) => ({
      chain,
      records: links.length,
      covered: heads.get(chain) ?? 0,
    })),
    entries: read.entries,
    ...(last && { upTo: { number: last.number, at: last.at } }),
    ...(witnessedUpTo !== undefined && { witnessedUpTo }),
  };
}

async function readExport(
  lines: AsyncIterable<JsonValue | undefined>,
  checkpoints: CheckpointCheck,
  wanted: ReadonlySet<string>,
): Promise<ReadExport> {
  const chains = new Map<ChainName, Link[]>();
  const found = new Set<string>();
  let [line, entries] = [0, 0];
  let unreadable: EvidenceFault | undefined;
  for await (const content of lines) {
    line += 1;
    const parsed = readExportLine(content);
    if (!parsed || (parsed.kind === 'head') !== (line === 1)) {
      unreadable ??= { what: 'unreadable', line };
    } else if (parsed.kind === 'checkpoint') {
      checkpoints.add(parsed.checkpoint, line);
    } else if (parsed.kind === 'record') {
      entries += parsed.entries.length;
      parsed.entries.forEach((entry) => noteAcceptance(entry, wanted, found));
      const links = chains.get(parsed.record.chain) ?? [];
      links.push(makeLink(parsed, line, links.at(-1)));
      chains.set(parsed.record.chain, links);
    }
  }
  if (line === 0) unreadable = { what: 'unreadable', line: 1 };
  const checked = checkpoints.result();
  return { chains, checked, entries, found, ...(unreadable && { unreadable }) };
}

function noteAcceptance(
  { event, data }: EvidenceEntry,
  wanted: ReadonlySet<string>,
  found: Set<string>,
): void {
  const nr = data['nummer'];
  if (event === EVENTS.messageAccepted.name && typeof nr === 'string' && wanted.has(nr)) {
    found.add(nr);
  }
}

/** What shows at the end of the file, such as a missing tail, comes last. */
const byLine = (a: EvidenceFault, b: EvidenceFault): number =>
  (a.line ?? Infinity) === (b.line ?? Infinity) ? 0 : (a.line ?? Infinity) - (b.line ?? Infinity);

function newestOf(witnesses: readonly Witness[]): number | undefined {
  const numbers = witnesses.flatMap((one) => one.checkpoints.map(({ number }) => number));
  return numbers.length > 0 ? Math.max(...numbers) : undefined;
}
