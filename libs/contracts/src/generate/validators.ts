// Answers: which code checks a message or a view at run time? ajv writes it here, once, as plain
// functions, so that a running gateway compiles no schema and needs no code generation.
import Ajv2020 from 'ajv/dist/2020.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { JsonValue } from '#kernel';
import { formats } from '../catalogue/formats.js';
import { isSchema, mapSchemas } from './resolve.js';
import { MADE, textOf, type Schema } from './source.js';

/** What people read and validators do not. */
const FOR_PEOPLE = new Set(['title', 'description', 'x-sluis', '$schema']);
const RUNTIME = /require\("(ajv\/dist\/runtime\/(\w+))"\)/g;

/**
 * The source of an ES module that exports `validators`, by schema id.
 * `allErrors` finds every fault; without it a validator stops at the first.
 */
export function validatorModule(
  schemas: readonly Schema[],
  parts: readonly Schema[],
  options: { readonly allErrors: boolean },
): string {
  const ajv = new Ajv2020.default({
    strict: true,
    // Requirements stand beside a $ref to the members they require; the tree checks them instead.
    strictRequired: false,
    discriminator: true,
    // A part stands once in the code, however often it is named: inlined, the file grows tenfold.
    inlineRefs: false,
    allErrors: options.allErrors,
    formats,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  for (const schema of [...parts, ...schemas]) ajv.addSchema(bare(schema));
  const ids = schemas.map((schema) => textOf(schema['$id']));
  const names = Object.fromEntries(ids.map((id, at) => [`validate_${at}`, id]));
  const code = standaloneCode.default(ajv, names).replace('"use strict";', '');
  const table = ids.map((id, at) => `${JSON.stringify(id)}: validate_${at},`).join('\n');
  return `// Answers: does a document satisfy the schema with this id? ${MADE}
${runtimeImports(code)}
import { formats } from '../catalogue/formats.js';
${quickLengths(code).replace(RUNTIME, '$2').replaceAll('export const ', 'const ')}
export const validators = {\n${table}\n};\n`;
}

/**
 * ajv counts the characters of a text for each of its bounds. A text never has more characters than
 * UTF-16 units, and never fewer than half as many, so they seldom need to be counted.
 */
const quickLengths = (code: string): string =>
  code
    .replaceAll(/(func\d+)\((\w+)\) > (\d+)/g, '$2.length > $3 && $1($2) > $3')
    .replaceAll(
      /(func\d+)\((\w+)\) < (\d+)/g,
      (_, count, text, least) =>
        `${text}.length < ${2 * Number(least)} && ${count}(${text}) < ${least}`,
    );

/** ajv's own output calls `require`, which an ES module does not have. */
const runtimeImports = (code: string): string =>
  [...new Map([...code.matchAll(RUNTIME)].map(([, path, name]) => [name, path]))]
    .map(([name, path]) => `import ${name} from '${path}.js';`)
    .join('\n');

/** Without the texts for people; a member that is itself called `title` stays. */
function bare(schema: Schema): Schema {
  const words = Object.entries(schema).filter(([word]) => !FOR_PEOPLE.has(word));
  return Object.fromEntries(
    words.map(([word, value]) => [
      word,
      (word === 'properties' || word === '$defs') && isSchema(value)
        ? mapSchemas(value, bare)
        : bareValue(value),
    ]),
  );
}

const bareValue = (value: JsonValue): JsonValue => {
  if (Array.isArray(value)) return value.map(bareValue);
  return isSchema(value) ? bare(value) : value;
};
