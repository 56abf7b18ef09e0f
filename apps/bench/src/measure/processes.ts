// Answers: how much processor time and memory have these processes used so far? As the kernel of
// Linux counts them, with every process that they started.
import { readdir, readFile } from 'node:fs/promises';

/** Named groups of processes: `{ sluis: [12, 34], database: [56] }`. */
export type ProcessGroups = Readonly<Record<string, readonly number[]>>;
/** Microseconds of processor time by group. */
export type CpuUse = Readonly<Record<string, number>>;

/** The kernel tells times to programs in hundredths of a second, on every architecture. */
const MICROS_PER_TICK = 10_000;

interface Stat {
  readonly pid: number;
  readonly parent: number;
  /** Of the process itself and of the children it has buried. */
  readonly ticks: number;
}

export async function cpuUse(groups: ProcessGroups): Promise<CpuUse> {
  const all = await allProcesses();
  return Object.fromEntries(
    Object.entries(groups).map(([group, roots]) => {
      const ticks = familyOf(roots, all).reduce((sum, stat) => sum + stat.ticks, 0);
      return [group, ticks * MICROS_PER_TICK];
    }),
  );
}

export const cpuBetween = (before: CpuUse, after: CpuUse): CpuUse =>
  Object.fromEntries(
    Object.entries(after).map(([group, micros]) => [group, micros - (before[group] ?? 0)]),
  );

/** The most memory that each of these processes held at once, together, in MiB. */
export async function peakMemory(pids: readonly number[]): Promise<number> {
  const peaks = await Promise.all(
    pids.map(async (pid) => {
      const status = await readFile(`/proc/${pid}/status`, 'utf8');
      return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
    }),
  );
  return peaks.reduce((sum, kib) => sum + kib, 0) / 1_024;
}

async function allProcesses(): Promise<readonly Stat[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(
    names.map((name) => readFile(`/proc/${name}/stat`, 'utf8').then(parseStat, () => undefined)),
  );
  return stats.filter((stat) => stat !== undefined);
}

/** The name of a program stands between brackets and may hold anything, brackets included. */
export function parseStat(line: string): Stat {
  const after = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const field = (number: number): number => Number(after[number - 3]);
  return {
    pid: Number.parseInt(line, 10),
    parent: field(4),
    ticks: field(14) + field(15) + field(16) + field(17),
  };
}

export function familyOf(roots: readonly number[], all: readonly Stat[]): readonly Stat[] {
  const members = new Set(roots);
  for (let before = 0; before < members.size;) {
    before = members.size;
    for (const { pid, parent } of all) if (members.has(parent)) members.add(pid);
  }
  return all.filter(({ pid }) => members.has(pid));
}
