// Answers: what does a schema say once its references are followed? `joined` lays all that applies
// to a place into one plain schema: the members of every part, every branch and the place itself.
import { invariant, isObject, type JsonObject, type JsonValue } from '#kernel';
import { textOf, type Schema } from './source.js';

export interface Resolver {
  /**
   * Everything that applies here as one schema without `$ref`, `allOf` and `oneOf`; `x-part` names
   * the part that the place consists of, where it adds no members of its own. A condition is left
   * out: it demands members and adds none.
   */
  joined(schema: Schema): Schema;
  /** The same schema with each `$ref` replaced by what it names. */
  inlined(schema: Schema): Schema;
}

export function makeResolver(parts: ReadonlyMap<string, Schema>): Resolver {
  const byId = new Map([...parts.values()].map((part) => [part['$id'], part]));

  const target = (reference: JsonValue): Schema => {
    const [id = '', name = ''] = textOf(reference).split('#/$defs/');
    const found = membersOf(byId.get(id), '$defs')[name];
    invariant(isSchema(found), `${textOf(reference)} names nothing`);
    return found;
  };

  const joined = (schema: Schema): Schema => {
    const { $ref, allOf, oneOf, properties, items, ...said } = schema;
    const { discriminator: _discriminator, if: _if, then: _then, ...own } = said;
    const layers = [
      ...($ref === undefined ? [] : [joined(target($ref))]),
      ...list(allOf).map(joined),
      ...list(oneOf).map((branch) => branchOf(joined(branch))),
      {
        ...own,
        ...(isSchema(properties) ? { properties: mapSchemas(properties, joined) } : {}),
        ...(isSchema(items) ? { items: joined(items) } : {}),
      },
    ];
    const { 'x-part': _part, ...whole } = layers.reduce(join);
    const plain = allOf === undefined && oneOf === undefined && properties === undefined;
    const mark = own['x-sluis'];
    const alone = plain && (!isSchema(mark) || mark['class'] === undefined);
    return $ref !== undefined && alone ? { ...whole, 'x-part': nameOf($ref) } : whole;
  };

  const inlined = (schema: Schema): Schema => {
    const { $ref, ...own } = schema;
    const whole = $ref === undefined ? own : { ...target($ref), ...own };
    return mapValues(whole, inlinedValue);
  };
  const inlinedValue = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map(inlinedValue);
    return isSchema(value) ? inlined(value) : value;
  };

  return { joined, inlined };
}

/** `urn:…:deel:datum#/$defs/vormen` names `vormen`. */
export const nameOf = (reference: JsonValue | undefined): string =>
  textOf(reference).split('/').at(-1) ?? '';

export const isSchema = (value: JsonValue | undefined): value is Schema =>
  value !== undefined && isObject(value);

export const list = (value: JsonValue | undefined): readonly Schema[] =>
  Array.isArray(value) ? value.filter(isSchema) : [];

/** The schemas that stand under a word of this schema: its `properties` or its `$defs`. */
export function membersOf(schema: Schema | undefined, word: '$defs' | 'properties'): JsonObject {
  const members = schema?.[word];
  return isSchema(members) ? members : {};
}

export const mapValues = (
  object: JsonObject,
  change: (value: JsonValue) => JsonValue,
): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

export const mapSchemas = (object: JsonObject, change: (schema: Schema) => Schema): JsonObject =>
  mapValues(object, (value) => (isSchema(value) ? change(value) : value));

/** A branch of a union demands nothing of the whole: what it requires holds in that branch only. */
function branchOf({ required: _required, title: _title, ...branch }: Schema): Schema {
  return branch;
}

/** Members unite; of two words about the same thing the later, nearer to the place of use, holds. */
function join(first: Schema, second: Schema): Schema {
  const merged: Record<string, JsonValue> = { ...first, ...second };
  for (const key of ['properties', 'x-sluis'] as const) {
    const [a, b] = [first[key], second[key]];
    if (isSchema(a) && isSchema(b))
      merged[key] = key === 'properties' ? joinMembers(a, b) : { ...a, ...b };
  }
  if (second['enum'] !== undefined) delete merged['const'];
  const required = [...names(first), ...names(second)];
  if (required.length > 0) merged['required'] = [...new Set(required)];
  return merged;
}

const joinMembers = (first: JsonObject, second: JsonObject): JsonObject => ({
  ...first,
  ...Object.fromEntries(
    Object.entries(second).map(([key, value]) => {
      const before = first[key];
      return [key, isSchema(before) && isSchema(value) ? join(before, value) : value];
    }),
  ),
});

const names = (schema: Schema): readonly JsonValue[] =>
  Array.isArray(schema['required']) ? schema['required'] : [];
