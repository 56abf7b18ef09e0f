import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadConfig, type ConfigSources } from './load-config.js';
import { printConfig } from './print-config.js';
import { projectFile } from './project-file.js';

const EXAMPLE = projectFile('examples/sluis.yaml');
const ANCHORS = projectFile('certs-example/ca.pem');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluis-config-'));
  // An ordinary installation: anchors that are not the EXAMPLE ones, and a private key.
  for (const name of ['cert.pem', 'key.pem', 'anchors.pem']) {
    writeFileSync(join(folder, name), 'x', { mode: 0o600 });
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const MINIMAL = {
  gateway: { oin: '00000099000000002000', name: 'Sluis' },
  tls: { certificateFile: 'cert.pem', keyFile: 'key.pem', anchorsFile: 'anchors.pem' },
};
function fileWith(content: unknown, name = 'sluis.yaml'): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}
const load = (sources: Partial<ConfigSources> = {}) =>
  loadConfig({ files: [fileWith(MINIMAL)], env: {}, ...sources });
function loaded(sources: Partial<ConfigSources> = {}) {
  const result = load(sources);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.faults));
  return result;
}
function faults(sources: Partial<ConfigSources> = {}): readonly string[] {
  const result = load(sources);
  return result.kind === 'refused'
    ? result.faults.map(({ place, expected }) => `${place}: ${expected}`)
    : [];
}

describe('the configuration', () => {
  it('is production on loopback unless somebody says otherwise', () => {
    const { config, exampleAnchors } = loaded();
    expect(config).toMatchObject({
      environment: 'production',
      roles: ['gateway', 'router', 'courier'],
      gateway: { host: '127.0.0.1', port: 8443, minimumTls: 'TLSv1.3' },
      operations: { host: '127.0.0.1', port: 9464 },
    });
    expect(exampleAnchors).toBe(false);
  });

  it('resolves paths against its file, and what Sluis keeps against the data folder', () => {
    const { config } = loaded({
      overrides: { dataFolder: '/var/lib/sluis', 'log.file': '/fast/log.db' },
    });
    expect(config.tls.keyFile).toBe(join(folder, 'key.pem'));
    expect(config.store).toEqual({ kind: 'sqlite', file: '/var/lib/sluis/store.db' });
    expect(config.keys.folder).toBe('/var/lib/sluis/keys');
    expect(config.log).toEqual({ kind: 'sqlite', file: '/fast/log.db', partitions: 24 });
    expect(loaded().config.dataFolder).toBe(join(folder, 'data'));
  });

  it('resolves a path from a variable against the folder that Sluis is started from', () => {
    const { config } = loaded({ env: { SLUIS_DATA_FOLDER: 'elders' } });
    expect(config.dataFolder).toBe(join(process.cwd(), 'elders'));
  });

  it('takes the environment over files and the command line over the environment', () => {
    const files = [
      fileWith(MINIMAL),
      fileWith({ gateway: { port: 1 }, logging: { level: 'warn' } }, 'b.yaml'),
    ];
    const env = { SLUIS_GATEWAY__PORT: '2', SLUIS_ROLES: 'router, gateway', PATH: '/bin' };
    const tls = Object.fromEntries(
      Object.entries(MINIMAL.tls).map(([key, name]) => [`tls.${key}`, join(folder, name)]),
    );
    const { config } = loaded({ files, env, overrides: { ...tls, 'gateway.port': '3' } });
    expect(config.gateway).toMatchObject({ port: 3, name: 'Sluis' });
    expect(config).toMatchObject({ roles: ['router', 'gateway'], logging: { level: 'warn' } });
  });

  it('cannot be changed afterwards', () => {
    const { config } = loaded();
    const open = config as unknown as { gateway: { port: number }; roles: string[] };
    expect(() => (open.gateway.port = 1)).toThrow(TypeError);
    expect(() => open.roles.push('x')).toThrow(TypeError);
  });

  it('is printed whole, without the content of any file, and reads back the same', () => {
    writeFileSync(join(folder, 'key.pem'), 'GEHEIM', { mode: 0o600 });
    const { config } = loaded();
    const text = printConfig(config);
    expect(text).not.toContain('GEHEIM');
    expect(parse(text)).toEqual(config);
    expect(loaded({ files: [fileWith(text, 'printed.yaml')] }).config).toEqual(config);
  });
});

