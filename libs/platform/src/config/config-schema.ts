// Answers: does this document satisfy schemas/config/schema.json, and what is said of every key
// that does not? Relations between keys are keywords of the schema, so they are written down once.
import { readFileSync } from 'node:fs';
import Ajv2020, { type ErrorObject, type FuncKeywordDefinition } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { isObject, type Fault, type JsonObject, type JsonValue } from '#kernel';
import { projectFile } from './project-file.js';

const FOLDER = 'schemas/config';

export const schema = JSON.parse(
  readFileSync(projectFile(`${FOLDER}/schema.json`), 'utf8'),
) as JsonObject;

/** The manual's own values. */
export const defaults = parse(
  readFileSync(projectFile(`${FOLDER}/defaults.yaml`), 'utf8'),
) as JsonObject;

export interface Key {
  /** `gateway.port` */
  readonly name: string;
  readonly path: readonly string[];
  readonly type: 'text' | 'number' | 'list';
  /** What a relative path in this key is relative to. */
  readonly pathFrom?: 'file' | 'data';
}

/** Every key that holds a value, once, in the order of the schema. */
export const keys: readonly Key[] = [
  ...new Map(keysOf(schema, []).map((key) => [key.name, key])).values(),
];

function keysOf(node: JsonObject, path: readonly string[]): readonly Key[] {
  const kinds = kindsOf(node);
  if (kinds.length > 0) return kinds.flatMap((kind) => keysOf(kind, path));
  const properties = node['properties'];
  if (isObject(properties)) {
    return Object.entries(properties).flatMap(([name, child]) =>
      isObject(child) ? keysOf(child, [...path, name]) : [],
    );
  }
  const kind = resolved(node)['type'];
  const type = kind === 'array' ? 'list' : kind === 'integer' ? 'number' : 'text';
  const from = node['pathFrom'];
  const key = { name: path.join('.'), path, type } as const;
  return [from === 'file' || from === 'data' ? { ...key, pathFrom: from } : key];
}

function resolved(node: JsonObject): JsonObject {
  const definitions = schema['$defs'];
  const reference = node['$ref'];
  if (typeof reference !== 'string' || !isObject(definitions)) return node;
  const target = definitions[reference.replace('#/$defs/', '')];
  return isObject(target) ? target : node;
}

export const valueAt = (document: JsonValue, path: readonly string[]): JsonValue | undefined =>
  path.reduce<JsonValue | undefined>((at, name) => (isObject(at) ? at[name] : undefined), document);

/** What a section may be, when `kind` decides which keys it has. */
function kindsOf(node: JsonObject): readonly JsonObject[] {
  const kinds = node['oneOf'];
  return Array.isArray(kinds) ? kinds.filter(isObject) : [];
}

const kindName = (kind: JsonObject): JsonValue | undefined =>
  valueAt(kind, ['properties', 'kind', 'const']);

/** The defaults that hold for what was given: without the keys of kinds that were not chosen. */
export function defaultsFor(given: JsonObject): JsonObject {
  const sections = Object.entries(defaults).map(([name, section]) => {
    const kinds = kindsOf(valueAt(schema, ['properties', name]) as JsonObject);
    if (kinds.length === 0 || !isObject(section)) return [name, section] as const;
    const asked = valueAt(given, [name, 'kind']) ?? section['kind'];
    const chosen = kinds.find((kind) => kindName(kind) === asked)?.['properties'];
    const own = Object.entries(section).filter(([key]) => isObject(chosen) && key in chosen);
    return [name, Object.fromEntries(own)] as const;
  });
  return Object.fromEntries(sections);
}

/** `differsFrom: other.key`: the two keys may not have the same value. */
const differsFrom: FuncKeywordDefinition = {
  keyword: 'differsFrom',
  schemaType: 'string',
  errors: false,
  validate: (other: string, value: JsonValue, _parent: unknown, at?: { rootData: object }) =>
    valueAt(at?.rootData as JsonObject, other.split('.')) !== value,
};

/** `goesWith: other.key`: both keys are set, or neither is. */
const goesWith: FuncKeywordDefinition = {
  keyword: 'goesWith',
  schemaType: 'string',
  errors: false,
  validate: (other: string, value: JsonValue, _parent: unknown, at?: { rootData: object }) =>
    (valueAt(at?.rootData as JsonObject, other.split('.')) === null) === (value === null),
};

const ajv = new Ajv2020.default({
  allErrors: true,
  allowUnionTypes: true,
  discriminator: true,
  strict: true,
  verbose: true,
});
ajv.addKeyword(differsFrom);
ajv.addKeyword(goesWith);
ajv.addKeyword({ keyword: 'pathFrom', schemaType: 'string' });
const validate = ajv.compile(schema);

/** All faults, with dotted names; empty when the document is a whole and right configuration. */
export function configFaults(document: JsonObject): readonly Fault[] {
  if (validate(document)) return [];
  const faults = (validate.errors ?? []).map((error) => toFault(error, document));
  const seen = new Set<string>();
  // A value of the wrong type fails other keywords as well: the first fault of a place is enough.
  return faults.filter(({ place }) => !seen.has(place) && seen.add(place));
}

function toFault(error: ErrorObject, document: JsonObject): Fault {
  const path = error.instancePath.split('/').slice(1);
  const place = path.join('.');
  const inside = (key: string): string => (place ? `${place}.${key}` : key);
  const parameters = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case 'additionalProperties':
      return { place: inside(String(parameters['additionalProperty'])), expected: UNKNOWN_KEY };
    case 'required':
      return { place: inside(String(parameters['missingProperty'])), expected: 'to be set' };
    case 'enum':
      return { place, expected: `one of ${(parameters['allowedValues'] as string[]).join(', ')}` };
    case 'const':
      return { place, expected: String(parameters['allowedValue']) };
    case 'differsFrom':
      return { place, expected: `another value than ${String(error.schema)}` };
    case 'goesWith':
      return { place, expected: `set when ${String(error.schema)} is, and only then` };
    case 'discriminator': {
      const names = kindsOf(error.parentSchema as JsonObject).map(kindName);
      return { place: inside('kind'), expected: `one of ${names.join(', ')}` };
    }
    case 'type':
      if (valueAt(document, path) === null) return { place, expected: 'to be set' };
      return { place, expected: String(parameters['type']) };
    default:
      return { place, expected: error.message ?? error.keyword };
  }
}

export const UNKNOWN_KEY = 'a key that exists; schemas/config/defaults.yaml explains them all';
