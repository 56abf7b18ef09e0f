// Answers: how is the floor measured? The relay is started as a process of its own, as Sluis is, and
// says how far it is; the same part of the way counts for both.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Order {
  readonly broker: string;
  /** PEM texts of a principal that may read, write and belong to the group. */
  readonly tls: { readonly ca: string; readonly cert: string; readonly key: string };
  readonly from: string;
  readonly to: string;
  readonly partitions: number;
  readonly group: string;
}

export interface Told {
  readonly done: number;
}

export interface Floor {
  readonly pid: number;
  /** Messages relayed so far. */
  done(): Promise<number>;
  stop(): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('floor.js', import.meta.url));

export function startFloor(order: Order): Floor {
  const child = fork(PROGRAM, {
    // Seen with kafkajs 2.2.4 on Node 24 and harmless; hides no other.
    execArgv: ['--disable-warning=TimeoutNegativeWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  let done = 0;
  child.on('message', (told: Told) => (done = told.done));
  child.send(order);
  return {
    pid: child.pid ?? 0,
    done: () => {
      if (child.exitCode !== null) throw new Error('the relay ended before it was done');
      return Promise.resolve(done);
    },
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
