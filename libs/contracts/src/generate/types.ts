// Answers: what are the TypeScript types of each message's `data`? All schemas and their parts go
// through json-schema-to-typescript as one bundle, so that a shared part is one shared type.
import { compile } from 'json-schema-to-typescript';
import { invariant, type JsonObject, type JsonValue } from '#kernel';
import { isSchema, list, mapSchemas, mapValues, membersOf, nameOf } from './resolve.js';
import { DERIVED_PART, MADE, textOf, type Schema, type Source } from './source.js';

/**
 * `nl.reintegratie.detenties.begonnen.v1` becomes `DetentiesBegonnenV1`; another domain than that of
 * re-integration stands in front, because it may have the same words: `DienstverleningVerwijzingen…`.
 */
export const typeNameOf = (message: string): string => {
  const [, domain = '', ...words] = message.split('.');
  return [...(domain === 'reintegratie' ? [] : [domain]), ...words].map(capital).join('');
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What the types say; bounds, patterns and formats are for the validators. */
const SAID = new Set(['type', 'enum', 'const', 'properties', 'required', 'items', 'oneOf']);

/** What the tool remarks about the bundle, and what is left of the bundle and of empty comments. */
const REMARK =
  / \* This (?:interface|type) was referenced by `Bundle`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g;
const REMAINS = /export interface Bundle \{\s*\}\n|\/\*\*[\s*]*\*\/\n/g;

export async function typesModule(source: Source): Promise<string> {
  const defs: Record<string, Schema> = {};
  const define = (name: string, schema: JsonValue): void => {
    invariant(!(name in defs), `two schema parts are called ${name}`);
    defs[name] = schema as Schema;
  };
  for (const [file, part] of source.parts) {
    // No message holds them: what the gateway derives stands only in views.
    if (file === DERIVED_PART) continue;
    for (const [name, def] of Object.entries(membersOf(part, '$defs'))) define(capital(name), def);
  }
  for (const { name, schema } of source.messages) define(typeNameOf(name), schema);
  const bundle = {
    title: 'Bundle',
    type: 'object',
    $defs: mapSchemas(defs, (schema) => forTypes(schema, defs)),
  };
  const code = await compile(bundle as never, 'Bundle', {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
  });
  const byType = source.messages.map(({ name }) => `'${name}': ${typeNameOf(name)};`).join('\n');
  return `// Answers: which TypeScript type has the data of each message type? ${MADE}
${code.replace(REMARK, '').replace(REMAINS, '')}
/** The data of a message by the name of its type. */
export interface DataByType {\n${byType}\n}\n`;
}

/**
 * The same statement in the dialect of the tool, which ignores what stands beside a `$ref`: groups
 * of members are laid together, anything else becomes an intersection.
 */
function forTypes(schema: Schema, defs: Readonly<Record<string, Schema>>): Schema {
  const inner = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map(inner);
    return isSchema(value) ? forTypes(value, defs) : value;
  };
  // A condition (`if`, `then`) among the parts of a whole has no type: it demands, and adds nothing.
  const named = [schema, ...list(schema['allOf'])].flatMap(({ $ref }) =>
    $ref === undefined ? [] : [capital(nameOf($ref))],
  );
  const own = Object.fromEntries(
    Object.entries(schema)
      .filter(([word]) => SAID.has(word))
      .map(([word, value]) => [
        word,
        word === 'properties' && isSchema(value) ? mapValues(value, inner) : inner(value),
      ]),
  );
  const groups = named.map((name) => forTypes(defs[name] ?? {}, defs));
  const adds = own['properties'] !== undefined || own['required'] !== undefined;
  if (named.length === 0) return withLabel(schema['oneOf'] ? unionOf(own) : own, schema);
  if (named.length === 1 && !adds) return reference(named[0]);
  if (groups.every((group) => group['properties'] !== undefined)) return together([...groups, own]);
  return { allOf: [...named.map(reference), own] };
}

const reference = (name: string | undefined): Schema => ({ $ref: `#/$defs/${name}` });

/** The branches of a union say all that its common part says. */
const unionOf = ({ oneOf }: Schema): Schema => ({ oneOf: oneOf ?? [] });

function together(groups: readonly Schema[]): Schema {
  const properties = groups.map((group) => group['properties'] as JsonObject | undefined);
  const required = groups.flatMap((group) => (group['required'] as readonly string[]) ?? []);
  return { type: 'object', properties: Object.assign({}, ...properties) as JsonObject, required };
}

/** The label becomes the doc comment; a member that refers to a part has the part's name instead. */
function withLabel(own: Schema, schema: Schema): Schema {
  const label = isSchema(schema['x-sluis']) ? schema['x-sluis']['label'] : undefined;
  if (!isSchema(label)) return own;
  return { ...own, description: `${textOf(label['nl'])} / ${textOf(label['en'])}` };
}
