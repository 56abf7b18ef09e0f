// Answers: are the files that a configuration names there, and are its secrets kept from others?
import { readFileSync, statSync } from 'node:fs';
import type { Fault, JsonObject } from '#kernel';
import { valueAt } from './config-schema.js';
import type { Config } from './model.js';

const FILES = [
  'tls.certificateFile',
  'tls.keyFile',
  'tls.anchorsFile',
  'tls.revocationFiles',
  'log.caFile',
  'log.certificateFile',
  'log.keyFile',
  'store.passwordFile',
  'store.caFile',
  'store.certificateFile',
  'store.keyFile',
  'processingLog.caFile',
  'processingLog.certificateFile',
  'processingLog.keyFile',
  'telemetry.caFile',
  'telemetry.certificateFile',
  'telemetry.keyFile',
];
const SECRETS = [
  'tls.keyFile',
  'log.keyFile',
  'store.passwordFile',
  'store.keyFile',
  'processingLog.keyFile',
  'telemetry.keyFile',
];

export const unreadableFiles = (config: Config): readonly Fault[] =>
  FILES.flatMap((key) => filesAt(config, key))
    .filter(({ file }) => !isReadable(file))
    .map(({ place }) => ({ place, expected: 'a file that can be read' }));

/** @param known keys of which anybody may know the secret */
export const openSecrets = (config: Config, known: readonly string[]): readonly Fault[] =>
  SECRETS.filter((key) => !known.includes(key))
    .flatMap((key) => filesAt(config, key))
    .filter(({ file }) => (statSync(file).mode & 0o077) !== 0)
    .map(({ place }) => ({ place, expected: 'a file that nobody else may read (mode 0600)' }));

/** Nothing when the key is empty, or belongs to a kind that was not chosen. */
function filesAt(config: Config, key: string): readonly { place: string; file: string }[] {
  const value = valueAt(config as unknown as JsonObject, key.split('.'));
  if (typeof value === 'string') return [{ place: key, file: value }];
  if (!Array.isArray(value)) return [];
  return value.map((file, index) => ({ place: `${key}.${index}`, file: String(file) }));
}

/** Whatever the reason why not, the operator must look at this file. */
function isReadable(file: string): boolean {
  try {
    return statSync(file).isFile() && readFileSync(file) !== undefined;
  } catch {
    return false;
  }
}
