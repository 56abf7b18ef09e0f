// Answers: how does a set of files become something in force? Read and checked, signed by its
// author and its approver; each step refuses what the next one could not trust.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isBundle, signBundle, type Bundle } from '#directory';
import type { Fault } from '#kernel';
import { CommandFailed, EXIT } from '../output/exit.js';

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
