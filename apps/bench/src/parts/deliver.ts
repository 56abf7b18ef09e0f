// Answers: what does it cost to bring a view to its recipient, by pull, as a stream and by push, with
// one, fifty and three hundred recipients? Routing is over by then: only delivery is measured.
import type { Identity } from '../load/connection.js';
import { openPages, openStream, type Reader } from '../load/reading.js';
import { watchDrain, type Drained } from '../measure/drain.js';
import { cpuBetween, cpuUse, peakMemory, type CpuUse } from '../measure/processes.js';
import { percentile, spreadOf } from '../measure/statistics.js';
import { noMore, type Measured } from '../report/measured.js';
import { recipientAt } from '../world/directory.js';
import type { Running } from '../world/installation.js';
import { GOOD } from '../world/receivers.js';
import { requireReleased, type Bench } from './bench.js';
import { allRouted, openRecipients, type Recipients } from './recipients.js';
import { cpuEach, fill, WARM_AFTER } from './route.js';

interface DeliverCase {
  readonly recipients: number;
  /** Each is one view for every recipient. */
  readonly messages: number;
}

const CASES: readonly DeliverCase[] = [
  { recipients: 1, messages: 500 },
  { recipients: 50, messages: 36 },
  { recipients: 300, messages: 6 },
];
/** Mailboxes are read from their beginning until this much was measured: the kernel counts in hundredths. */
const READ_FOR_MS = 1_500;
const GOALS = { pull: 33, stream: 33, push: 160 };
const HANDSHAKES_AT_ONCE = 16;

export async function measureDeliver(bench: Bench): Promise<readonly Measured[]> {
  const results: Measured[] = [];
  for (const one of CASES) results.push(...(await measureCase(bench, one)));
  // By channel, as they are compared.
  const channelOf = ({ what }: Measured): string => what.split(',', 1)[0] ?? '';
  return [...Map.groupBy(results, channelOf).values()].flat();
}

async function measureCase(bench: Bench, one: DeliverCase): Promise<readonly Measured[]> {
  const name = `deliver-${one.recipients}`;
  const answers = Array.from({ length: one.recipients }, () => GOOD);
  const opened = await openRecipients(bench, name, answers);
  const { installation } = opened;
  try {
    // It stays, though it has nothing to do then: without its checkpoints nobody is ready.
    await installation.start('router');
    const gateway = await installation.start('gateway', bench.nodeOptions);
    await fill(opened.bench, installation, one.messages, 0);
    await allRouted(installation, one.messages);
    await requireReleased(installation, one.messages * one.recipients);
    const pull = await readAll('pull', openPages, opened, one, gateway);
    const stream = await readAll('stream', openStream, opened, one, gateway);
    await gateway.stop();
    return [pull, stream, await pushAll(opened, one)];
  } finally {
    await opened.close();
  }
}

type Open = (port: number, identity: Identity, role: string) => Promise<Reader>;

/** All recipients at once, their whole mailboxes, again and again; connecting is not measured. */
async function readAll(
  channel: 'pull' | 'stream',
  open: Open,
  { bench, installation, identities }: Recipients,
  one: DeliverCase,
  gateway: Running,
): Promise<Measured> {
  const processes = { gateway: [gateway.pid], database: [bench.engines.database.pid] };
  const latencies: number[] = [];
  const uses: CpuUse[] = [];
  const rates: number[] = [];
  const views = one.messages * one.recipients;
  let measuredMs = 0;
  // The first time is for warming up.
  for (let round = 0; measuredMs < READ_FOR_MS; round += 1) {
    const readers = await openAll(open, installation.port, identities);
    const before = await cpuUse(processes);
    const began = performance.now();
    const answers = await Promise.all(readers.map((reader) => reader.read(one.messages)));
    const took = performance.now() - began;
    const used = cpuBetween(before, await cpuUse(processes));
    for (const reader of readers) reader.close();
    if (round === 0) continue;
    latencies.push(...answers.flat());
    uses.push(used);
    rates.push(views / (took / 1_000));
    measuredMs += took;
  }
  const cpu = perView(uses, views * uses.length);
  return {
    ...headOf(channel, one.recipients, cpu),
    rounds: rates.length,
    sluis: spreadOf(rates),
    cpu,
    // Of a page. A stream has no answers, but one that ends with its reader.
    ...(channel === 'pull'
      ? { latency: { p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99) } }
      : {}),
    peakMemory: await peakMemory([gateway.pid]),
  };
}

async function openAll(
  open: Open,
  port: number,
  identities: readonly Identity[],
): Promise<readonly Reader[]> {
  const readers: Reader[] = [];
  while (readers.length < identities.length) {
    const from = readers.length;
    const next = identities.slice(from, from + HANDSHAKES_AT_ONCE);
    const opening = next.map((one, at) => open(port, one, recipientAt(from + at).role));
    readers.push(...(await Promise.all(opening)));
  }
  return readers;
}

/** From the start of a courier; what counts is after a part of the way, when all are connected. */
async function pushAll(
  { bench, installation, receivers }: Recipients,
  one: DeliverCase,
): Promise<Measured> {
  const courier = await installation.launch('courier', bench.nodeOptions);
  const watched = watchDrain({
    done: async () => receivers.taken(),
    total: one.messages * one.recipients,
    warmAfter: WARM_AFTER,
    processes: { courier: [courier.pid], database: [bench.engines.database.pid] },
  });
  const [drained]: [Drained, void] = await Promise.all([watched, courier.ready]);
  const memory = await peakMemory([courier.pid]);
  await courier.stop();
  const cpu = cpuEach([drained], 1);
  return {
    ...headOf('push', one.recipients, cpu),
    rounds: 1,
    sluis: spreadOf([drained.messages / drained.seconds]),
    cpu,
    peakMemory: memory,
  };
}

function headOf(
  channel: keyof typeof GOALS,
  recipients: number,
  cpu: CpuUse,
): Pick<Measured, 'part' | 'what' | 'unit' | 'goal'> {
  const spent = Object.values(cpu).reduce((sum, micros) => sum + micros, 0);
  return {
    part: 'deliver',
    what: `${channel}, ${recipients} ${recipients === 1 ? 'recipient' : 'recipients'}`,
    unit: 'views/s',
    goal: noMore(spent, GOALS[channel], ' µs a view'),
  };
}

const perView = (uses: readonly CpuUse[], views: number): CpuUse =>
  Object.fromEntries(
    Object.keys(uses[0] ?? {}).map((group) => [
      group,
      uses.reduce((sum, use) => sum + (use[group] ?? 0), 0) / views,
    ]),
  );
