// Answers: what is a message with a value in every leaf of its schema? Built from the published
// schema itself, so that a new leaf is filled, and watched, without anybody thinking of it.
import { readdirSync, readFileSync } from 'node:fs';
import { isObject, type JsonObject, type JsonValue } from '#kernel';
import { projectFile } from '#platform';

export interface Choices {
  /** A value that the case depends on; undefined: there is none for this place. */
  fixed(at: string): JsonValue | undefined;
  /** `type` of the form to take where a schema offers several. */
  kind(at: string): string;
  items(at: string): number;
  /** @param form name of the simple value in schemas/parts/waarden.json */
  mark(at: string, form: string): JsonValue;
  /** Whether to leave out what may be left out; absent: everything is said. */
  omits?(at: string): boolean;
  /** Which value of a short list; absent: the first of it, or yes. */
  among?(at: string, options: readonly JsonValue[]): JsonValue;
}

/** What a schema says of one place, from all the schemas that it refers to. */
interface Place {
  readonly properties: Map<string, JsonObject[]>;
  readonly required: Set<string>;
  form?: string;
  items?: JsonObject;
  closed?: readonly JsonValue[];
}

const schemas = new Map<string, JsonObject>();
for (const path of readdirSync(projectFile('schemas/parts'))) load(`schemas/parts/${path}`);

function load(path: string): JsonObject {
  const schema = JSON.parse(readFileSync(projectFile(path), 'utf8')) as JsonObject;
  schemas.set(String(schema['$id']), schema);
  return schema;
}

export function fill(type: string, choices: Choices): JsonObject {
  const value = build([load(`schemas/messages/${type}/schema.json`)], '', choices);
  if (!isObject(value)) throw new TypeError(`${type} is no object`);
  return value;
}

function build(all: readonly JsonObject[], at: string, choices: Choices): JsonValue {
  const given = choices.fixed(at);
  if (given !== undefined) return given;
  const place: Place = { properties: new Map(), required: new Set() };
  for (const schema of all) gather(schema, at, choices, place);
  const { properties, items, closed, form } = place;
  if (items) {
    return Array.from({ length: choices.items(at) }, (_, index) =>
      build([items], `${at}/${index}`, choices),
    );
  }
  if (properties.size > 0) {
    return Object.fromEntries(
      said(place, at, choices).map(([name, inside]) => [
        name,
        build(inside, `${at}/${name}`, choices),
      ]),
    );
  }
  if (closed !== undefined) return choices.among?.(at, closed) ?? (closed[0] as JsonValue);
  if (form === undefined) throw new TypeError(`the schema says too little about ${at}`);
  return choices.mark(at, form);
}

/** An object with nothing in it would say that there is something, and not what. */
function said({ properties, required }: Place, at: string, { omits }: Choices) {
  const all = [...properties];
  const kept = all.filter(([name]) => required.has(name) || omits?.(`${at}/${name}`) !== true);
  return kept.length > 0 ? kept : all.slice(0, 1);
}

function gather(schema: JsonObject, at: string, choices: Choices, place: Place): void {
  const reference = schema['$ref'];
  if (typeof reference === 'string') {
    place.form = reference.split('/').at(-1) ?? reference;
    gather(resolve(reference), at, choices, place);
  }
  for (const part of objects(schema['allOf'])) gather(part, at, choices, place);
  const forms = objects(schema['oneOf']);
  if (forms.length > 0) gather(chosen(forms, choices.kind(at)), at, choices, place);
  if (isObject(schema['items'] ?? null)) place.items = schema['items'] as JsonObject;
  const options = schema['enum'];
  if (Array.isArray(options)) place.closed ??= options as JsonValue[];
  if (schema['const'] !== undefined) place.closed = [schema['const']];
  if (schema['type'] === 'boolean') place.closed = [true, false];
  for (const name of (schema['required'] as string[] | undefined) ?? []) place.required.add(name);
  if (schema['type'] === 'integer') place.form ??= 'getal';
  for (const [name, inside] of Object.entries(schema['properties'] ?? {})) {
    place.properties.set(name, [...(place.properties.get(name) ?? []), inside as JsonObject]);
  }
}

function resolve(reference: string): JsonObject {
  const [id = '', path = ''] = reference.split('#');
  let found: JsonValue | undefined = schemas.get(id);
  for (const name of path.split('/').slice(1))
    found = isObject(found ?? null) ? (found as JsonObject)[name] : undefined;
  if (found === undefined || !isObject(found)) throw new TypeError(`no schema ${reference}`);
  return found;
}

const chosen = (forms: readonly JsonObject[], kind: string): JsonObject => {
  const found = forms.find((form) => JSON.stringify(form).includes(`"type":{"const":"${kind}"}`));
  if (!found) throw new TypeError(`no form ${kind}`);
  return found;
};

const objects = (value: JsonValue | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as JsonObject[]) : [];
