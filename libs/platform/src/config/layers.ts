// Answers: what do the environment, the command line and the configuration files say, each in the
// shape of the configuration and with its own paths made absolute?
import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { isObject, type Fault, type JsonObject, type JsonValue } from '#kernel';
import { keys, UNKNOWN_KEY, valueAt, type Key } from './config-schema.js';

export interface Layer {
  readonly values: JsonObject;
  readonly faults: readonly Fault[];
}

const PREFIX = 'SLUIS_';
const NOTHING: JsonObject = {};

/** One YAML file; its relative paths start at the folder it lies in. */
export function fileLayer(file: string): Layer {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { values: NOTHING, faults: [{ place: file, expected: 'a file that can be read' }] };
  }
  const document = parseDocument(text);
  const faults = document.errors.map((error) => ({
    place: `${file}:${error.linePos?.[0].line ?? 1}`,
    expected: 'YAML in which every key occurs once',
  }));
  if (faults.length > 0) return { values: NOTHING, faults };
  const values = document.toJS({ maxAliasCount: 0 }) as JsonValue;
  if (values === null) return { values: NOTHING, faults };
  if (!isObject(values)) return { values: NOTHING, faults: [{ place: file, expected: 'keys' }] };
  return { values: absolute(values, dirname(resolve(file))), faults };
}

/** Variables by path: `gateway.port` is SLUIS_GATEWAY__PORT. */
export function environmentLayer(env: Readonly<Record<string, string | undefined>>): Layer {
  const byVariable = new Map(keys.map((key) => [variableOf(key), key]));
  const given = Object.entries(env).filter(([name]) => name.startsWith(PREFIX));
  return textLayer(given, (name) => byVariable.get(name));
}

/** From the command line, by dotted name: `gateway.port`. */
export function overrideLayer(overrides: Readonly<Record<string, string>>): Layer {
  const byName = new Map(keys.map((key) => [key.name, key]));
  return textLayer(Object.entries(overrides), (name) => byName.get(name));
}

const screaming = (name: string): string => name.replaceAll(/([A-Z])/g, '_$1').toUpperCase();

export const variableOf = (key: Key): string => PREFIX + key.path.map(screaming).join('__');

function textLayer(
  given: readonly (readonly [string, string | undefined])[],
  keyOf: (name: string) => Key | undefined,
): Layer {
  const faults: Fault[] = [];
  let values: JsonObject = NOTHING;
  for (const [name, text] of given) {
    const key = keyOf(name);
    if (!key) faults.push({ place: name, expected: UNKNOWN_KEY });
    else if (text !== undefined) values = withValue(values, key.path, parsed(key, text));
  }
  return { values: absolute(values, process.cwd()), faults };
}

/** Empty text is "not set"; a number that is none stays text, so that the schema names the key. */
function parsed(key: Key, text: string): JsonValue {
  if (key.type === 'list') return text === '' ? [] : text.split(',').map((item) => item.trim());
  if (text === '') return null;
  return key.type === 'number' && /^\d{1,15}$/.test(text) ? Number(text) : text;
}

/** Relative paths outside the data folder made absolute. */
export function absolute(values: JsonObject, base: string): JsonObject {
  const resolveText = (value: JsonValue): JsonValue =>
    typeof value === 'string' && value !== '' ? resolve(base, value) : value;
  return withPaths(values, 'file', resolveText);
}

/** Paths below `dataFolder` become absolute when all layers are known. */
export function belowDataFolder(values: JsonObject): JsonObject {
  const folder = values['dataFolder'];
  if (typeof folder !== 'string') return values;
  const resolveText = (value: JsonValue): JsonValue =>
    typeof value === 'string' && !isAbsolute(value) ? resolve(folder, value) : value;
  return withPaths(values, 'data', resolveText);
}

function withPaths(
  values: JsonObject,
  from: 'file' | 'data',
  change: (value: JsonValue) => JsonValue,
): JsonObject {
  return keys.reduce((done, key) => {
    const value = key.pathFrom === from ? valueAt(done, key.path) : undefined;
    if (value === undefined) return done;
    return withValue(done, key.path, Array.isArray(value) ? value.map(change) : change(value));
  }, values);
}

export function withValue(
  document: JsonObject,
  [name, ...deeper]: readonly string[],
  value: JsonValue,
): JsonObject {
  if (name === undefined) return document;
  const child = document[name];
  return {
    ...document,
    [name]: deeper.length === 0 ? value : withValue(isObject(child) ? child : {}, deeper, value),
  };
}

/** The later layer wins, key by key; a list is replaced whole. */
export function merge(under: JsonObject, over: JsonObject): JsonObject {
  const merged = new Map(Object.entries(under));
  for (const [name, value] of Object.entries(over)) {
    const below = merged.get(name);
    merged.set(name, isObject(below) && isObject(value) ? merge(below, value) : value);
  }
  return Object.fromEntries(merged);
}
