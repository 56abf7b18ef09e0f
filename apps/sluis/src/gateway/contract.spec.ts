// Answers: does the written contract keep the NLGov REST API Design Rules that can be read off a
// document (the rules marked T in standards 5.1), and our own?
import { readFileSync } from 'node:fs';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly { readonly $ref: string }[];
  readonly responses: Readonly<Record<string, Response & { readonly $ref?: string }>>;
}
interface Response {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>>;
}

const document = JSON.parse(readFileSync('schemas/openapi.json', 'utf8'));
const paths = Object.keys(document.paths);
const operations = Object.entries<Record<string, Operation>>(document.paths).flatMap(
  ([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
);
const responses = operations.flatMap(({ path, method, operation }) =>
  Object.entries(operation.responses).map(([status, response]) => ({
    name: `${method} ${path} ${status}`,
    status: Number(status),
    response: resolve(response) as Response,
  })),
);

function resolve(value: { readonly $ref?: string }): unknown {
  if (value.$ref === undefined) return value;
  return value.$ref
    .slice(2)
    .split('/')
    .reduce((at, part) => at[part], document);
}

/** Every object below the document that is a schema with this keyword. */
function* having(keyword: string, value: unknown = document): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (keyword in value && 'type' in value) yield value;
  for (const child of Object.values(value)) yield* having(keyword, child);
}

describe('the written contract', () => {
  it('is OpenAPI 3 with a contact, a semantic version and the major version in the URL', () => {
    expect(document.openapi).toMatch(/^3(\.\d+){1,2}$/);
    expect(Object.keys(document.info.contact).sort()).toEqual(['email', 'name', 'url']);
    expect(document.info.version).toMatch(/^\d+\.\d+\.\d+$/);
    for (const { url } of document.servers) expect(url).toMatch(/^https:.*\/v1$/);
  });

  it('has kebab-case paths without a trailing slash', () => {
    // RFC 8615 fixes the name `.well-known`, which the rule's pattern does not know.
    const ours = paths.filter((path) => !path.startsWith('/.well-known/'));
    for (const path of ours) {
      expect(path).toMatch(/^(\/([a-z0-9-]+(\.json)?|\{[a-z]+\}))+$/);
    }
  });

  it('has camelCase query parameters and path parameters that the path names', () => {
    for (const { path, operation } of operations) {
      for (const parameter of operation.parameters ?? []) {
        const { name, in: place } = resolve(parameter) as { name: string; in: string };
        if (place === 'query') expect(name).toMatch(/^[a-z][a-z\d]*([A-Z][a-z\d]*)*$/);
        if (place === 'path') expect(path).toContain(`{${name}}`);
      }
    }
  });

  it('names every operation once, in both languages', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { operation } of operations) expect(operation.summary).toMatch(/^.+ \/ .+$/);
  });

  it.each(responses)('promises the headers of every response: $name', ({ response }) => {
    expect(Object.keys(response.headers ?? {})).toEqual(
      expect.arrayContaining(['API-Version', 'Cache-Control', 'Strict-Transport-Security']),
    );
  });

  it('answers errors as problem details and never with 422', () => {
    const errors = responses.filter(({ status }) => status >= 400);
    for (const { response } of errors) {
      expect(Object.keys(response.content ?? {})).toEqual(['application/problem+json']);
    }
    expect(document.components.schemas.Probleem.required).toEqual(
      expect.arrayContaining(['status', 'title', 'detail']),
    );
    expect(responses.map(({ status }) => status)).not.toContain(422);
  });

  it('can refuse with 400 wherever there is something to get wrong', () => {
    const input = operations.filter(
      ({ method, operation }) => method !== 'get' || (operation.parameters ?? []).length > 0,
    );
    for (const { operation } of input) expect(Object.keys(operation.responses)).toContain('400');
  });

  it('uses moments with a time zone and bounds what it describes', () => {
    for (const { format } of having('format')) {
      expect(['date', 'date-time', 'uuid', 'uri', 'uri-reference']).toContain(format);
    }
    for (const schema of having('items')) expect(schema).toHaveProperty('maxItems');
  });
});
