// Answers: can a router that was frozen while another took over do any harm when it wakes up? Twenty
// times, under load: at any moment of its work, and in the middle of an open transaction.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LOG_TOPIC } from '../../cli/src/demo/engines.js';
import { readStory } from '../../cli/src/demo/story.js';
import { makeLedger } from './load/ledger.js';
import { startLoad, type Load } from './load/load.js';
import { makeChance } from './load/random.js';
import { judgeCluster, logEnds, routedUpTo } from './load/settle.js';
import { makeCluster, type Cluster, type Fleet } from './world/cluster.js';
import type { Server } from './world/installation.js';
import { makeOffers } from './world/replays.js';
import { until } from './world/waiting.js';

const ROUNDS = 20;
/** In one round of these the router is frozen in the middle of a transaction. */
const IN_TRANSACTION_EVERY = 5;
/** Enough for a machine that has other work too. */
const PATIENCE_MS = 60_000;
const SEED = Number(process.env['LOAD_SEED'] ?? Date.now() % 1_000_000);
const ROUTERS = ['router-a', 'router-b'] as const;
type Router = (typeof ROUTERS)[number];

let cluster: Cluster;
let fleet: Fleet<Router | 'gateway-a' | 'gateway-b'>;
let load: Load | undefined;
beforeAll(async () => {
  cluster = await makeCluster();
  fleet = await cluster.startAll(...ROUTERS, 'gateway-a', 'gateway-b');
}, 120_000);
afterAll(async () => {
  load?.abandon();
  await cluster?.end();
});

describe('a router that is frozen until another has taken over, and then wakes up', () => {
  it(`changes nothing, ${ROUNDS} times (seed ${SEED})`, async () => {
    // Given
    const chance = makeChance(SEED);
    const ledger = makeLedger();
    const offers = makeOffers(readStory(Date.now()));
    const breathMs = { story: 2_000, stream: 200, page: 200 };
    const tellers = ['dji'];
    const { urls } = cluster;
    load = startLoad({ urls, offers, ledger, chance, tellers, streams: 8, breathMs });
    await bothRoute();

    // When
    for (let round = 1; round <= ROUNDS; round += 1) {
      const name = ROUTERS[chance.between(0, 1)] ?? 'router-a';
      const router = fleet[name];
      if (round % IN_TRANSACTION_EVERY === 0) await freezeInTransaction(name);
      else await freezeAnywhere(router, chance.between(0, 300));
      await until('the other router alone', () => membersAre(1), PATIENCE_MS);
      // Whatever lay in the log at that moment, the other one routes, the frozen one's part too.
      await routedUpTo(cluster, await logEnds(cluster), PATIENCE_MS);
      process.kill(router.pid, 'SIGCONT');
      await bothRoute();
    }
    const fenced = await Promise.all(ROUTERS.map((name) => metric(fleet[name], 'fenced_total')));
    await load.finish();

    // Then
    await judgeCluster(cluster, fleet['gateway-a'], ledger);
    expect({ seed: SEED, faults: ledger.faults }).toEqual({ seed: SEED, faults: [] });
    // Late writes did come, and each was refused.
    expect(fenced.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    expect(ledger.acknowledged.size).toBeGreaterThan(ROUNDS);
  }, 900_000);
});

const bothRoute = (): Promise<true> =>
  until('two routers that share the partitions', () => membersAre(2), PATIENCE_MS);

const membersAre = async (count: number): Promise<true | undefined> =>
  (await cluster.operator.members(LOG_TOPIC.group)) === count ? true : undefined;

async function freezeAnywhere({ pid }: Server, afterMs: number): Promise<void> {
  await pause(afterMs);
  process.kill(pid, 'SIGSTOP');
}

/** The heads of mailboxes come last in a batch: who waits for one has its other effects behind it. */
async function freezeInTransaction(name: Router): Promise<void> {
  const holder = await cluster.operator.client();
  try {
    await holder.query('begin');
    await holder.query('lock table mailbox in share mode');
    await until('a batch that waits for us', () => session(name, "wait_event_type = 'Lock'"));
    process.kill(fleet[name].pid, 'SIGSTOP');
  } finally {
    await holder.end();
  }
  // The server goes on with the statement that it has, and waits in vain for the commit.
  await until('an open transaction', () => session(name, "state = 'idle in transaction'"));
}

async function session(name: Router, is: string): Promise<true | undefined> {
  const sql = `select 1 from pg_stat_activity where application_name = $1 and ${is}`;
  return (await cluster.operator.rows(sql, `sluis-${name}`)).length > 0 ? true : undefined;
}

async function metric({ operations }: Server, name: string): Promise<number> {
  const text = await (await fetch(`${operations}/metrics`)).text();
  return Number(new RegExp(`^sluis_${name} (\\d+)$`, 'm').exec(text)?.[1]);
}
