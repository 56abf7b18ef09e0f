import { cpuBetween, cpuUse, familyOf, parseStat, peakMemory } from './processes.js';

it('reads a process whose name is a trap', () => {
  const line = '42 (a) R 1) S 7 42 42 0 -1 4194304 1 2 3 4 100 20 3 4 20 0 1 0 5 6 7';
  expect(parseStat(line)).toEqual({ pid: 42, parent: 7, ticks: 127 });
});

it('counts whoever was started by whom was started', () => {
  const stat = (pid: number, parent: number) => ({ pid, parent, ticks: 1 });
  // A child may stand before its parent.
  const all = [stat(4, 3), stat(1, 0), stat(2, 1), stat(3, 2), stat(9, 8)];
  expect(familyOf([2], all).map(({ pid }) => pid)).toEqual([4, 2, 3]);
});

it('knows what this process has used', async () => {
  const groups = { us: [process.pid] };
  const before = await cpuUse(groups);
  const from = process.cpuUsage();
  while (process.cpuUsage(from).user < 60_000);
  const used = cpuBetween(before, await cpuUse(groups));
  expect(used['us']).toBeGreaterThanOrEqual(40_000);
  expect(await peakMemory([process.pid])).toBeGreaterThan(20);
});
