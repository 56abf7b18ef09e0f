// Answers: where do the files lie that come with Sluis itself (schemas, policies), whether it runs
// from sources or from dist?
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { invariant } from '#kernel';

const root = rootAbove(dirname(fileURLToPath(import.meta.url)));

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  invariant(above !== folder, 'Sluis runs from the folder that holds its package.json');
  return rootAbove(above);
}

/** Absolute path of a file in the package. */
export const projectFile = (path: string): string => join(root, path);
