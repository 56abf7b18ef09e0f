// Answers: what when broker or database go away under load, or the database's disk is full? Who asks
// meanwhile is told to come back, nothing that was promised is lost, and it mends without a hand.
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from '@jest/globals';
import { readStory } from '../../cli/src/demo/story.js';
import { makeLedger, type Ledger } from './load/ledger.js';
import { startLoad, type Load } from './load/load.js';
import { makeChance } from './load/random.js';
import { flowsAgain, judgeCluster } from './load/settle.js';
import { makeCluster, type Cluster, type Fleet } from './world/cluster.js';
import type { Server } from './world/installation.js';
import { exampleParty, makePartner } from './world/partner.js';
import { makeOffers } from './world/replays.js';
import { until } from './world/waiting.js';

/** Room for what a load of minutes leaves behind. */
const DISK_MEBIBYTES = 640;
/** How many answers of "later" an outage lasts. */
const POSTPONEMENTS = 25;
const PATIENCE_MS = 60_000;
/** People about whom the load speaks. */
const STREAMS = 8;

let cluster: Cluster;
let fleet: Fleet;
let load: Load;
/** Holds over all outages: what was promised before one must be there after the next. */
const ledger: Ledger = makeLedger();
const offers = makeOffers(readStory(Date.now()));

beforeAll(async () => {
  cluster = await makeCluster({ diskMebibytes: DISK_MEBIBYTES });
  fleet = await cluster.startAll();
}, 180_000);
afterAll(() => cluster?.end());

beforeEach(async () => {
  const chance = makeChance(Date.now() % 1_000_000);
  const breathMs = { story: 2_000, stream: 250, page: 200 };
  const { urls } = cluster;
  load = startLoad({ urls, offers, ledger, chance, tellers: ['dji'], streams: STREAMS, breathMs });
  await flowsAgain(cluster, ledger);
});
afterEach(() => load.abandon());

/** Senders and readers hear "later". */
async function isFelt(): Promise<void> {
  const before = load.postponements();
  await until(
    'that senders and readers are told to come back',
    async () => (load.postponements() >= before + POSTPONEMENTS ? true : undefined),
    PATIENCE_MS,
  );
}

/** No process calls itself ready, so that a load balancer goes elsewhere. */
async function isSaid(): Promise<void> {
  for (const server of Object.values(fleet)) {
    await until('a process that says it is not ready', async () =>
      (await ready(server)) ? undefined : true,
    );
  }
}

const ready = async ({ operations }: Server): Promise<boolean> =>
  (await fetch(`${operations}/gereed`)).ok;

/** All by itself, within the bound; then the ledger judges everything there is. */
async function isMended(): Promise<void> {
  await flowsAgain(cluster, ledger);
  for (const server of Object.values(fleet)) await server.ready();
  await load.finish();
  await judgeCluster(cluster, fleet['gateway-a'], ledger);
  expect(ledger.faults).toEqual([]);
}

describe('under load', () => {
  it('a broker that is killed and comes back costs nothing but time', async () => {
    await cluster.servers.kafka.process.crash();
    await isFelt();
    await isSaid();
    await cluster.servers.kafka.process.start();
    await isMended();
  }, 400_000);

  it('a database that is killed and comes back costs nothing but time', async () => {
    await cluster.servers.postgres.process.crash();
    await isFelt();
    await isSaid();
    await cluster.servers.postgres.process.start();
    await isMended();
  }, 400_000);

  it('a disk of the database that is full, and then has room, costs nothing but time', async () => {
    // A journal without room would end PostgreSQL at once; here it is the tables that have none.
    await roomInTheJournal();
    cluster.disk?.fill();
    // Rows that have room can still be written, the one that readiness tries too.
    await isFelt();
    const dji = makePartner(fleet['gateway-b'].url, exampleParty('dji'));
    const refusal = await until('a refusal', async () => {
      // About somebody of whom nobody else speaks; for a first few there may be room.
      const offer = offers.next(STREAMS);
      const { status, json } = await dji.publish(offer.bytes);
      if (status !== 202) return { status, code: json['code'], again: json['herhaalbaar'] };
      ledger.saw(offer, 'dji', json);
      return undefined;
    });
    expect(refusal).toEqual({ status: 503, code: 'opslag-onbereikbaar', again: true });
    await dji.close();
    cluster.disk?.clear();
    await isMended();
  }, 400_000);
});

const SEGMENT = 16 * 1_048_576;

/** Writes until the file in which the journal is now has half its length free. */
async function roomInTheJournal(): Promise<void> {
  const { operator } = cluster;
  await operator.rows('create table if not exists filler (bytes text)');
  for (;;) {
    const [at] = await operator.rows('select pg_current_wal_lsn() - $1::pg_lsn as bytes', '0/0');
    if (Number(at?.['bytes']) % SEGMENT < SEGMENT / 2) return;
    await operator.rows(
      "insert into filler select repeat('x', 1000) from generate_series(1, 2000)",
    );
  }
}