describe('a configuration that is wrong', () => {
  it('has all its faults told at once, by their dotted names', () => {
    const files = [
      fileWith(
        {
          gateway: { oin: '12', port: 70_000, poort: 1 },
          store: { kind: 'mysql' },
          tls: null,
          onbekend: true,
        },
        'wrong.yaml',
      ),
    ];
    expect(faults({ files, env: { SLUIS_LOG__PARTITIONS: '0' } })).toEqual([
      expect.stringMatching(/^onbekend: a key that exists/),
      expect.stringMatching(/^gateway\.poort: a key that exists/),
      'gateway.port: must be <= 65535',
      expect.stringMatching(/^gateway\.oin: must match pattern/),
      'gateway.name: to be set',
      'tls: to be set',
      'log.partitions: must be >= 1',
      'store.kind: one of sqlite, postgres',
    ]);
  });

  it('is refused for a private range that is none', () => {
    const sources = { overrides: { 'push.privateRanges': '10.0.0.0' } };
    expect(faults(sources)).toEqual([expect.stringMatching(/^push\.privateRanges/)]);
  });

  it('is refused for a variable or an override that no key has', () => {
    const sources = { env: { SLUIS_GATEWAY_PORT: '1' }, overrides: { 'gateway.poort': '1' } };
    expect(faults(sources)).toEqual([
      expect.stringMatching(/^SLUIS_GATEWAY_PORT: a key that exists/),
      expect.stringMatching(/^gateway\.poort: a key that exists/),
    ]);
  });

  it('never repeats a value', () => {
    const env = {
      SLUIS_GATEWAY__PORT: 'geheim-1',
      SLUIS_GATEWAY__OIN: 'geheim-2',
      SLUIS_LOGGING__LEVEL: 'geheim-3',
    };
    expect(faults({ env })).toHaveLength(3);
    expect(faults({ env }).join()).not.toContain('geheim');
  });

  it.each(['evidence.checkpointIntervalMs', 'evidence.checkpointRecords', 'log.partitions'])(
    'cannot make %s unlimited with zero',
    (key) => {
      expect(faults({ overrides: { [key]: '0' } })).toEqual([expect.stringMatching(/must be >= /)]);
    },
  );

  it('may not keep log and store in one file', () => {
    expect(faults({ overrides: { 'log.file': '/x/a.db', 'store.file': '/x/a.db' } })).toEqual([
      'store.file: another value than log.file',
    ]);
  });

  it('is refused when a file is missing, or holds no keys or a key twice', () => {
    const file = fileWith('gateway:\n  port: 1\n  port: 2\n', 'twice.yaml');
    expect(faults({ files: [file] })[0]).toBe(`${file}:3: YAML in which every key occurs once`);
    expect(faults({ files: [join(folder, 'weg.yaml')] })[0]).toMatch(
      /weg\.yaml: a file that can be read/,
    );
    expect(faults({ files: [fileWith('- 1', 'list.yaml')] })[0]).toMatch(/list\.yaml: keys/);
  });

  it('names every certificate file that cannot be read', () => {
    const overrides = { 'tls.keyFile': join(folder, 'weg.pem'), 'tls.revocationFiles': folder };
    expect(faults({ overrides })).toEqual([
      'tls.keyFile: a file that can be read',
      'tls.revocationFiles.0: a file that can be read',
    ]);
  });

  it('is refused when others may read the private key', () => {
    chmodSync(join(folder, 'key.pem'), 0o644);
    expect(faults()).toEqual(['tls.keyFile: a file that nobody else may read (mode 0600)']);
  });

  it('does not let a prototype in', () => {
    const file = fileWith('__proto__:\n  environment: development\n', 'proto.yaml');
    expect(faults({ files: [fileWith(MINIMAL), file] })).toEqual([
      expect.stringMatching(/^__proto__: a key that exists/),
    ]);
    expect(({} as Record<string, unknown>)['environment']).toBeUndefined();
  });
});

