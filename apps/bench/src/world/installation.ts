// Answers: on which Sluis is measured? The built program in real processes, one per role as in
// production or one for all as it comes; each can be started and stopped by itself.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '#exchange';
import { makeSystemClock, projectFile } from '#platform';
import { requireConfig } from '../../../cli/src/operator/load.js';
import { openStore } from '../../../sluis/src/engines/store.js';
import { freePort } from '../../../../deploy/servers/server-process.js';
import { writeDirectory, type DirectoryWish } from './directory.js';

export interface InstallationWish {
  readonly folder: string;
  readonly directory: DirectoryWish;
  /** `name=value` for a process that has these roles. */
  readonly settings: (roles: string) => readonly string[];
}

export interface Running {
  readonly pid: number;
  /** Rejects with what the process said when it ends first. */
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

export interface Installation {
  readonly port: number;
  /** @param roles `gateway`, `router`, or `gateway,router` */
  launch(roles: string, nodeOptions?: readonly string[]): Promise<Running>;
  /** The same, once it is ready. */
  start(roles: string, nodeOptions?: readonly string[]): Promise<Running>;
  /** Messages that reached every recipient since the installation began. */
  routed(): Promise<number>;
  counts(): Promise<Readonly<Record<string, number>>>;
  /** Ends what still runs. */
  close(): Promise<void>;
}

const MAIN = projectFile('dist/apps/cli/src/main.js');
const CONFIG = projectFile('examples/sluis.yaml');
const READY_MS = 60_000;
const LOOK_MS = 20;

export async function makeInstallation(wish: InstallationWish): Promise<Installation> {
  const { folder } = wish;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeDirectory(join(folder, 'directory'), wish.directory);
  const port = await freePort();
  const alive = new Set<Running>();
  let looking: Promise<Store> | undefined;
  const setFor = (roles: string): readonly string[] => [
    `dataFolder=${join(folder, 'data')}`,
    `bundles.directoryFolder=${join(folder, 'directory')}`,
    `gateway.port=${port}`,
    // Two organisations make the load of a whole country here.
    'quota.requestsPerSecond=1000000',
    'quota.bytesPerSecond=10000000000',
    `gateway.instance=${roles.replace(',', '-')}`,
    'logging.level=warn',
    `roles=${roles}`,
    ...wish.settings(roles),
  ];
  /** Opened once something has made the tables. */
  const store = (): Promise<Store> =>
    (looking ??= openStore(
      requireConfig({ config: [CONFIG], set: setFor('router') }).config.store,
      makeSystemClock(),
    ));
  async function launch(roles: string, nodeOptions: readonly string[] = []): Promise<Running> {
    const operations = await freePort();
    const set = [...setFor(roles), `operations.port=${operations}`];
    const started = await startProcess(join(folder, `${roles}.log`), set, nodeOptions);
    const running: Running = {
      pid: started.child.pid ?? 0,
      ready: ready(started.child, operations, started.logFile),
      stop: async () => {
        await started.stop();
        alive.delete(running);
      },
    };
    alive.add(running);
    return running;
  }

  return {
    port,
    launch,
    async start(roles, nodeOptions) {
      const running = await launch(roles, nodeOptions);
      await running.ready;
      return running;
    },
    // Not by positions: requests to judge a case again lie in the log too.
    async routed() {
      const { released = 0 } = await (await store()).counts();
      return Math.floor(released / wish.directory.recipients);
    },
    counts: async () => (await store()).counts(),
    async close() {
      await Promise.all([...alive].map((running) => running.stop()));
      await (await looking)?.close();
    },
  };
}

async function startProcess(
  logFile: string,
  set: readonly string[],
  nodeOptions: readonly string[],
) {
  const log = await open(logFile, 'a');
  const words = ['start', '--config', CONFIG, ...set.flatMap((pair) => ['--set', pair])];
  const child = spawn(process.execPath, [...nodeOptions, MAIN, ...words], {
    stdio: ['ignore', log.fd, log.fd],
  });
  const ended = once(child, 'exit');
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    process.removeListener('exit', kill);
    await log.close();
  };
  return { child, logFile, stop };
}

/** @throws Error with what the process said when it ends or takes too long */
async function ready(child: ChildProcess, operations: number, logFile: string): Promise<void> {
  for (const until = Date.now() + READY_MS; Date.now() < until; await pause(LOOK_MS)) {
    if (child.exitCode !== null) break;
    const status = await fetch(`http://127.0.0.1:${operations}/gereed`).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return;
  }
  throw new Error(`Sluis did not become ready; it said:\n${await readFile(logFile, 'utf8')}`);
}
