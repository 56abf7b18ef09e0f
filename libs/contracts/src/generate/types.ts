// Answers: what are the TypeScript types of each message's `data`? All schemas and their parts go
// through json-schema-to-typescript as one bundle, so that a shared part is one shared type.
import { compile } from 'json-schema-to-typescript';
import { invariant, type JsonObject, type JsonValue } from '#kernel';
import { isSchema } from './resolve.js';
import type { Schema, Source } from './source.js';

/** `nl.reintegratie.detenties.begonnen.v1` becomes `DetentiesBegonnenV1`. */
export const typeNameOf = (message: string): string =>
  message.split('.').slice(2).map(capital).join('');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Statements about validity that no type can express, and titles, which would become type names. */
const LEFT_OUT = new Set(['$schema', '$id', 'title', 'discriminator', 'x-sluis', 'minProperties']);

export async function typesModule(source: Source): Promise<string> {
  const defs: Record<string, Schema> = {};
  const define = (name: string, schema: JsonValue): void => {
    invariant(!(name in defs), `two schema parts are called ${name}`);
    defs[name] = forTypes(schema as Schema);
  };
  for (const part of source.parts.values()) {
    for (const [name, def] of Object.entries(part['$defs'] as JsonObject)) define(capital(name), def);
  }
  for (const { name, schema } of source.messages) define(typeNameOf(name), schema);
  const bundle = { title: 'Bundle', type: 'object', additionalProperties: false, $defs: defs };
  const code = await compile(bundle as never, 'Bundle', {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
  });
  const byType = source.messages.map(({ name }) => `'${name}': ${typeNameOf(name)};`).join('\n');
  return `// Answers: which TypeScript type has the data of each message type?
${code.replace(/export interface Bundle \{\}\n/, '').replaceAll(/This interface was referenced by `Bundle`.*?\n/gs, '')}
/** The data of a message by the name of its type. */
export interface DataByType {\n${byType}\n}\n`;
}

function forTypes(schema: Schema): Schema {
  const words = Object.entries(schema).filter(([word]) => !LEFT_OUT.has(word));
  const rest = Object.fromEntries(
    words.map(([word, value]) => {
      if (word === '$ref') return [word, `#/$defs/${capital(String(value).split('/').at(-1) ?? '')}`];
      if (word === 'unevaluatedProperties') return ['additionalProperties', value];
      return [word, forTypesValue(value)];
    }),
  );
  const label = isSchema(schema['x-sluis']) ? schema['x-sluis']['label'] : undefined;
  const description = isSchema(label) ? `${String(label['nl'])} / ${String(label['en'])}` : undefined;
  return description === undefined ? rest : { ...rest, description };
}

const forTypesValue = (value: JsonValue): JsonValue => {
  if (Array.isArray(value)) return value.map(forTypesValue);
  return isSchema(value) ? forTypes(value) : value;
};
