// Answers: on which Sluis does an acceptance test play? On one of its own: built programs as real
// processes, a temporary data folder, free ports; whatever was started ends with the installation.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { projectFile } from '#platform';
import { freePort } from '../../../../deploy/servers/server-process.js';
import { PROGRAM } from './program.js';

export interface Server {
  readonly url: string;
  readonly port: number;
  readonly operations: string;
  readonly pid: number;
  /** Resolves when traffic may come. */
  ready(): Promise<void>;
  /** Everything it wrote to standard output and error so far. */
  said(): string;
  /** `kill -9`; resolves when it is gone. */
  kill(): Promise<void>;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
}

export interface StartWishes {
  /** `name=value` as `--set` takes them, after those of the installation. */
  readonly set?: readonly string[];
  /** Resolves `start` before the server is ready, so that it can be killed on its way. */
  readonly early?: boolean;
}

export interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly complaints: string;
}

export interface Installation {
  readonly folder: string;
  /** On the same data folder; its ports stay the same from start to start. */
  start(wishes?: StartWishes): Promise<Server>;
  /** The `sluis` command with the configuration of this installation. */
  sluis(...words: readonly string[]): Promise<Ran>;
  /** Kills what still runs and removes the folder. */
  end(): Promise<void>;
}

const READY_MS = 60_000;
const LOOK_MS = 25;

export async function makeInstallation(set: readonly string[] = []): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'sluis-acceptance-'));
  const alive = new Set<ChildProcess>();
  const ports = [`gateway.port=${await freePort()}`, `operations.port=${await freePort()}`];
  const own = [`dataFolder=${join(folder, 'data')}`, ...ports, 'logging.level=debug', ...set];

  function run(words: readonly string[], more: readonly string[] = []): ChildProcess {
    const pairs = [...own, ...more].flatMap((pair) => ['--set', pair]);
    const config = ['--config', projectFile('examples/sluis.yaml'), ...pairs];
    const child = spawn(process.execPath, [PROGRAM, ...words, ...config], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    alive.add(child);
    child.once('exit', () => alive.delete(child));
    return child;
  }

  return {
    folder,
    async start({ set: more = [], early = false } = {}) {
      const server = serverOf(run(['start'], more), [...own, ...more]);
      if (!early) await server.ready();
      return server;
    },
    async sluis(...words) {
      const child = run(words);
      const closed = once(child, 'close') as Promise<[number | null]>;
      if (!child.stdout || !child.stderr) throw new TypeError('the command has no output');
      const [output, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
      return { code: (await closed)[0], output, complaints };
    },
    async end() {
      await Promise.all(
        [...alive].map((child) => {
          const ended = once(child, 'exit');
          child.kill('SIGKILL');
          return ended;
        }),
      );
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function serverOf(child: ChildProcess, set: readonly string[]): Server {
  const port = (name: string) =>
    Number(set.findLast((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => (said += part));
  }
  const ended = once(child, 'close') as Promise<[number | null]>;
  const gone = () => child.exitCode !== null || child.signalCode !== null;
  const operations = `http://127.0.0.1:${port('operations.port')}`;
  return {
    url: `https://localhost:${port('gateway.port')}`,
    port: port('gateway.port'),
    operations,
    pid: child.pid ?? 0,
    said: () => said,
    ready: () => ready(operations, gone, () => said),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.kill('SIGTERM');
      return (await ended)[0];
    },
  };
}

async function ready(operations: string, gone: () => boolean, said: () => string): Promise<void> {
  const deadline = Date.now() + READY_MS;
  while (Date.now() < deadline && !gone()) {
    const status = await fetch(`${operations}/gereed`).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return;
    await pause(LOOK_MS);
  }
  throw new Error(`the server did not become ready; it said:\n${said()}`);
}
