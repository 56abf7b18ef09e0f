// Answers: which examples stand beside a message schema? Valid ones are whole events; an invalid one
// says which place of its data is at fault.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject, Pointer } from '#kernel';
import { textOf } from './source.js';

export interface Example {
  /** File name without `.json`. */
  readonly name: string;
  /** A CloudEvent as it is sent. */
  readonly event: JsonObject;
}

export interface InvalidExample extends Example {
  readonly place: Pointer;
}

/** The shortest message of its type; every type has it. */
export const SHORTEST = 'minimaal';

export const validExamples = (root: string, type: string): readonly Example[] =>
  files(root, type, 'valid').map(({ name, content }) => ({ name, event: content }));

export const invalidExamples = (root: string, type: string): readonly InvalidExample[] =>
  files(root, type, 'invalid').map(({ name, content }) => ({
    name,
    event: content['event'] as JsonObject,
    place: textOf(content['place']),
  }));

function files(root: string, type: string, kind: 'valid' | 'invalid') {
  const folder = join(root, 'schemas', 'messages', type, 'examples', kind);
  return readdirSync(folder)
    .toSorted()
    .map((file) => ({
      name: file.replace(/\.json$/, ''),
      content: JSON.parse(readFileSync(join(folder, file), 'utf8')) as JsonObject,
    }));
}
