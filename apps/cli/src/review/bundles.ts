// Answers: how does a set of files become something in force? Read and checked, signed by its
// author and its approver, then imported; each step refuses what the next one could not trust.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isBundle, signBundle, verifyBundle, type Bundle } from '#directory';
import { makeEntry } from '#evidence';
import type { Fault } from '#kernel';
import { makeSystemClock, randomId, readAdministrators } from '#platform';
import { CommandFailed, EXIT } from '../output/exit.js';
import { say } from '../output/print.js';
import { requireConfig, type ConfigOptions } from '../operator/load.js';
import { withNewStore } from './open-store.js';

export type Task = 'opsteller' | 'goedkeurder';

export const refusedFiles = (what: string, faults: readonly Fault[]): CommandFailed =>
  new CommandFailed(
    EXIT.refused,
    `${what}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`,
    faults.map(({ place, expected }) => `${place}: ${expected}`),
  );

/** What is missing ends the command with its name. */
export async function reading<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    const { path } = error as NodeJS.ErrnoException;
    if (path === undefined) throw error;
    throw new CommandFailed(EXIT.usage, `cannot read ${path}`);
  }
}

/** Signs the bundle in `file` when it is there and is about the same content, else the fresh one. */
export function signInto(file: string, fresh: Bundle, as: Task, keyFile: string): Bundle {
  const before = existsSync(file) ? readBundle(file) : fresh;
  if (before.digest !== fresh.digest) {
    throw new CommandFailed(EXIT.refused, `${file} is about other content than the files given`, [
      `in ${file}: ${before.digest}`,
      `in the files: ${fresh.digest}`,
    ]);
  }
  const signed = signBundle(before, as, readText(keyFile));
  writeFileSync(file, `${JSON.stringify(signed, null, 2)}\n`);
  return signed;
}

export function readBundle(file: string): Bundle {
  const value = parsed(readText(file));
  if (isBundle(value)) return value;
  throw new CommandFailed(EXIT.refused, `${file} is not a bundle`);
}

/** In force at once in every process of this installation; a running server needs no restart. */
export async function importBundle(bundle: Bundle, options: ConfigOptions): Promise<void> {
  const { config, exampleAnchors } = requireConfig(options);
  const read = readAdministrators(config.administratorsFile);
  const administrators = read.kind === 'read' ? read.administrators : [];
  const verdict = verifyBundle(bundle, administrators, { allowUnsigned: exampleAnchors });
  if (verdict.kind === 'refused') throw new CommandFailed(EXIT.refused, verdict.reason.en);
  const signers = bundle.signatures.map((one) => one.kid);
  await withNewStore(config, async (store) => {
    const active = (await store.activeBundles()).find((one) => one.kind === bundle.kind);
    if (active?.digest === bundle.digest) return say('this bundle is in force already');
    const entry = makeEntry(randomId(), 'bundleActivated', signers[1] ?? 'sluis', {
      soort: bundle.kind,
      digest: bundle.digest,
      ondertekenaars: signers,
      ...(active ? { vorige: active.digest } : {}),
    });
    await store.importBundle(bundle, makeSystemClock().now(), [entry]);
    say(`in force: ${bundle.kind} ${bundle.digest}${verdict.signed ? '' : ' (unsigned EXAMPLE)'}`);
  });
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CommandFailed(EXIT.usage, `cannot read ${file}`);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
