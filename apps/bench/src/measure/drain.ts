// Answers: how fast is a backlog worked off, once the program is warm? Watched from outside: the
// clock runs from a part of the way, so that starting up and compiling do not count.
import { setTimeout as pause } from 'node:timers/promises';
import { cpuBetween, cpuUse, type CpuUse, type ProcessGroups } from './processes.js';

export interface Drained {
  readonly messages: number;
  readonly seconds: number;
  /** From the first look on, starting up included. */
  readonly secondsInAll: number;
  readonly cpu: CpuUse;
}

export interface DrainOptions {
  /** How many are done; called often, so it must be cheap. */
  readonly done: () => Promise<number>;
  readonly total: number;
  /** Share of the way after which the clock starts. */
  readonly warmAfter: number;
  readonly processes: ProcessGroups;
  /** Without any progress for this long it is given up. */
  readonly patienceMs?: number;
}

const LOOK_MS = 10;
const PATIENCE_MS = 60_000;

/** @throws Error when it stands still */
export async function watchDrain(options: DrainOptions): Promise<Drained> {
  const { done, total, warmAfter, processes, patienceMs = PATIENCE_MS } = options;
  const began = performance.now();
  const from = await reached(Math.floor(total * warmAfter), done, patienceMs);
  const before = await cpuUse(processes);
  const until = await reached(total, done, patienceMs);
  const cpu = cpuBetween(before, await cpuUse(processes));
  if (until.count === from.count) throw new Error('it was over before it could be watched');
  return {
    messages: until.count - from.count,
    seconds: (until.at - from.at) / 1_000,
    secondsInAll: (until.at - began) / 1_000,
    cpu,
  };
}

async function reached(
  goal: number,
  done: () => Promise<number>,
  patienceMs: number,
): Promise<{ readonly count: number; readonly at: number }> {
  let seen = -1;
  let moved = performance.now();
  for (;;) {
    const count = await done();
    const at = performance.now();
    if (count >= goal) return { count, at };
    if (count > seen) [seen, moved] = [count, at];
    if (at - moved > patienceMs) throw new Error(`standing still at ${count} of ${goal} messages`);
    await pause(LOOK_MS);
  }
}
