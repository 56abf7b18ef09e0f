// Answers: which part of Sluis may know which other part? Every rule says why it is there.
const DOMAIN =
  '^libs/(kernel|contracts|directory|identity|policy|routing|evidence|sealing|exchange)/';
const SPEC = '\\.(spec|medium-spec|e2e-spec|server-spec)\\.ts$';

/** A library may import itself and the libraries before it in this order. */
const ORDER = [
  'kernel',
  'contracts',
  'directory',
  'identity',
  'policy',
  'routing',
  'evidence',
  'sealing',
  'exchange',
];
const upward = ORDER.map((lib, index) => ({
  name: `order-${lib}`,
  comment: `${lib} is read before ${ORDER.slice(index + 1).join(', ') || 'the adapters'}; an import the other way would make a circle of meanings`,
  severity: 'error',
  from: { path: `^libs/${lib}/`, pathNot: SPEC },
  to: {
    path: `^(libs/(${[...ORDER.slice(index + 1), 'log', 'store', 'delivery', 'platform', 'sqlite', 'testing'].join('|')})|apps)/`,
  },
}));

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'no-circular',
      comment:
        'a circle of files has no first file to read, and in ESM an import may still be empty',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-without-framework',
      comment: 'what is decided must be testable and readable without Nest, and outlive it',
      severity: 'error',
      from: { path: DOMAIN },
      to: { path: '(^|node_modules/)(@nestjs|rxjs|fastify|pino|commander)' },
    },
    {
      name: 'domain-without-drivers',
      comment:
        'the journeys know ports; a driver in a domain library would be a second way to the data',
      severity: 'error',
      from: { path: DOMAIN },
      to: { path: '(^|node_modules/)(better-sqlite3|pg|kafkajs|kysely|undici)' },
    },
    {
      name: 'domain-without-io',
      comment: 'files, sockets and processes are arguments, so that a test can take them away',
      severity: 'error',
      from: { path: DOMAIN, pathNot: `(${SPEC}|\\.fixture\\.ts$|^libs/contracts/src/generate/)` },
      to: {
        path: '^(node:)?(fs|fs/promises|net|tls|http|https|child_process|worker_threads|timers)$',
        dependencyTypes: ['core'],
      },
    },
    {
      name: 'casl-in-one-place',
      comment:
        'CASL answers permissively to loose questions; only the guarded folder may ask it (engineering notes in its README)',
      severity: 'error',
      from: { pathNot: '^libs/policy/src/casl/' },
      to: { path: '(^|node_modules/)@casl' },
    },
    {
      name: 'sqlite-in-its-adapters',
      comment:
        'better-sqlite3 blocks its thread; only the adapters that give it a thread of its own may load it',
      severity: 'error',
      from: { pathNot: '^libs/(sqlite|store|log|testing)/' },
      to: { path: '(^|node_modules/)better-sqlite3' },
    },
    {
      name: 'kafkajs-behind-the-port',
      comment:
        'kafkajs has no maintainer; one folder to replace is the way out, and the bench compares with it as it is',
      severity: 'error',
      from: { pathNot: '^(libs/log/|deploy/|apps/bench/)' },
      to: { path: '(^|node_modules/)kafkajs' },
    },
    {
      name: 'forge-for-pkcs12-only',
      comment:
        'node-forge has no EC and a history of forged signatures: it packs .p12 files and nothing else',
      severity: 'error',
      from: { pathNot: '^apps/cli/src/certs/' },
      to: { path: '(^|node_modules/)node-forge' },
    },
    {
      name: 'testing-stays-out',
      comment: 'a fake that ships is a fake that somebody relies on',
      severity: 'error',
      from: { pathNot: `(${SPEC}|^libs/testing/|^apps/acceptance/|/test/)` },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'adapters-apart',
      comment:
        'log, store and delivery meet in the journeys and nowhere else, so that each can be replaced alone',
      severity: 'error',
      from: { path: '^libs/(log|store|delivery)/', pathNot: SPEC },
      to: { path: '^libs/(log|store|delivery)/', pathNot: '^libs/$1/' },
    },
    {
      name: 'libs-through-their-door',
      comment:
        'a library is used through its index; a deep import ties a stranger to its inner order',
      severity: 'error',
      from: { path: '^libs/([^/]+)/', pathNot: SPEC },
      to: { path: '^libs/[^/]+/src/(?!index\\.ts$)', pathNot: '^libs/$1/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['sluis:source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
