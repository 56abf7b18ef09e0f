// Answers: does the written contract keep the NLGov REST API Design Rules that can be read off a
// document, and our own promises? Spectral reads the rules from schemas/.spectral.yaml; every one of
// them is broken here once, so that none is a rule that nothing can break.
import { readFileSync } from 'node:fs';
import { Spectral, type RulesetDefinition } from '@stoplight/spectral-core';
import * as functions from '@stoplight/spectral-functions';
import { oas } from '@stoplight/spectral-rulesets';
import { parse } from 'yaml';

type Tree = Record<string, any>; // oxlint-disable-line typescript/no-explicit-any -- any document
type Then = { readonly function: keyof typeof functions };

const published = readFileSync('schemas/openapi.json', 'utf8');
const ruleset = parse(readFileSync('schemas/.spectral.yaml', 'utf8')) as Tree;
const names = Object.keys(ruleset.rules);
const spectral = new Spectral();
spectral.setRuleset({
  ...ruleset,
  extends: [[oas, 'off']],
  rules: Object.fromEntries(names.map((name) => [name, withFunctions(ruleset.rules[name])])),
} as RulesetDefinition);

/** The file names functions, as Spectral's own command reads it; the library wants the functions. */
function withFunctions(rule: string | { readonly then: Then | readonly Then[] }) {
  if (typeof rule === 'string') return rule;
  const then = [rule.then].flat<(Then | readonly Then[])[]>();
  return { ...rule, then: then.map((step) => ({ ...step, function: functions[step.function] })) };
}

/** The rules that this document breaks, each once. */
async function broken(document: string): Promise<string[]> {
  const found = await spectral.run(document);
  return [...new Set(found.map(({ code }) => String(code)))].sort();
}

const ofList = (document: Tree): Tree => document.paths['/abonnementen'].get;
const ofPost = (document: Tree): Tree => document.paths['/abonnementen'].post;
const problem = (document: Tree): Tree => document.components.schemas.Probleem;
const within = (document: Tree, properties: Tree): void => {
  Object.assign(problem(document).properties, properties);
};
const renamed = (document: Tree, from: string, to: string): void => {
  document.paths[to] = document.paths[from];
  delete document.paths[from];
};

/** How each rule is broken, by one change of the published contract. */
const breaks: Readonly<Record<string, (document: Tree) => void>> = {
  'oas3-schema': (document) => delete document.info.title,
  'oas3-api-servers': (document) => (document.servers = []),
  'oas3-server-variables': (document) => (document.servers[0].url = 'https://{wie}/v1'),
  'oas3-valid-media-example': (document) => {
    // Of a schema that holds itself, such as a filter, Spectral reads no examples.
    const { content } = document.paths['/berichtsoorten'].get.responses['200'];
    content['application/json'].example = 'geen lijst';
  },
  'oas3-valid-schema-example': (document) => (problem(document).properties.status.example = 'x'),
  'openapi-tags-uniqueness': (document) => document.tags.push(document.tags[0]),
  'operation-operationId-unique': (document) => {
    ofPost(document).operationId = ofList(document).operationId;
  },
  'path-params': (document) => renamed(document, '/abonnementen/{id}', '/abonnementen/{nr}'),
  'path-keys-no-trailing-slash': (document) => renamed(document, '/berichten', '/berichten/'),
  'core/doc-openapi': (document) => (document.openapi = '2.0'),
  'core/doc-openapi-contact': (document) => delete document.info.contact.email,
  'core/semver': (document) => (document.info.version = '1.0'),
  'core/uri-version': (document) => (document.servers[0].url = 'https://localhost/v1.0'),
  'core/transport/tls': (document) => (document.servers[0].url = 'http://localhost/v1'),
  'core/path-segments-kebab-case': (document) => {
    renamed(document, '/berichtsoorten', '/berichtSoorten');
  },
  'core/query-keys-camel-case': (document) => {
    document.components.parameters.wacht.name = 'wacht_tijd';
  },
  'core/http-methods': (document) => (document.paths['/berichten'].trace = ofList(document)),
  'core/version-header': (document) => {
    delete document.components.responses.NietGevonden.headers['API-Version'];
  },
  'core/transport/security-headers': (document) => {
    delete ofList(document).responses['200'].headers['Cache-Control'];
  },
  'core/error-handling/problem-details': (document) => {
    problem(document).required = ['status', 'title'];
  },
  'core/error-handling/invalid-input': (document) => delete ofList(document).responses['400'],
  'core/date-time/format': (document) => {
    within(document, { moment: { type: 'string', format: 'time', maxLength: 20 } });
  },
  'core/date-time/date-omit-time-portion': (document) => {
    within(document, { datumEinde: { type: 'string', format: 'date-time', maxLength: 30 } });
  },
  'schema-names': (document) => {
    document.components.schemas.een_schema = { type: 'string', maxLength: 1 };
  },
  'both-languages': (document) => (ofList(document).summary = 'Alleen Nederlands'),
  'bounded-arrays': (document) => {
    within(document, { lijst: { type: 'array', items: { type: 'integer' } } });
  },
};

describe('the written contract', () => {
  it('keeps every rule', async () => {
    expect(await broken(published)).toEqual([]);
  });

  it('is held to rules that are each broken below', () => {
    expect(Object.keys(breaks).sort()).toEqual([...names].sort());
  });

  it.each(names)('would be refused for %s', async (name) => {
    const document = JSON.parse(published);
    breaks[name]!(document);
    expect(await broken(JSON.stringify(document))).toContain(name);
  });

  it.each([
    ['an error that is no problem', { content: { 'text/plain': {} } }],
    ['an error without a body', {}],
    ['422 where the rules say 400', { status: '422' }],
  ])('would be refused for %s', async (_what, { status = '400', ...change }: Tree) => {
    const document = JSON.parse(published);
    const { headers } = document.components.responses.Ongeldig;
    ofPost(document).responses[status] = { description: 'Fout', headers, ...change };
    const expected = status === '422' ? 'invalid-input' : 'problem-details';
    expect(await broken(JSON.stringify(document))).toContain(`core/error-handling/${expected}`);
  });
});
