// Answers: how does the directory of a test ask for signatures and encryption, and who registered which
// keys? The example directory, with what the agreements of two parties ask for added.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { JsonObject } from '#kernel';
import { projectFile } from '#platform';
import { DJI } from '../own-topics/directory.js';

export const ROTTERDAM = '00000099000000599000';

/** @param encryptTo what Rotterdam registered: a key, and how long it holds */
export async function askProtection(folder: string, encryptTo: JsonObject): Promise<void> {
  const certificate = await readFile(projectFile('certs-example/dji/cert.pem'), 'utf8');
  await change(join(folder, 'organisations.yaml'), 'organisations', (row) => {
    const from = '2025-01-01';
    if (row['oin'] === DJI) return { ...row, keys: [{ slot: 'ondertekenen', certificate, from }] };
    if (row['oin'] !== ROTTERDAM) return row;
    return { ...row, keys: [{ slot: 'versleutelen', from, ...encryptTo }] };
  });
  await change(join(folder, 'agreements.yaml'), 'agreements', (row) => {
    if (row['oin'] === DJI && row['direction'] === 'send') return { ...row, signature: ['ES256'] };
    const isTheirs = row['oin'] === ROTTERDAM && row['role'] === 'gemeente.coordinator';
    return isTheirs ? { ...row, signature: ['ES256'], encryption: ['ECDH-ES'] } : row;
  });
}

async function change(
  path: string,
  list: string,
  of: (row: JsonObject) => JsonObject,
): Promise<void> {
  const rows = (parse(await readFile(path, 'utf8')) as Record<string, JsonObject[]>)[list] ?? [];
  await writeFile(path, stringify({ [list]: rows.map(of) }));
}
