// Answers: does `kill -9` at any moment lose, repeat or change anything? A real process is killed
// thirty times under the load of the demo; what clients saw is held against what is there at the end.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readStory } from '../../cli/src/demo/story.js';
import { judgeEvidence, readEverything } from './load/judge.js';
import { makeLedger, type Ledger } from './load/ledger.js';
import { startLoad } from './load/load.js';
import { makeChance, type Chance } from './load/random.js';
import { exportEvidence, publicKeys, verifyExport } from './world/evidence.js';
import { makeInstallation, type Installation, type Server } from './world/installation.js';
import { exampleParty, makePartner } from './world/partner.js';
import { makeOffers } from './world/replays.js';

const ROUNDS = 30;
/** How long a server that stays may take for what the killed ones left. */
const ROUTED_MS = 20_000;
/** `LOAD_SEED=… npm test` plays the same chance again. */
const SEED = Number(process.env['LOAD_SEED'] ?? Date.now() % 1_000_000);

let installation: Installation | undefined;
afterAll(() => installation?.end());

describe('a server that is killed thirty times', () => {
  it(`keeps every promise (seed ${SEED})`, async () => {
    // Given
    installation = await makeInstallation();
    const chance = makeChance(SEED);
    const ledger = makeLedger();
    const { url } = await killed(installation, chance);
    const offers = makeOffers(readStory(Date.now()));
    const load = startLoad({ urls: [url], offers, ledger, chance });

    // When
    for (let round = 1; round < ROUNDS; round += 1) await killed(installation, chance);
    const server = await installation.start();
    await load.finish();
    await untilRouted(server, ledger);
    const { pages } = await readEverything(server.url, ledger);
    const jwks = await publicKeys(server);
    const code = await server.stop();

    // Then
    const evidence = await exportEvidence(installation);
    judgeEvidence(evidence.events, ledger);
    const receipts = [...ledger.acknowledged.values()].map(({ receipt }) => receipt);
    const report = await verifyExport(evidence, jwks, [...receipts, ...pages]);
    const { fault, upTo, witnessedUpTo } = report;
    expect({ seed: SEED, faults: ledger.faults }).toEqual({ seed: SEED, faults: [] });
    expect({ seed: SEED, code, fault }).toEqual({ seed: SEED, code: 0, fault: undefined });
    expect(witnessedUpTo).toBeGreaterThan(0);
    expect(upTo?.number).toBeGreaterThanOrEqual(witnessedUpTo ?? Infinity);
    expect(load.disconnections()).toBeGreaterThan(ROUNDS);
    expect(ledger.acknowledged.size).toBeGreaterThan(ROUNDS);
  }, 600_000);
});

/** Some die while they start, most with messages under way. */
async function killed(installation: Installation, chance: Chance): Promise<Server> {
  const early = chance.happens(0.4);
  const server = await installation.start({ early });
  await pause(chance.between(0, early ? 1_200 : 500));
  await server.kill();
  return server;
}

async function untilRouted(server: Server, ledger: Ledger): Promise<void> {
  const senders = new Map(
    ['dji', 'justid'].map((name) => [name, makePartner(server.url, exampleParty(name))]),
  );
  const deadline = Date.now() + ROUTED_MS;
  for (const { nr, offer, sender } of ledger.acknowledged.values()) {
    let state: unknown;
    do {
      if (state !== undefined) await pause(50);
      state = (await senders.get(sender)?.call('GET', `/v1/inzendingen/${nr}`))?.json['toestand'];
    } while (state === 'aanvaard' && Date.now() < deadline);
    const { state: wanted } = offer.step;
    if (state !== wanted) ledger.wrong(`${offer.id} is ${String(state)}, not ${wanted}`);
  }
  for (const partner of senders.values()) await partner.close();
}
