// Answers: is this request one that the written contract allows? The OpenAPI document is the only
// description of parameters and bodies; validators are compiled from it once, at start.
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { invariant, refused } from '#kernel';
import { faultsOf, readJson, type Checked } from './request-body.js';

/** What the contract reads of a request. */
export interface Asked {
  readonly params: unknown;
  readonly query: unknown;
  readonly headers: { readonly 'content-type'?: string | undefined };
  readonly body?: unknown;
}

export interface Contract {
  /** `info.version`: what `API-Version` says. */
  readonly version: string;
  /** The document as it was written. */
  readonly text: string;
  /**
   * Path, query and JSON body as one flat value, with the contract's types and defaults. Names
   * outside the contract and repeated parameters are refused; a path that cannot exist is the same
   * `notFound` as one that does not. A body that is an event is left alone.
   */
  check<T>(operation: string, request: Asked): Checked<T>;
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

/** Words of OpenAPI beside its schemas, which stay strict. */
const NOT_SCHEMA = 'openapi info servers security tags paths components example'.split(' ');
const METHODS = ['get', 'post', 'put', 'delete'];
const DOCUMENT = 'urn:sluis:openapi:v1';

interface Document {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
}

interface Validators {
  readonly path: ValidateFunction;
  readonly query: ValidateFunction;
  readonly body: ValidateFunction | undefined;
}

export function makeContract(text: string): Contract {
  const document = JSON.parse(text) as Document;
  const operations = compileOperations(document);
  return {
    version: document.info.version,
    text,
    check<T>(operation: string, request: Asked): Checked<T> {
      const validators = operations.get(operation);
      invariant(validators !== undefined, `the contract describes ${operation}`);
      const path = validated(validators.path, { ...(request.params as object) });
      if (path.kind === 'refused') return refused('notFound');
      const query = validated(validators.query, { ...(request.query as object) });
      if (query.kind === 'refused') return query;
      const value = { ...path.value, ...query.value };
      if (validators.body === undefined) return { kind: 'checked', value: value as T };
      const read = readJson(request.headers['content-type'], request.body);
      if (read.kind === 'refused') return read;
      const body = validated(validators.body, read.value as object);
      return body.kind === 'refused'
        ? body
        : { kind: 'checked', value: { ...value, ...body.value } as T };
    },
  };
}

function validated(validate: ValidateFunction, value: object): Checked<object> {
  return validate(value)
    ? { kind: 'checked', value }
    : refused('parameterInvalid', faultsOf(validate.errors ?? []));
}

function compileOperations(document: Document): ReadonlyMap<string, Validators> {
  const compile = makeCompiler(document);
  const operations = new Map<string, Validators>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation === undefined) continue;
      const parameters = (operation.parameters ?? []).map((parameter) =>
        '$ref' in parameter ? referred(document.components.parameters, parameter.$ref) : parameter,
      );
      const within = (place: Parameter['in']): ValidateFunction =>
        compile(objectOf(parameters.filter((parameter) => parameter.in === place)), true);
      operations.set(operation.operationId, {
        path: within('path'),
        query: within('query'),
        body: isControlBody(operation)
          ? compile({ $ref: bodyReference(path, method) }, false)
          : undefined,
      });
    }
  }
  return operations;
}

/** An event is described for people only: its own schema is found by its type, behind the edge. */
const isControlBody = ({ requestBody }: Operation): boolean =>
  requestBody !== undefined && !('application/cloudevents+json' in requestBody.content);

const bodyReference = (path: string, method: string): string => {
  const at = [path, method, 'requestBody', 'content', 'application/json', 'schema'];
  return `${DOCUMENT}#/paths/${at.map(escaped).join('/')}`;
};

/** Compiles with the whole document at hand; parameters are texts and become what they stand for. */
function makeCompiler(document: object): (schema: object, texts: boolean) => ValidateFunction {
  const make = (texts: boolean): Ajv2020.default => {
    const ajv = new Ajv2020.default({
      strict: true,
      strictRequired: false,
      allErrors: true,
      coerceTypes: texts,
      useDefaults: texts,
      keywords: NOT_SCHEMA,
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
