// Answers: how many messages does the gateway take in a second, and how long does each sender wait?
// Every receipt is signed and on disk, and the message in the log, before it is counted.
import { makeLoad } from '../load/messages.js';
import { asRequests, openConnections, publishClosed, type Published } from '../load/publish.js';
import { cpuBetween, cpuUse, peakMemory, type ProcessGroups } from '../measure/processes.js';
import { percentile, spreadOf } from '../measure/statistics.js';
import { atLeast, type Measured } from '../report/measured.js';
import type { Installation } from '../world/installation.js';
import { installationOf, type Bench } from './bench.js';

const CONNECTIONS = [1, 16, 64, 256];
const WARM_MS = 2_000;
const MEASURED_MS = 4_000;
/** More than can be taken, so that a round ends by the clock. */
const MESSAGES_PER_SECOND = 12_000;
const GOAL = 5_000;

export async function measurePublish(bench: Bench): Promise<readonly Measured[]> {
  const wish = { recipients: 1, organisations: 10 };
  const installation = await installationOf(bench, 'publish', 4, wish);
  try {
    // A first router signs the checkpoint that receipts carry.
    await (await installation.start('router')).stop();
    const gateway = await installation.start('gateway', bench.nodeOptions);
    const { database, broker } = bench.engines;
    const processes = { gateway: [gateway.pid], database: [database.pid], broker: [broker.pid] };
    await publishFor(bench, installation, { connections: 64, run: 'warm', ms: WARM_MS });
    const results: Measured[] = [];
    for (const connections of CONNECTIONS) {
      const wish = { connections, run: `with-${connections}`, ms: MEASURED_MS };
      results.push(await measured(bench, installation, wish, processes, gateway.pid));
    }
    await gateway.stop();
    return results;
  } finally {
    await installation.close();
  }
}

interface PublishWish {
  readonly connections: number;
  readonly run: string;
  readonly ms: number;
}

async function measured(
  bench: Bench,
  installation: Installation,
  wish: PublishWish,
  processes: ProcessGroups,
  gateway: number,
): Promise<Measured> {
  const before = await cpuUse(processes);
  const published = await publishFor(bench, installation, wish);
  const cpu = cpuBetween(before, await cpuUse(processes));
  const rate = published.messages / published.seconds;
  return {
    part: 'publish',
    what: `${wish.connections} ${wish.connections === 1 ? 'connection' : 'connections'}`,
    ...publishFigures(published),
    cpu: Object.fromEntries(
      Object.entries(cpu).map(([group, micros]) => [group, micros / published.messages]),
    ),
    peakMemory: await peakMemory([gateway]),
    ...(wish.connections >= 64 ? { goal: atLeast(rate, GOAL, ' messages/s') } : {}),
  };
}

export const publishFigures = ({ messages, seconds, latencies }: Published) => ({
  unit: 'messages/s' as const,
  rounds: 1,
  sluis: spreadOf([messages / seconds]),
  latency: { p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99) },
});

export async function publishFor(
  { sender }: Bench,
  { port }: Installation,
  { connections, run, ms }: PublishWish,
): Promise<Published> {
  const most = (MESSAGES_PER_SECOND * ms) / 1_000;
  const requests = asRequests(makeLoad({ run, count: most }, Date.now()));
  const open = await openConnections(port, sender, connections);
  const published = await publishClosed(open, requests, ms);
  for (const connection of open) connection.close();
  return published;
}
