// Answers: which files are made from the schemas, and what must be in them? The same input gives
// the same bytes, so a file that differs is stale.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '#kernel';
import { format, resolveConfig, type Options } from 'prettier';
import { dataModule, describe } from './catalogue-data.js';
import { SHORTEST, validExamples } from './examples.js';
import { cataloguePage } from './page.js';
import { makeResolver } from './resolve.js';
import { MADE, readSource, textOf, type Schema, type Source } from './source.js';
import { typesModule } from './types.js';
import { validatorModule } from './validators.js';
import { viewSchemaOf } from './view-schema.js';

const GENERATED = 'libs/contracts/src/generated';
const VIEWS = 'schemas/views';

const VALIDATOR_TYPES = `// Answers: which function checks a document against the schema with this id? ${MADE}
import type { ValidateFunction } from 'ajv';

export declare const validators: Readonly<Record<string, ValidateFunction>>;
`;

/** Every generated file by its path from the root of the repository. */
export async function generatedFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const source = readSource(root);
  const resolver = makeResolver(source.parts);
  const described = describe(source, resolver);
  const messages = source.messages.map(({ schema }) => schema);
  const views = described
    .filter(({ message }) => message.kind !== 'intern')
    .map(({ message, tree }) => viewSchemaOf(message, tree, resolver));
  const parts = [...source.parts.values()];
  const files: readonly (readonly [string, string])[] = [
    [
      `${GENERATED}/validators.js`,
      validatorModule([...messages, ...views], parts, { allErrors: false }),
    ],
    [`${GENERATED}/validators.d.ts`, VALIDATOR_TYPES],
    [`${GENERATED}/diagnosis.js`, validatorModule(messages, parts, { allErrors: true })],
    [`${GENERATED}/diagnosis.d.ts`, VALIDATOR_TYPES],
    [`${GENERATED}/catalogue-data.ts`, dataModule(described)],
    [`${GENERATED}/messages.ts`, await typesModule(source)],
    ['docs/reference/berichtsoorten.md', cataloguePage(described, shortestExamples(root, source))],
    ...views.map((view) => [viewPath(view), JSON.stringify(view)] as const),
  ];
  return formatted(files, (await resolveConfig(join(root, '.prettierrc'))) ?? {});
}

/** Paths whose content differs from what the schemas ask for, files that should not exist included. */
export function staleFiles(root: string, files: ReadonlyMap<string, string>): readonly string[] {
  const wrong = [...files].filter(([path, text]) => contentOf(join(root, path)) !== text);
  const left = [GENERATED, VIEWS].flatMap((folder) =>
    namesIn(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  return [...wrong.map(([path]) => path), ...left.filter((path) => !files.has(path))];
}

const shortestExamples = (root: string, { messages }: Source): ReadonlyMap<string, JsonObject> =>
  new Map(
    messages.flatMap(({ name }) =>
      validExamples(root, name)
        .filter((example) => example.name === SHORTEST)
        .map(({ event }) => [name, event]),
    ),
  );

const viewPath = (view: Schema): string => `${VIEWS}/${textOf(view['$id']).split(':').at(-1)}.json`;

async function formatted(
  files: readonly (readonly [string, string])[],
  options: Options,
): Promise<ReadonlyMap<string, string>> {
  const done = files.map(async ([path, text]) => {
    // ajv nests a validator as deep as its schema has members: indented, it would be ten times as large.
    const finished = path.endsWith('.js') ? text : format(text, { ...options, filepath: path });
    return [path, await finished] as const;
  });
  return new Map(await Promise.all(done));
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
