// Answers: how does a disk get full, and empty again? A small one in memory, mounted for the test
// (that needs root), and a file that takes the last byte of it.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SmallDisk {
  /** Not a byte more fits on it. */
  fill(): void;
  clear(): void;
  /** Nothing on it may be in use any more. */
  unmount(): void;
}

const BLOCK = 262_144;
const SECTOR = 4_096;

export function mountSmallDisk(folder: string, mebibytes: number): SmallDisk {
  const size = `size=${mebibytes}m,mode=0711`;
  execFileSync('mount', ['-t', 'tmpfs', '-o', size, 'sluis', folder]);
  const filler = join(folder, 'filler');
  return {
    fill() {
      const block = Buffer.alloc(BLOCK);
      for (let bytes = BLOCK; bytes >= SECTOR; bytes /= 2) {
        while (fits(filler, block.subarray(0, bytes)));
      }
    },
    clear: () => rmSync(filler),
    unmount: () => void execFileSync('umount', [folder]),
  };
}

function fits(file: string, bytes: Uint8Array): boolean {
  try {
    writeFileSync(file, bytes, { flag: 'a' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}
