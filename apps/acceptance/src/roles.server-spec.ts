// Answers: do processes that share nothing but log and store act as one? A reader at one gateway wakes
// by what another one took in, and what comes into force reaches all of them, one version at a time.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeBundle, type Bundle, type DirectoryContent, type OrganisationRow } from '#directory';
import { projectFile } from '#platform';
import { readPolicy, type PolicyContent } from '../../sluis/src/configuration/bundle-files.js';
import { readStory } from '../../cli/src/demo/story.js';
import { makeLedger } from './load/ledger.js';
import { startLoad, type Load } from './load/load.js';
import { makeChance } from './load/random.js';
import { flowsAgain, judgeCluster } from './load/settle.js';
import { judgedUnder } from './load/versions.js';
import { bundleOf, JUSTID } from './own-topics/directory.js';
import { makeCluster, type Cluster, type Fleet } from './world/cluster.js';
import { exportEvidence } from './world/evidence.js';
import { exampleParty, makePartner, type Partner } from './world/partner.js';
import { aBegin, makeOffers } from './world/replays.js';
import { until } from './world/waiting.js';

const SEED = Number(process.env['LOAD_SEED'] ?? Date.now() % 1_000_000);
/** Times that rules and directory, in turns, are replaced under load. */
const REPLACEMENTS = 8;
/** People about whom the load speaks. */
const STREAMS = 8;

let cluster: Cluster;
let fleet: Fleet;
let load: Load | undefined;
const ledger = makeLedger();
const offers = makeOffers(readStory(Date.now()));
beforeAll(async () => {
  cluster = await makeCluster();
  fleet = await cluster.startAll();
}, 120_000);
afterAll(async () => {
  load?.abandon();
  await cluster?.end();
});

describe('a reader that waits at a gateway', () => {
  it('wakes by what another gateway accepted and a router released', async () => {
    // Given: two who wait as long as one may, the first for something that does not come.
    const groningen = makePartner(fleet['gateway-b'].url, exampleParty('gemeente-groningen'));
    const rotterdam = makePartner(fleet['gateway-b'].url, exampleParty('gemeente-rotterdam'));
    const dji = makePartner(fleet['gateway-a'].url, exampleParty('dji'));
    const waits = '/v1/berichten?postbus=gemeente.coordinator&wacht=30';
    const inVain = groningen.call('GET', waits).catch(() => undefined);
    const woken = rotterdam.call('GET', waits);
    // When
    const offer = offers.next(STREAMS);
    const sent = await dji.publish(offer.bytes);
    expect(sent.status).toBe(202);
    ledger.saw(offer, 'dji', sent.json);
    // Then
    const first = await Promise.race([inVain, woken]);
    expect(first).toBe(await woken);
    expect((await woken).json['berichten']).toHaveLength(1);
    await Promise.all([groningen, rotterdam, dji].map((one) => one.close()));
  });
});

describe('what comes into force while messages flow', () => {
  it(`reaches every process, and every batch knows one version (seed ${SEED})`, async () => {
    // Given
    const chance = makeChance(SEED);
    const breathMs = { story: 2_000, stream: 100, page: 200 };
    load = startLoad({
      urls: cluster.urls,
      offers,
      ledger,
      chance,
      tellers: [],
      streams: STREAMS,
      breathMs,
    });
    await flowsAgain(cluster, ledger);
    // When
    for (let turn = 1; turn <= REPLACEMENTS; turn += 1) {
      await activate(turn % 2 === 0 ? await rulesOf(turn) : await directoryOf(turn));
      await flowsAgain(cluster, ledger);
    }
    await load.finish();
    // Then
    await judgeCluster(cluster, fleet['gateway-a'], ledger);
    expect({ seed: SEED, faults: ledger.faults }).toEqual({ seed: SEED, faults: [] });
    const exported = await exportEvidence(cluster.installation);
    const { inForce, batches, faults } = judgedUnder(exported.batches);
    expect(faults).toEqual([]);
    expect(inForce).toHaveLength(1 + REPLACEMENTS);
    expect(new Set([...batches.values()].flat())).toEqual(new Set(inForce));
    // Both routers were at work under the last version, and neither began anew.
    const last = [...batches.values()].filter((versions) => versions.at(-1) === inForce.at(-1));
    expect(last.length).toBeGreaterThan(1);
  }, 300_000);

  it('shuts out a sender and lets it in again, at every gateway', async () => {
    // Given
    const event = aBegin(1).bytes;
    const partners = cluster.urls.map((url) => makePartner(url, exampleParty('justid')));
    const answered = (partner: Partner): Promise<boolean> =>
      partner.publish(event).then(
        ({ status }) => status === 202 || status === 200,
        () => false,
      );
    const everywhere = (isIn: boolean): Promise<true> =>
      until(isIn ? 'an answer at every gateway' : 'a closed door at every gateway', async () => {
        const answers = await Promise.all(partners.map(answered));
        return answers.every((one) => one === isIn) || undefined;
      });
    const directory = await directoryOf(0);
    await everywhere(true);
    // When, Then
    await activate(withChange(directory, JUSTID, (one) => ({ ...one, active: false })));
    await everywhere(false);
    const dji = cluster.urls.map((url) => makePartner(url, exampleParty('dji')));
    const others = await Promise.all(dji.map((one) => one.publish(event)));
    expect(others.map(({ status }) => status)).toEqual([200, 200]);
    await activate(directory);
    await everywhere(true);
    await Promise.all([...partners, ...dji].map((one) => one.close()));
  });
});

/** With the command that an operator has; no process is told. */
async function activate(bundle: Bundle): Promise<void> {
  const file = join(cluster.installation.folder, 'bundle.json');
  await writeFile(file, JSON.stringify(bundle));
  const command = bundle.kind === 'policy' ? 'policy' : 'directory';
  const { code, complaints } = await cluster.installation.sluis(command, 'activate', file);
  if (code !== 0) throw new Error(complaints);
}

/** The national rules with one explanation in other words. */
async function rulesOf(turn: number): Promise<Bundle> {
  const read = await readPolicy(projectFile('policies/national'));
  if (read.kind === 'refused') throw new TypeError('the national rules are right');
  const { files }: PolicyContent = read.content;
  return makeBundle('policy', {
    files: files.map(({ path, text }) => ({
      path,
      text: text.replace(/( +nl: De gemeente moet )/, `$1(uitleg ${turn}) `),
    })),
  });
}

/** The directory of this cluster with one organisation under another name. */
async function directoryOf(turn: number): Promise<Bundle> {
  return withChange(await bundleOf(cluster.directory), JUSTID, ({ name, ...one }) => ({
    ...one,
    name: `${name} ${turn}`,
  }));
}

function withChange(
  bundle: Bundle,
  oin: string,
  change: (organisation: OrganisationRow) => OrganisationRow,
): Bundle {
  const content = bundle.content as DirectoryContent;
  const organisations = content.organisations.map((one) => (one.oin === oin ? change(one) : one));
  return makeBundle('directory', { ...content, organisations });
}
