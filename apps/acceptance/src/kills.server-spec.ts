// Answers: does `kill -9` of any process at any moment lose, repeat, turn around or change anything?
// Routers, gateways and a courier on Kafka and PostgreSQL are killed fifty times under load.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { partnerOf, type Heard } from '../../../deploy/servers/partners.js';
import { readStory } from '../../cli/src/demo/story.js';
import { makeLedger } from './load/ledger.js';
import { startLoad, type Load } from './load/load.js';
import { makeChance } from './load/random.js';
import { judgeCluster } from './load/settle.js';
import { BY_KAFKA, type MailboxByKafka } from './own-topics/directory.js';
import { differences, orderFaults } from './own-topics/ledger.js';
import { makeCluster, PROCESSES, type Cluster, type ProcessName } from './world/cluster.js';
import type { Server } from './world/installation.js';
import { makeOffers } from './world/replays.js';
import { until } from './world/waiting.js';

const KILLS_EACH = 10;
/** A killed courier's turn at a topic ends after twenty seconds; then there is work to catch up on. */
const RELIEVED_WITHIN_MS = 90_000;
const SEED = Number(process.env['LOAD_SEED'] ?? Date.now() % 1_000_000);

let cluster: Cluster;
let load: Load | undefined;
beforeAll(async () => {
  cluster = await makeCluster();
}, 120_000);
afterAll(async () => {
  load?.abandon();
  await cluster?.end();
});

describe('processes that are killed fifty times', () => {
  it(`keep every promise together (seed ${SEED})`, async () => {
    // Given
    const chance = makeChance(SEED);
    const ledger = makeLedger();
    const offers = makeOffers(readStory(Date.now()));
    const breathMs = { story: 2_000, stream: 250, page: 200 };
    const tellers = ['dji', 'justid'];
    const running = new Map<ProcessName, Server>(Object.entries(await cluster.startAll()) as never);
    const { urls } = cluster;
    const onlyReading = BY_KAFKA.map(({ id }) => id);
    load = startLoad({ urls, offers, ledger, chance, tellers, streams: 8, onlyReading, breathMs });

    // When
    const victims = shuffled(
      PROCESSES.flatMap((name) => Array<ProcessName>(KILLS_EACH).fill(name)),
    );
    for (const name of victims) {
      await running.get(name)?.kill();
      const again = await cluster.start(name, true);
      running.set(name, again);
      // Some die while they start, most with work under way; often another one is not back yet.
      if (chance.happens(0.5)) await again.ready();
      await pause(chance.between(0, 600));
    }
    await Promise.all([...running.values()].map((one) => one.ready()));
    await load.finish();

    // Then
    const gateway = running.get('gateway-a') as Server;
    const { mailboxes } = await judgeCluster(cluster, gateway, ledger);
    for (const { folder, oin, id, topic } of BY_KAFKA) {
      const heard = await readTopic({ folder, oin, topic }, mailboxes.get(id)?.length ?? 0);
      const faults = [
        ...orderFaults(topic, heard),
        ...differences(topic, heard, mailboxes.get(id) ?? []),
      ];
      faults.forEach(ledger.wrong);
    }
    expect({ seed: SEED, faults: ledger.faults }).toEqual({ seed: SEED, faults: [] });
    expect(load.disconnections()).toBeGreaterThan(KILLS_EACH);
    expect(ledger.acknowledged.size).toBeGreaterThan(victims.length);

    function shuffled<T>(items: readonly T[]): readonly T[] {
      const order = items.map((item) => ({ item, at: chance.next() }));
      return order.toSorted((one, other) => one.at - other.at).map(({ item }) => item);
    }
  }, 900_000);
});

/** From its beginning, until it holds so many numbers. */
async function readTopic(
  { folder, oin, topic }: Pick<MailboxByKafka, 'folder' | 'oin' | 'topic'>,
  count: number,
): Promise<readonly Heard[]> {
  const partner = await partnerOf(cluster.servers, folder);
  const { heard, stop } = await partner.listen(topic, `${oin}.test`);
  const numbers = () => new Set(heard.map(({ headers }) => headers['volgnummer'])).size;
  await until(
    `${count} views on ${topic}`,
    async () => (numbers() >= count ? true : undefined),
    RELIEVED_WITHIN_MS,
  );
  await stop();
  return heard;
}
