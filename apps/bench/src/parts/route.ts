// Answers: how fast is a message routed, against the raw relay in the same rounds? The log is filled
// through the gateway while no router runs; then the router works it off.
import { asRequests, openConnections, publishClosed } from '../load/publish.js';
import { makeLoad } from '../load/messages.js';
import { watchDrain, type Drained } from '../measure/drain.js';
import { peakMemory } from '../measure/processes.js';
import { ratios, spreadOf } from '../measure/statistics.js';
import { startFloor } from '../relay/run-floor.js';
import type { Goal, Measured } from '../report/measured.js';
import type { Installation } from '../world/installation.js';
import { FILLING_CONNECTIONS, installationOf, requireReleased, type Bench } from './bench.js';

export interface RouteCase {
  /** Of topics, database and folder. */
  readonly name: string;
  readonly what: string;
  readonly partitions: number;
  readonly recipients: number;
  /** Messages per round. */
  readonly messages: number;
  readonly goal: (reached: { readonly ratio: number; readonly viewsPerSecond: number }) => Goal;
}

/** The clock starts after this part of a backlog: by then both programs are warm. */
export const WARM_AFTER = 0.3;
/** Room between the made-up persons of two rounds. */
const PERSONS_PER_ROUND = 1_000_000;

interface Round {
  readonly sluis: Drained;
  readonly relay: Drained;
  readonly peakMemory: number;
}

export async function measureRoute(bench: Bench, one: RouteCase): Promise<Measured> {
  const { name, partitions, recipients, messages } = one;
  const organisations = Math.max(10, recipients + 2);
  const installation = await installationOf(bench, name, partitions, { recipients, organisations });
  try {
    const raw = makeLoad({ run: 'raw', count: messages }, Date.now()).map(({ bytes }) => bytes);
    await bench.engines.makeTopic(`raw.${name}`, partitions, raw);
    await bench.engines.makeTopic(`relayed.${name}`, partitions, []);
    const gateway = await installation.start('gateway');
    const done: Round[] = [];
    for (let round = 0; round < bench.rounds; round += 1) {
      const relay = await relayOnce(bench, one, round);
      await fill(bench, installation, messages, round);
      const { drained, peak } = await drainOnce(bench, installation, messages);
      done.push({ relay, sluis: drained, peakMemory: peak });
    }
    await gateway.stop();
    await requireReleased(installation, messages * bench.rounds * recipients);
    return told(one, done);
  } finally {
    await installation.close();
  }
}

async function relayOnce(bench: Bench, one: RouteCase, round: number): Promise<Drained> {
  const { engines } = bench;
  const floor = startFloor({
    broker: engines.broker.address,
    tls: { ...engines.operator },
    from: `raw.${one.name}`,
    to: `relayed.${one.name}`,
    partitions: one.partitions,
    group: `relay.${one.name}.${round}`,
  });
  try {
    return await watchDrain({
      done: () => floor.done(),
      total: one.messages,
      warmAfter: WARM_AFTER,
      processes: { relay: [floor.pid], broker: [engines.broker.pid] },
    });
  } finally {
    await floor.stop();
  }
}

/** Publishes a round's messages; nobody routes them yet. */
export async function fill(
  { sender }: Bench,
  { port }: Installation,
  messages: number,
  round: number,
): Promise<void> {
  const load = { run: `round-${round}`, count: messages, firstPerson: round * PERSONS_PER_ROUND };
  const requests = asRequests(makeLoad(load, Date.now()));
  const connections = await openConnections(port, sender, FILLING_CONNECTIONS);
  await publishClosed(connections, requests);
  for (const connection of connections) connection.close();
}

/** A router from its start to the end of the backlog. */
export async function drainOnce(
  { engines, nodeOptions }: Bench,
  installation: Installation,
  messages: number,
): Promise<{ readonly drained: Drained; readonly peak: number }> {
  const before = await installation.routed();
  const router = await installation.launch('router', nodeOptions);
  try {
    const watched = watchDrain({
      done: async () => (await installation.routed()) - before,
      total: messages,
      warmAfter: WARM_AFTER,
      processes: {
        router: [router.pid],
        database: [engines.database.pid],
        broker: [engines.broker.pid],
      },
    });
    const [drained] = await Promise.all([watched, router.ready]);
    return { drained, peak: await peakMemory([router.pid]) };
  } finally {
    await router.stop();
  }
}

function told(one: RouteCase, rounds: readonly Round[]): Measured {
  const views = one.recipients > 1 ? one.recipients : 1;
  const perSecond = ({ messages, seconds }: Drained): number => messages / seconds;
  const ours = rounds.map(({ sluis }) => perSecond(sluis));
  const floor = rounds.map(({ relay }) => perSecond(relay));
  const ratio = spreadOf(ratios(ours, floor));
  const sluis = spreadOf(ours.map((rate) => rate * views));
  return {
    part: one.recipients > 1 ? 'fan-out' : 'route',
    what: one.what,
    unit: views > 1 ? 'views/s' : 'messages/s',
    rounds: rounds.length,
    sluis,
    relay: spreadOf(floor),
    ratio,
    cpu: cpuEach(
      rounds.map((round) => round.sluis),
      views,
    ),
    relayCpu: total(
      cpuEach(
        rounds.map((round) => round.relay),
        1,
      ),
    ),
    peakMemory: Math.max(...rounds.map((round) => round.peakMemory)),
    goal: one.goal({ ratio: ratio.median, viewsPerSecond: sluis.median }),
  };
}

/** Median of the rounds, per message or view. */
export function cpuEach(
  rounds: readonly Drained[],
  views: number,
): Readonly<Record<string, number>> {
  const groups = Object.keys(rounds[0]?.cpu ?? {});
  return Object.fromEntries(
    groups.map((group) => {
      const each = rounds.map(({ cpu, messages }) => (cpu[group] ?? 0) / messages / views);
      return [group, spreadOf(each).median];
    }),
  );
}

const total = (cpu: Readonly<Record<string, number>>): number =>
  Object.values(cpu).reduce((sum, micros) => sum + micros, 0);
