// Answers: does the built program keep its promises on a real Kafka and a real PostgreSQL, and does
// it say what is wrong when it cannot use them?
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFile } from '#platform';
import { makeLogTopic } from '../../../deploy/servers/log-topic.js';
import { startServers, type Engines, type Servers } from '../../../deploy/servers/start-servers.js';
import { sluis } from './world/program.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluis-engines-'));
  // PostgreSQL runs under another account and must reach its own folder in here.
  await chmod(folder, 0o711);
});
afterEach(() => rm(folder, { recursive: true }));

describe('the demo on Kafka and PostgreSQL', () => {
  const demo = ['demo', '--kafka', '--postgres'];

  it('comes out as it does on files, and leaves no server behind', async () => {
    const { status, out, err } = await sluis([...demo, '--json'], { TMPDIR: folder });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const { messages, evidence } = JSON.parse(out) as {
      messages: readonly { readonly unexpected: readonly string[] }[];
      evidence: { readonly fault?: object; readonly witnessedUpTo?: number };
    };
    expect(messages).toHaveLength(17);
    expect(messages.flatMap((one) => one.unexpected)).toEqual([]);
    expect(evidence.fault).toBeUndefined();
    expect(evidence.witnessedUpTo).toBeGreaterThan(0);
    const left = (await readdir(folder)).filter((name) => name.startsWith('sluis-'));
    expect(left).toEqual([]);
    // Neither log nor store was a file.
    const kept = await readdir(projectFile('data/demo'));
    expect(kept.toSorted()).toEqual(['gateway.log', 'keys', 'router.log', 'witnesses']);
  });

  it('says in one line what is missing on this machine', async () => {
    const { status, err } = await sluis(demo, { PATH: folder });
    expect(status).toBe(2);
    expect(err).toMatch(/^sluis: not found on this machine: Java 17 or newer.*\n$/);
  });
});

describe('a start on engines that cannot be used', () => {
  let servers: Servers & Engines;
  const topic = { topic: 'sluis.ingezonden', partitions: 24, group: 'sluis-router' };

  beforeAll(async () => {
    servers = await startServers();
    await makeLogTopic(servers, topic);
  });
  afterAll(() => servers?.stop());

  const config = (set: readonly string[]): string[] =>
    [`dataFolder=${join(folder, 'data')}`, 'gateway.port=0', 'operations.port=0', ...set].reduce(
      (words, pair) => [...words, '--set', pair],
      ['--config', projectFile('examples/sluis.yaml')],
    );
  const tls = (section: string): string[] => [
    `${section}.caFile=${servers.folder}/tls/ca.pem`,
    `${section}.certificateFile=${servers.folder}/tls/sluis-router/cert.pem`,
    `${section}.keyFile=${servers.folder}/tls/sluis-router/key.pem`,
  ];
  const kafka = (broker = servers.kafka.broker): string[] => [
    'log.kind=kafka',
    `log.brokers=${broker}`,
    ...tls('log'),
  ];
  const postgres = (port = servers.postgres.port): string[] => [
    'store.kind=postgres',
    'store.host=127.0.0.1',
    `store.port=${port}`,
    'store.user=sluis-router',
    ...tls('store'),
  ];

  it('is refused when the topic is divided otherwise', async () => {
    const { status, err } = await sluis(['start', ...config([...kafka(), 'log.partitions=4'])]);
    expect(err).toContain(
      'log: topic sluis.ingezonden has 24 partitions and cannot be used with 4',
    );
    expect(status).toBe(78);
  });

  it('can be tried again when broker or database is away', async () => {
    const away = await Promise.all([
      sluis(['start', ...config(kafka('127.0.0.1:1'))]),
      sluis(['start', ...config(postgres(1))]),
    ]);
    expect(away.map(({ status }) => status)).toEqual([69, 69]);
  });

  it('is no different for a command that only reads', async () => {
    const { status, err } = await sluis(['queue', 'quarantaine', ...config(postgres(1))]);
    expect({ status, err }).toEqual({ status: 3, err: 'sluis: the store cannot be reached\n' });
  });
});
