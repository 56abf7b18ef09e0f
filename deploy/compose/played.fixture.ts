// Answers: what happens at `docker compose up`, on a machine without containers? The same files, the
// same commands and the same environment, with the paths of a container replaced by where they lie
// here and its host names by this machine's.
import { spawn, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { projectFile } from '#platform';
import { freePort } from '../servers/server-process.js';
import { prepare } from './prepare.js';
import { onThisMachine, readComposition, readText, type Service } from './services.fixture.js';

const composition = readComposition();

export const serviceOf = (name: string): Service => {
  const service = composition.services[name];
  if (!service) throw new Error(`docker-compose.yml has no service ${name}`);
  return service;
};

export interface Played {
  /** What `npm run compose:init` made. */
  readonly made: string;
  /** For what the play itself writes. */
  readonly stage: string;
  readonly ports: Readonly<Record<'kafka' | 'partners' | 'controller' | 'postgres', number>>;
}

export async function play(): Promise<Played> {
  const stage = await mkdtemp(join(tmpdir(), 'sluis-played-'));
  const made = join(stage, 'compose');
  await prepare(made, Date.now());
  const ports = {
    kafka: await freePort(),
    partners: await freePort(),
    controller: await freePort(),
    postgres: await freePort(),
  };
  return { stage, made, ports };
}

/**
 * Copies of the files that a service mounts from `folder`, with paths of this machine in them.
 * Gives the function that does the same to a word of a command.
 */
export async function adapted(
  { stage, made }: Played,
  name: string,
  files: readonly string[],
  more: (text: string) => string = (text) => text,
): Promise<{ readonly folder: string; readonly adapt: (text: string) => string }> {
  const service = serviceOf(name);
  const folder = join(stage, name);
  await mkdir(folder, { mode: 0o755 });
  const where = (source: string): string =>
    source.startsWith('deploy/')
      ? join(folder, source.split('/')[2] ?? '')
      : join(stage, source.replace('data/', ''));
  // What stands directly under /run/sluis lies here beside the rest that was made.
  const adapt = (text: string): string =>
    more(onThisMachine(text, service, where).replaceAll('/run/sluis', made));
  for (const file of files) {
    await writeFile(join(folder, file.split('/').at(-1) ?? ''), adapt(readText(file)));
  }
  return { folder, adapt };
}

export interface Container {
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;
  readonly output: string;
  readonly ports: { readonly partners: number; readonly operations: number };
}

const CONFIG = ['sluis', 'gateway', 'router', 'courier', 'beheer'].map(
  (name) => `deploy/config/${name}.yaml`,
);

/** What a container of Sluis runs: the image's entry point, the service's words and environment. */
export async function startContainer(played: Played, name: string): Promise<Container> {
  const service = serviceOf(name);
  const files = [...CONFIG, 'deploy/config/bundles.sh'];
  const { folder, adapt } = await adapted(played, name, files);
  const [command = '', ...words] = [
    ...(service.entrypoint ?? ['node', 'dist/apps/cli/src/main.js']),
    ...(service.command ?? []),
  ];
  const ports = { partners: await freePort(), operations: await freePort() };
  const output = join(folder, 'output');
  const file = openSync(output, 'w');
  const started = spawn(command, words.map(adapt), {
    cwd: projectFile('.'),
    stdio: ['ignore', file, file],
    env: {
      PATH: process.env['PATH'],
      ...service.environment,
      SLUIS_LOG__BROKERS: `localhost:${played.ports.kafka}`,
      SLUIS_STORE__HOST: 'localhost',
      SLUIS_STORE__PORT: String(played.ports.postgres),
      SLUIS_GATEWAY__PORT: String(ports.partners),
      SLUIS_OPERATIONS__PORT: String(ports.operations),
    },
  });
  const ended = new Promise<number | null>((resolve) => started.once('exit', resolve));
  return { process: started, ended, output, ports };
}
