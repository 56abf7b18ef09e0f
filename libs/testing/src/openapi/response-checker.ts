// Answers: is this response one that the written contract promises? Status, media type, every
// required header and the whole body are compared with the OpenAPI document.
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

export interface Exchange {
  readonly method: string;
  /** As it was asked for, with the server's prefix and query. */
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** What is wrong with the response; empty: the contract promises it. */
export type ResponseChecker = (exchange: Exchange) => readonly string[];

interface Response {
  readonly headers?: Readonly<Record<string, { readonly $ref?: string }>>;
  readonly content?: Readonly<Record<string, unknown>>;
}

type Responses = Readonly<Record<string, { readonly $ref?: string }>>;

interface Document {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, { responses: Responses }>>>>;
}

const ID = 'urn:sluis:openapi:test';
/** What every path may answer to a method or a path that it does not describe. */
const ANYWHERE: Readonly<Record<number, string>> = {
  400: '#/components/responses/Ongeldig',
  404: '#/components/responses/NietGevonden',
  405: '#/components/responses/MethodeNietToegestaan',
  429: '#/components/responses/TeVeel',
};

export function makeResponseChecker(text: string): ResponseChecker {
  const document = JSON.parse(text) as Document;
  const prefix = new URL(document.servers[0]?.url ?? 'https://localhost').pathname;
  const ajv = new Ajv2020.default({ strict: true, strictRequired: false, allErrors: true });
  ajv.addVocabulary('openapi info servers security tags paths components example'.split(' '));
  addFormats.default(ajv);
  ajv.addSchema(document, ID);
  const faults = (pointer: string, value: unknown): readonly string[] => {
    const validate = ajv.getSchema(`${ID}${pointer}`);
    if (validate === undefined) return [`the contract has no ${pointer}`];
    return validate(value) === true ? [] : [`${pointer}: ${ajv.errorsText(validate.errors)}`];
  };

  return ({ method, url, status, headers, body }) => {
    const path = (url.split('?', 1)[0] ?? '').slice(prefix.length);
    const promised = promisedAt(document, path, method, status);
    if (promised === undefined) return [`${method} ${path} does not promise ${status}`];
    const { pointer, response } = promised;
    const found = Object.entries(response.headers ?? {}).flatMap(([name, header]) => {
      const at = header.$ref ?? `${pointer}/headers/${name}`;
      const value = headers[name.toLowerCase()];
      return value === undefined ? [`${name} is missing`] : faults(`${at}/schema`, value);
    });
    const mediaType = String(headers['content-type'] ?? '').split(';', 1)[0] ?? '';
    if (response.content === undefined) return body === '' ? found : [...found, 'unexpected body'];
    if (!(mediaType in response.content)) return [...found, `unexpected media type ${mediaType}`];
    if (method === 'HEAD') return body === '' ? found : [...found, 'HEAD has no body'];
    const at = `${pointer}/content/${escaped(mediaType)}/schema`;
    return [...found, ...faults(at, mediaType.endsWith('json') ? JSON.parse(body) : body)];
  };
}

function promisedAt(
  document: Document,
  path: string,
  method: string,
  status: number,
): { readonly pointer: string; readonly response: Response } | undefined {
  const template = Object.keys(document.paths)
    .sort((one, other) => one.split('{').length - other.split('{').length)
    .find((candidate) => patternOf(candidate).test(path));
  const verb = method === 'HEAD' ? 'get' : method.toLowerCase();
  const responses = template && document.paths[template]?.[verb]?.responses;
  const described = responses ? responses[status] : undefined;
  const own = `#/paths/${escaped(template ?? '')}/${verb}/responses/${status}`;
  const pointer = described === undefined ? ANYWHERE[status] : (described.$ref ?? own);
  const response = pointer === undefined ? undefined : at(document, pointer);
  return pointer === undefined || response === undefined ? undefined : { pointer, response };
}

const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);

const escaped = (segment: string): string =>
  encodeURIComponent(segment.replaceAll('~', '~0').replaceAll('/', '~1'));

const at = (document: object, pointer: string): Response | undefined =>
  pointer
    .slice(2)
    .split('/')
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, part) => (value as Record<string, unknown> | undefined)?.[part],
      document,
    ) as Response | undefined;