describe('log and store on servers', () => {
  const guide = readFileSync(projectFile('docs/guides/operate.md'), 'utf8');
  const shown = /## On Kafka and PostgreSQL[^]*?```yaml\n([^]*?)```/.exec(guide)?.[1] ?? '';
  const example = () => ({ files: [fileWith(MINIMAL), fileWith(shown, 'servers.yaml')] });

  beforeEach(() => {
    mkdirSync(join(folder, 'internal'));
    for (const name of ['ca.pem', 'cert.pem', 'key.pem']) {
      writeFileSync(join(folder, 'internal', name), 'x', { mode: 0o600 });
    }
  });

  it('are configured as the guide for operators shows', () => {
    const { config } = loaded(example());
    expect(config.log).toEqual({
      kind: 'kafka',
      brokers: ['kafka-1.intern:9093', 'kafka-2.intern:9093', 'kafka-3.intern:9093'],
      topic: 'sluis.ingezonden',
      partitions: 24,
      group: 'sluis-router',
      replicas: 3,
      sessionMs: 10_000,
      caFile: join(folder, 'internal', 'ca.pem'),
      certificateFile: join(folder, 'internal', 'cert.pem'),
      keyFile: join(folder, 'internal', 'key.pem'),
    });
    expect(config.store).toEqual({
      kind: 'postgres',
      host: 'postgres.intern',
      port: 5432,
      database: 'sluis',
      user: 'sluis-router',
      role: 'sluis',
      passwordFile: null,
      caFile: join(folder, 'internal', 'ca.pem'),
      certificateFile: join(folder, 'internal', 'cert.pem'),
      keyFile: join(folder, 'internal', 'key.pem'),
      poolMax: 8,
    });
  });

  it('are printed whole, and read back the same', () => {
    const { config } = loaded(example());
    const printed = fileWith(printConfig(config), 'printed.yaml');
    expect(loaded({ files: [printed] }).config).toEqual(config);
  });

  it('are refused without what only the operator can know', () => {
    const overrides = { 'log.kind': 'kafka', 'store.kind': 'postgres' };
    expect(faults({ overrides })).toEqual([
      'log.brokers: must NOT have fewer than 1 items',
      'log.caFile: to be set',
      'log.certificateFile: to be set',
      'log.keyFile: to be set',
      'store.caFile: to be set',
    ]);
  });

  it('are refused with keys of another kind, also when those have a default there', () => {
    const onFiles = { 'log.topic': 'sluis.ingezonden', 'store.poolMax': '8' };
    expect(faults({ overrides: onFiles })).toEqual([
      expect.stringMatching(/^log\.topic: a key that exists/),
      expect.stringMatching(/^store\.poolMax: a key that exists/),
    ]);
    const onServers = { 'log.file': '/x/log.db', 'store.file': '/x/store.db' };
    expect(faults({ ...example(), overrides: onServers })).toEqual([
      expect.stringMatching(/^log\.file: a key that exists/),
      expect.stringMatching(/^store\.file: a key that exists/),
    ]);
  });

  it('need a certificate with its key, or neither', () => {
    expect(faults({ ...example(), overrides: { 'store.keyFile': '' } })).toEqual([
      'store.keyFile: set when store.certificateFile is, and only then',
    ]);
    const overrides = { 'store.keyFile': '', 'store.certificateFile': '' };
    expect(faults({ ...example(), overrides })).toEqual([]);
  });

  it('have their files looked at, and their secrets kept from others', () => {
    rmSync(join(folder, 'internal', 'ca.pem'));
    expect(faults(example())).toEqual([
      'log.caFile: a file that can be read',
      'store.caFile: a file that can be read',
    ]);
    writeFileSync(join(folder, 'internal', 'ca.pem'), 'x');
    const password = fileWith('x', 'password');
    chmodSync(password, 0o640);
    chmodSync(join(folder, 'internal', 'key.pem'), 0o644);
    expect(faults({ ...example(), overrides: { 'store.passwordFile': password } })).toEqual([
      'log.keyFile: a file that nobody else may read (mode 0600)',
      'store.passwordFile: a file that nobody else may read (mode 0600)',
      'store.keyFile: a file that nobody else may read (mode 0600)',
    ]);
  });
});

describe('the EXAMPLE certificates', () => {
  const example = { files: [EXAMPLE] };

  it('work on this machine, for development, in the shipped example', () => {
    const { config, exampleAnchors } = loaded(example);
    expect(exampleAnchors).toBe(true);
    expect(config.bundles.policyFolder).toBe(projectFile('policies/national'));
    expect(config.dataFolder).toBe(projectFile('data'));
  });

  it('are refused in production and on any address that others can reach', () => {
    const overrides = {
      environment: 'production',
      'gateway.host': '0.0.0.0',
      'operations.host': '::',
    };
    expect(faults({ ...example, overrides })).toEqual([
      'environment: development, with the EXAMPLE certificates',
      'gateway.host: a loopback address, with the EXAMPLE certificates',
      'operations.host: a loopback address, with the EXAMPLE certificates',
    ]);
  });

  it('leave the secrets towards broker and database as secret as ever', () => {
    for (const name of ['ca.pem', 'own.pem']) writeFileSync(join(folder, name), 'x');
    chmodSync(join(folder, 'own.pem'), 0o644);
    const overrides = {
      'log.kind': 'kafka',
      'log.brokers': 'localhost:9092',
      'log.caFile': join(folder, 'ca.pem'),
      'log.certificateFile': join(folder, 'cert.pem'),
      'log.keyFile': join(folder, 'own.pem'),
    };
    expect(faults({ ...example, overrides })).toEqual([
      'log.keyFile: a file that nobody else may read (mode 0600)',
    ]);
  });

  it('are recognised in whatever file they stand', () => {
    mkdirSync(join(folder, 'x'));
    writeFileSync(join(folder, 'x', 'anchors.pem'), readFileSync(ANCHORS));
    const overrides = { 'tls.anchorsFile': join(folder, 'x', 'anchors.pem') };
    expect(faults({ overrides })).toEqual([
      'environment: development, with the EXAMPLE certificates',
    ]);
  });
});
