import { execFile } from 'node:child_process';
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectFile } from '#platform';
import type { RunningServer } from '../servers/server-process.js';
import { play, startContainer, type Container, type Played } from './played.fixture.js';
import { startBroker, startDatabase } from './played-servers.fixture.js';

let played: Played;
const servers: RunningServer[] = [];
const containers = new Map<string, Container>();

/** As `depends_on` orders it: a service that ends must end well, one that stays must be healthy. */
async function up(name: string): Promise<void> {
  const container = await startContainer(played, name);
  containers.set(name, container);
  const said = async (): Promise<string> => `${name}:\n${await readFile(container.output, 'utf8')}`;
  if (name === 'bundles' || name === 'kafka-init') {
    if ((await container.ended) !== 0) throw new Error(await said());
    return;
  }
  const { operations } = container.ports;
  for (;;) {
    if (container.process.exitCode !== null) throw new Error(await said());
    const answer = await fetch(`http://127.0.0.1:${operations}/gereed`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
}

beforeAll(async () => {
  played = await play();
  servers.push(await startBroker(played));
  servers.push(await startDatabase(played));
  for (const name of ['bundles', 'kafka-init', 'router-1', 'router-2']) await up(name);
  await Promise.all(['gateway-1', 'gateway-2', 'courier'].map(up));
}, 300_000);

afterAll(async () => {
  for (const { process, ended } of containers.values()) {
    process.kill('SIGTERM');
    await ended;
  }
  await Promise.all(servers.map((one) => one.stop()));
  await rm(played.stage, { recursive: true });
});

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

const as = (party: string, gateway: string, ...words: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const port = containers.get(gateway)?.ports.partners;
    const where = [
      '--certs',
      join(played.made, 'partners', party),
      '--url',
      `https://localhost:${port}`,
    ];
    const args = [projectFile('dist/apps/cli/src/main.js'), ...words, ...where];
    execFile(process.execPath, args, (error, out, err) => {
      resolve({ status: error ? Number(error.code) : 0, out, err });
    });
  });

it('brings a message from one gateway to the mailbox at the other', async () => {
  const message = projectFile('examples/messages/03-begin-milan.json');
  const sent = await as('dji', 'gateway-1', 'send', message);
  expect(sent).toMatchObject({ status: 0, err: '' });
  const mailbox = ['--mailbox', 'gemeente.coordinator', '--wait', '30'];
  const read = await as('gemeente-rotterdam', 'gateway-2', 'inbox', ...mailbox);
  expect(read).toMatchObject({ status: 0, err: '' });
  expect(read.out).toContain('#1  aangeboden  nl.reintegratie.detenties.begonnen.v1');
});

it('leaves what is in force as it is when it comes up again', async () => {
  await rm(join(played.stage, 'bundles'), { recursive: true });
  await up('bundles');
  const said = await readFile(containers.get('bundles')?.output ?? '', 'utf8');
  expect(said.match(/in force already/g)).toHaveLength(4);
  await rm(join(played.stage, 'kafka-init'), { recursive: true });
  await up('kafka-init');
});

it('writes nothing beside the data of broker and database', async () => {
  const made = await readdir(played.made);
  expect(made.filter((name) => /\.db|\.log/.test(name))).toEqual([]);
});
