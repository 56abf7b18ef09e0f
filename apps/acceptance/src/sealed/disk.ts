// Answers: what does somebody find who has a copy of these folders, and nothing else? Every byte of
// every file, looked through for all marks at once.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { found } from '../leak/marks.js';

export interface Find {
  readonly file: string;
  readonly mark: string;
}

export interface Disk {
  readonly finds: readonly Find[];
  /** What was looked through, so that a test can tell that it was there. */
  readonly files: readonly string[];
}

export function searchDisk(folder: string, marks: ReadonlySet<string>): Disk {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  const finds = files.flatMap((file) =>
    found(textOf(join(folder, file)), marks).map((mark) => ({ file, mark })),
  );
  return { finds, files };
}

const BLOCK = 4_096;
const ZEROS = Buffer.alloc(BLOCK);

/** Byte by byte; a block of zeros, of which files that were made ahead are full, holds nothing. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; at += BLOCK) {
    const block = bytes.subarray(at, at + BLOCK);
    if (!block.equals(ZEROS)) texts.push(block.toString('latin1'));
  }
  return texts.join('');
}
