// Answers: where does the demo play? On a Sluis of its own: a fresh data folder, free ports, a real
// process that is started and stopped like any other.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectFile } from '#platform';
import { CommandFailed, EXIT } from '../output/exit.js';

export interface World {
  readonly url: string;
  /** With these another command finds the same installation. */
  readonly config: readonly string[];
  readonly set: readonly string[];
  /** Asks the process to stop and waits until it has. */
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

export async function startWorld(folder: string): Promise<World> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const [port, operations] = [await freePort(), await freePort()];
  const config = [projectFile('examples/sluis.yaml')];
  const set = [`dataFolder=${folder}`, `gateway.port=${port}`, `operations.port=${operations}`];
  const log = await open(join(folder, 'sluis.log'), 'w');
  const server = spawn(
    process.execPath,
    [projectFile('dist/apps/cli/src/main.js'), 'start', ...configArguments({ config, set })],
    { stdio: ['ignore', log.fd, log.fd] },
  );
  const ended = once(server, 'exit');
  try {
    await ready(server, `http://127.0.0.1:${operations}/gereed`);
  } catch (error) {
    server.kill('SIGKILL');
    throw error;
  }
  return {
    url: `https://localhost:${port}`,
    config,
    set,
    async stop() {
      server.kill('SIGTERM');
      await ended;
      await log.close();
    },
  };
}

async function ready(server: ChildProcess, url: string): Promise<void> {
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
    'its log is data/demo/sluis.log',
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
