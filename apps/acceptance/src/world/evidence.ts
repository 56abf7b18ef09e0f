// Answers: what does the evidence of an installation say? Read as an auditor gets it: the export of
// the command line, and the verifier with what partners hold as witnesses.
import { parseExportLine, verifyEvidence, type Jwks, type Report } from '#evidence';
import { isObject, type JsonObject, type JsonValue } from '#kernel';
import type { Installation, Server } from './installation.js';
import { exampleParty, makePartner } from './partner.js';

export interface Event {
  readonly name: string;
  readonly data: JsonObject;
}

/** What was written in one transaction. */
export interface Batch {
  readonly chain: string;
  readonly events: readonly Event[];
}

export interface Export {
  readonly text: string;
  /** In the order of each chain. */
  readonly batches: readonly Batch[];
  readonly events: readonly Event[];
}

export async function exportEvidence(installation: Installation): Promise<Export> {
  const { code, output, complaints } = await installation.sluis('evidence', 'export');
  if (code !== 0) throw new Error(`the evidence cannot be exported: ${complaints}`);
  const batches = linesOf(output).flatMap((line) => {
    const { keten, gebeurtenissen: found } = objectIn(line);
    return Array.isArray(found) ? [{ chain: String(keten), events: found.map(eventIn) }] : [];
  });
  return { text: output, batches, events: batches.flatMap(({ events }) => events) };
}

export const verifyExport = (
  { text }: Export,
  jwks: Jwks,
  witnesses: readonly string[],
): Promise<Report> => verifyEvidence(eachOf(linesOf(text)), { jwks, witnesses });

export async function publicKeys(server: Server): Promise<Jwks> {
  const partner = makePartner(server.url, exampleParty('dji'));
  try {
    return (await partner.call('GET', '/v1/.well-known/jwks.json')).json as unknown as Jwks;
  } finally {
    await partner.close();
  }
}

const linesOf = (text: string) => text.trim().split('\n').map(parseExportLine);

async function* eachOf<T>(items: readonly T[]): AsyncIterable<T> {
  yield* items;
}

const objectIn = (value: JsonValue | undefined): JsonObject =>
  value !== undefined && isObject(value) ? value : {};

const eventIn = (value: JsonValue): Event => ({
  name: String(objectIn(value)['gebeurtenis']),
  data: objectIn(objectIn(value)['gegevens']),
});
