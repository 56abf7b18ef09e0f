// Answers: how is a server started, known to be ours, and ended? It is a direct child, so that the
// process id is the server's own; what it says goes to a file.
import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface ServerCommand {
  /** For messages: `PostgreSQL`. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** The account to run as; needs root to be another than ours. */
  readonly account?: { readonly uid: number; readonly gid: number };
  readonly logFile: string;
  /**
   * Tried until it resolves. Must hold only for the server that was started: connecting with the
   * certificate authority of this start proves it, for nobody else has a certificate of it.
   */
  readonly ready: () => Promise<void>;
}

/** One server that can be taken away and brought back, on the same port with the same data. */
export interface RunningServer {
  readonly pid: number;
  /** Ends it in order. */
  stop(): Promise<void>;
  /** Ends it as a power cut would, as far as a signal can. */
  crash(): Promise<void>;
  /** After `stop` or `crash`. */
  start(): Promise<void>;
}

const READY_WITHIN_MS = 60_000;
const STOPPED_WITHIN_MS = 20_000;
const ASK_AGAIN_MS = 100;

/** @throws Error with the last lines of the server's log when it ends or is not ready in time */
export async function runServer(
  server: ServerCommand,
  signals: { readonly stop: NodeJS.Signals; readonly crash: NodeJS.Signals },
): Promise<RunningServer> {
  let child = await launch(server);
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  return {
    get pid() {
      return child.pid ?? 0;
    },
    stop: async () => {
      process.removeListener('exit', end);
      await finish(child, signals.stop);
    },
    crash: () => finish(child, signals.crash),
    start: async () => {
      child = await launch(server);
      process.once('exit', end);
    },
  };
}

async function launch(server: ServerCommand): Promise<ChildProcess> {
  const output = openSync(server.logFile, 'a');
  const child = spawn(server.command, server.args, {
    cwd: server.cwd,
    env: server.env ?? process.env,
    ...server.account,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  let failure: unknown;
  child.once('error', (error) => (failure = error));
  for (const until = Date.now() + READY_WITHIN_MS; ; await pause(ASK_AGAIN_MS)) {
    if (failure !== undefined || hasEnded(child)) {
      throw new Error(`${server.name} did not start:\n${tail(server.logFile)}`, { cause: failure });
    }
    try {
      await server.ready();
      if (!hasEnded(child)) return child;
    } catch (error) {
      if (Date.now() < until) continue;
      await finish(child, 'SIGKILL');
      throw new Error(`${server.name} was not ready in time:\n${tail(server.logFile)}`, {
        cause: error,
      });
    }
  }
}

async function finish(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const patience = setTimeout(() => child.kill('SIGKILL'), STOPPED_WITHIN_MS);
  child.kill(signal);
  await ended;
  clearTimeout(patience);
}

const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null;

const tail = (file: string): string => readFileSync(file, 'utf8').split('\n').slice(-25).join('\n');

/** Below those that the system gives to outgoing connections, so that none of them takes a port whose server is down. */
const PORTS = { from: 10_000, upTo: 32_000 };

/** A port that was free a moment ago; whether it went to our server shows when that is ready. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(PORTS.from, PORTS.upTo);
    if (await isFree(port)) return port;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  const listening = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
  if (listening) await new Promise((closed) => server.close(closed));
  return listening;
}
