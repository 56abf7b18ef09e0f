// Answers: do recipients notice that five others are dead, slow, broken, too busy or without end? The
// same 45 by push, with and without those five, in turns; every view timed from when its message was
// due.
import { setTimeout as pause } from 'node:timers/promises';
import { makeLoad, type LoadMessage } from '../load/messages.js';
import { asRequests, openConnections, publishOpen } from '../load/publish.js';
import { percentile, ratios, spreadOf } from '../measure/statistics.js';
import { noMore, type Measured } from '../report/measured.js';
import { BAD, GOOD, type Answer } from '../world/receivers.js';
import type { Bench } from './bench.js';
import { openRecipients, type Recipients } from './recipients.js';

const HEALTHY = 45;
/** Far from what a machine can do: what is asked is who waits for whom, not who waits for the machine. */
const PER_SECOND = 2;
/** For connections and permissions; by then the bad ones are known to be bad. */
const WARM = 2 * PER_SECOND;
const EACH_ROUND = 4 * PER_SECOND;
const SENDERS = 4;
const GOAL = 1.5;
const LOOK_MS = 5;
const PATIENCE_MS = 60_000;

interface Side {
  readonly what: string;
  readonly opened: Recipients;
  readonly load: readonly LoadMessage[];
  /** Of each round, in ms. */
  readonly waits: (readonly number[])[];
}

export async function measureNeighbours(bench: Bench): Promise<readonly Measured[]> {
  const good = Array.from({ length: HEALTHY }, () => GOOD);
  const sides: Side[] = [];
  try {
    sides.push(await openSide(bench, `${HEALTHY} healthy`, 'neighbours-none', good));
    const among = `the same among ${BAD.length} bad`;
    sides.push(await openSide(bench, among, 'neighbours-bad', [...good, ...BAD]));
    for (const side of sides) await timed(side, 0, WARM);
    for (let round = 0; round < bench.rounds; round += 1) {
      const from = WARM + round * EACH_ROUND;
      for (const side of sides) side.waits.push(await timed(side, from, from + EACH_ROUND));
    }
    for (const { opened } of sides) requireTried(opened);
    return told(sides);
  } finally {
    for (const { opened } of sides) await opened.close();
  }
}

async function openSide(
  bench: Bench,
  what: string,
  name: string,
  answers: readonly Answer[],
): Promise<Side> {
  const opened = await openRecipients(bench, name, answers, markOf);
  const count = WARM + bench.rounds * EACH_ROUND;
  const load = makeLoad({ run: name, count }, Date.now());
  const side = { what, opened, load, waits: [] };
  try {
    for (const role of ['router', 'gateway', 'courier']) {
      await opened.installation.start(role, bench.nodeOptions);
    }
  } catch (error) {
    await opened.close();
    throw error;
  }
  return side;
}

/** The surname, by which a view tells which message it is of. */
const markOf = (body: string): string => /"geslachtsnaam":"([^"]+)"/.exec(body)?.[1] ?? '';

/** These messages at a steady rate, until every healthy recipient has every one; how long each view took. */
async function timed(side: Side, from: number, to: number): Promise<readonly number[]> {
  const { bench, installation, receivers } = side.opened;
  const messages = side.load.slice(from, to);
  const senders = await openConnections(installation.port, bench.sender, SENDERS);
  const due = new Map<string, number>();
  await publishOpen(senders, asRequests(messages), PER_SECOND, (index, at) =>
    due.set(messages[index]?.mark ?? '', at),
  );
  for (const connection of senders) connection.close();
  const healthy = receivers.arrivals.slice(0, HEALTHY);
  const until = performance.now() + PATIENCE_MS;
  while (!healthy.every((arrived) => messages.every(({ mark }) => arrived.has(mark)))) {
    if (performance.now() > until) throw new Error(`${side.what}: not every view came`);
    await pause(LOOK_MS);
  }
  return healthy.flatMap((arrived) =>
    messages.map(({ mark }) => (arrived.get(mark) ?? NaN) - (due.get(mark) ?? NaN)),
  );
}

/** Bad ones that nobody called would prove nothing; whoever is dead cannot tell. */
function requireTried({ receivers }: Recipients): void {
  const untried = receivers.asked.filter(
    (asked, at) => asked === 0 && BAD[at - HEALTHY] !== 'dead',
  );
  if (untried.length > 0) throw new Error(`${untried.length} recipients were never called`);
}

function told(sides: readonly Side[]): readonly Measured[] {
  const slowest = sides.map(({ waits }) => waits.map((round) => percentile(round, 0.99)));
  const [alone = [], among = []] = slowest;
  const ratio = spreadOf(ratios(among, alone));
  return sides.map(({ what, waits }, at) => ({
    part: 'neighbours',
    what: `push, ${what}: p99`,
    unit: 'ms',
    rounds: waits.length,
    sluis: spreadOf(slowest[at] ?? []),
    latency: { p50: percentile(waits.flat(), 0.5), p99: percentile(waits.flat(), 0.99) },
    ...(at > 0 ? { ratio, goal: noMore(ratio.median, GOAL, ' × the p99 without them') } : {}),
  }));
}
