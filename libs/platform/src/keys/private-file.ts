// Answers: how is a secret file written once and read safely? A file appears whole or not at all,
// is never overwritten, and is not read when anybody else could read it too.
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { randomUUID } from 'node:crypto';
import type { Fault } from '#kernel';

/** False when the file was already there; its content then stays as it is. */
export function writeOnce(path: string, content: Uint8Array, mode = 0o600): boolean {
  const draft = `${path}.${randomUUID()}`;
  const file = openSync(draft, 'wx', mode);
  try {
    writeSync(file, content);
    fsyncSync(file);
    // A link fails where a rename would overwrite.
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    closeSync(file);
    rmSync(draft);
  }
}

export type PrivateFile =
  | { readonly kind: 'read'; readonly bytes: Buffer }
  | { readonly kind: 'refused'; readonly fault: Fault };

/** `place` names the file in the fault. Permissions are judged on the open file, not on its name. */
export function readPrivate(path: string, place: string): PrivateFile {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch (error) {
    return refuse(
      place,
      codeOf(error) === 'ENOENT' ? 'a file that exists' : 'a readable plain file',
    );
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return refuse(place, 'a plain file');
    if ((stat.mode & 0o077) !== 0)
      return refuse(place, 'mode 0600: nobody else may read or write it');
    return { kind: 'read', bytes: readFileSync(file) };
  } finally {
    closeSync(file);
  }
}

const refuse = (place: string, expected: string): PrivateFile => ({
  kind: 'refused',
  fault: { place, expected },
});

/** The system's own error code, such as `ENOENT`. */
export const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
