// Answers: which version of Sluis is this?
import { readFileSync } from 'node:fs';
import { projectFile } from '#platform';

const manifest = JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as {
  readonly version: string;
};
export const VERSION = manifest.version;
