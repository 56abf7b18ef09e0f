// Answers: how long until a recipient has what a sender offered, at a steady rate that Sluis does not
// choose? Counted from when a message was due, so that a stall counts for all that it kept waiting.
import { readInbox } from '../load/inbox.js';
import { makeLoad } from '../load/messages.js';
import { asRequests, openConnections, publishOpen } from '../load/publish.js';
import { cpuBetween, cpuUse, peakMemory, type ProcessGroups } from '../measure/processes.js';
import { percentile, spreadOf } from '../measure/statistics.js';
import { below, type Measured } from '../report/measured.js';
import type { Installation } from '../world/installation.js';
import { installationOf, type Bench } from './bench.js';

const PER_SECOND = 500;
const WARM = 3 * PER_SECOND;
const MEASURED = 10 * PER_SECOND;
const SENDERS = 32;
const ROLE = 'gemeente.coordinator';
const GOAL_MS = 50;

export async function measureLatency(bench: Bench): Promise<readonly Measured[]> {
  const wish = { recipients: 1, organisations: 10 };
  const installation = await installationOf(bench, 'latency', 4, wish);
  try {
    const router = await installation.start('router', bench.nodeOptions);
    const gateway = await installation.start('gateway', bench.nodeOptions);
    const { database, broker } = bench.engines;
    const result = await acceptToInbox(bench, installation, {
      router: [router.pid],
      gateway: [gateway.pid],
      database: [database.pid],
      broker: [broker.pid],
    });
    const memory = await peakMemory([router.pid, gateway.pid]);
    await gateway.stop();
    await router.stop();
    return [{ part: 'latency', ...result, peakMemory: memory }];
  } finally {
    await installation.close();
  }
}

export async function acceptToInbox(
  { sender, recipient }: Bench,
  { port }: Installation,
  processes: ProcessGroups,
): Promise<Omit<Measured, 'part'>> {
  const load = makeLoad({ run: 'latency', count: WARM + MEASURED }, Date.now());
  const requests = asRequests(load);
  const inbox = await readInbox(port, recipient, ROLE);
  const senders = await openConnections(port, sender, SENDERS);
  const due: number[] = [];
  await publishOpen(senders, requests.slice(0, WARM), PER_SECOND, () => undefined);
  const before = await cpuUse(processes);
  await publishOpen(senders, requests.slice(WARM), PER_SECOND, (_, at) => due.push(at));
  await inbox.until(load.length);
  const cpu = cpuBetween(before, await cpuUse(processes));
  for (const connection of [...senders, inbox]) connection.close();
  const waits = due.map((at, index) => {
    const { mark } = load[WARM + index] as (typeof load)[number];
    return (inbox.arrivals.get(mark) ?? NaN) - at;
  });
  const p99 = percentile(waits, 0.99);
  return {
    what: `accept to inbox at ${PER_SECOND}/s`,
    unit: 'ms',
    rounds: 1,
    sluis: spreadOf([p99]),
    latency: { p50: percentile(waits, 0.5), p99 },
    cpu: Object.fromEntries(
      Object.entries(cpu).map(([group, micros]) => [group, micros / MEASURED]),
    ),
    goal: below(p99, GOAL_MS, ' ms at p99'),
  };
}
