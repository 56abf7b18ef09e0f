// Answers: is this request one that the written contract allows? The OpenAPI document is the only
// description of parameters and bodies; validators are compiled from it once, at start.
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { invariant, refused } from '#kernel';
import { faultsOf, readJson, type Checked } from './request-body.js';

export interface Contract {
  /** `info.version`: what `API-Version` says. */
  readonly version: string;
  /** The document as it was written. */
  readonly text: string;
  /** Query parameters with their types and defaults; unknown and repeated ones are refused. */
  query<T>(operation: string, query: unknown): Checked<T>;
  /** Path parameters; one that cannot exist is the same `notFound` as one that does not. */
  path<T>(operation: string, params: unknown): Checked<T>;
  /** A JSON body of an operation whose body is not an event. */
  body<T>(operation: string, mediaType: string | undefined, bytes: unknown): Checked<T>;
}

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required?: boolean;
  readonly schema: object;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: Readonly<Record<string, object>> };
}

const METHODS = ['get', 'post', 'put', 'delete'];
const DOCUMENT = 'urn:sluis:openapi:v1';

export function makeContract(text: string): Contract {
  const document = JSON.parse(text) as {
    readonly info: { readonly version: string };
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
  };
  const compile = makeCompiler(document);
  const validators = new Map<string, ValidateFunction>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS.filter((name) => item[name] !== undefined)) {
      const operation = item[method] as Operation;
      const parameters = (operation.parameters ?? []).map((parameter) =>
        '$ref' in parameter ? referred(document.components.parameters, parameter.$ref) : parameter,
      );
      for (const place of ['query', 'path'] as const) {
        const schema = objectOf(parameters.filter((parameter) => parameter.in === place));
        validators.set(`${operation.operationId} ${place}`, compile(schema, true));
      }
      if (operation.requestBody?.content['application/json'] !== undefined) {
        const at = [path, method, 'requestBody', 'content', 'application/json', 'schema'];
        const pointer = at.map(escaped).join('/');
        const schema = { $ref: `${DOCUMENT}#/paths/${pointer}` };
        validators.set(`${operation.operationId} body`, compile(schema, false));
      }
    }
  }
  const check = <T>(name: string, value: unknown): Checked<T> => {
    const validate = validators.get(name);
    invariant(validate !== undefined, `the contract describes ${name}`);
    if (validate(value)) return { kind: 'checked', value: value as T };
    return refused('requestInvalid', faultsOf(validate.errors ?? []));
  };
  return {
    version: document.info.version,
    text,
    query: (operation, query) => check(`${operation} query`, { ...(query as object) }),
    path: (operation, params) => {
      const checked = check(`${operation} path`, { ...(params as object) });
      return checked.kind === 'checked' ? (checked as never) : refused('notFound');
    },
    body: (operation, mediaType, bytes) => {
      const read = readJson(mediaType, bytes);
      return read.kind === 'refused' ? read : check(`${operation} body`, read.value);
    },
  };
}

/** Compiles with the whole document at hand; parameters are texts and become what they stand for. */
function makeCompiler(document: object): (schema: object, texts: boolean) => ValidateFunction {
  const make = (texts: boolean): Ajv2020.default => {
    const ajv = new Ajv2020.default({
      strict: true,
      strictRequired: false,
      allErrors: true,
      coerceTypes: texts,
      useDefaults: texts,
      keywords: ['example', 'discriminator'],
    });
    addFormats.default(ajv);
    return ajv.addSchema(document, DOCUMENT);
  };
  const forTexts = make(true);
  const forBodies = make(false);
  return (schema, texts) => (texts ? forTexts : forBodies).compile(schema);
}

const objectOf = (parameters: readonly Parameter[]): object => ({
  type: 'object',
  properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  required: parameters.filter(({ required }) => required === true).map(({ name }) => name),
  additionalProperties: false,
});

const referred = (parameters: Readonly<Record<string, Parameter>>, ref: string): Parameter => {
  const parameter = parameters[ref.slice(ref.lastIndexOf('/') + 1)];
  invariant(parameter !== undefined, `the contract holds ${ref}`);
  return parameter;
};

const escaped = (segment: string): string =>
  encodeURIComponent(segment.replaceAll('~', '~0').replaceAll('/', '~1'));
