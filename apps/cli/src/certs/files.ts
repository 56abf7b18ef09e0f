// Answers: how is a file of the authority written? Whole or not at all, because a running gateway
// may read it at any moment; and a key never over another key.
import { renameSync, writeFileSync } from 'node:fs';
import { CommandFailed, EXIT } from '../output/exit.js';

/** Refuses where the file is there already. */
export function writeNew(path: string, content: string | Uint8Array, mode = 0o644): void {
  try {
    writeFileSync(path, content, { mode, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new CommandFailed(EXIT.refused, `${path} is there already and stays as it is`);
  }
}

/** Replaces the file in one step. */
export function writeWhole(path: string, content: string, mode = 0o644): void {
  const beside = `${path}.${process.pid}.new`;
  writeFileSync(beside, content, { mode });
  renameSync(beside, path);
}
