// Answers: where does the demo play? On a Sluis of its own: a fresh data folder, free ports, real
// processes that are started and stopped like any other.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectFile } from '#platform';
import { CommandFailed, EXIT } from '../output/exit.js';
import type { DemoProcess } from './engines.js';

export interface World {
  readonly url: string;
  /** With these another command finds the same installation. */
  readonly config: readonly string[];
  readonly set: readonly string[];
  /** Asks each process to stop and waits until it has; the partners' door closes first. */
  stop(): Promise<void>;
}

export const configArguments = ({
  config,
  set,
}: Pick<World, 'config' | 'set'>): readonly string[] => [
  ...config.flatMap((file) => ['--config', file]),
  ...set.flatMap((pair) => ['--set', pair]),
];

const READY_MS = 20_000;
const LOOK_MS = 100;

/** @param processes in the order in which they start; the last one is the gateway */
export async function startWorld(
  folder: string,
  processes: readonly DemoProcess[],
): Promise<World> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const port = await freePort();
  const config = [projectFile('examples/sluis.yaml')];
  const common = [`dataFolder=${folder}`, `gateway.port=${port}`];
  const running: Running[] = [];
  const stop = async (): Promise<void> => {
    for (const one of running.toReversed()) await one.stop();
  };
  let set: readonly string[] = common;
  try {
    for (const { name, set: own } of processes) {
      const operations = await freePort();
      set = [...common, `operations.port=${operations}`, ...own];
      const one = await startProcess(join(folder, `${name}.log`), { config, set });
      running.push(one);
      await ready(one.server, `http://127.0.0.1:${operations}/gereed`, `data/demo/${name}.log`);
    }
  } catch (error) {
    for (const { server } of running) server.kill('SIGKILL');
    throw error;
  }
  return { url: `https://localhost:${port}`, config, set, stop };
}

interface Running {
  readonly server: ChildProcess;
  stop(): Promise<void>;
}

async function startProcess(
  logFile: string,
  options: Pick<World, 'config' | 'set'>,
): Promise<Running> {
  const log = await open(logFile, 'w');
  const server = spawn(
    process.execPath,
    [projectFile('dist/apps/cli/src/main.js'), 'start', ...configArguments(options)],
    { stdio: ['ignore', log.fd, log.fd] },
  );
  const ended = once(server, 'exit');
  const end = (): void => void server.kill('SIGKILL');
  process.once('exit', end);
  return {
    server,
    async stop() {
      server.kill('SIGTERM');
      await ended;
      process.removeListener('exit', end);
      await log.close();
    },
  };
}

async function ready(server: ChildProcess, url: string, log: string): Promise<void> {
  const deadline = Date.now() + READY_MS;
  while (Date.now() < deadline && server.exitCode === null) {
    const status = await fetch(url).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return;
    await pause(LOOK_MS);
  }
  throw new CommandFailed(EXIT.unreachable, 'the demo could not start its server', [
    `its log is ${log}`,
  ]);
}

/** Free a moment ago; good enough on a machine of one's own. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
