// Answers: does `kill -9` at any moment lose, repeat or change anything? A real process is killed
// thirty times under the load of the demo; what clients saw is held against what is there at the end.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parseExportLine, verifyEvidence, type Jwks, type Report } from '#evidence';
import { isObject, type JsonObject, type JsonValue } from '#kernel';
import { PARTIES, readStory } from '../../cli/src/demo/story.js';
import { makeLedger, type Ledger } from './kill-loop/ledger.js';
import { startLoad } from './kill-loop/load.js';
import { entriesOf } from './kill-loop/page-text.js';
import { makeChance, type Chance } from './kill-loop/random.js';
import { makeInstallation, type Installation, type Server } from './world/installation.js';
import { exampleParty, makePartner } from './world/partner.js';

const ROUNDS = 30;
/** How long a server that stays may take for what the killed ones left. */
const ROUTED_MS = 20_000;
/** `SLUIS_SEED=… npm test` plays the same chance again. */
const SEED = Number(process.env['SLUIS_SEED'] ?? Date.now() % 1_000_000);

let installation: Installation | undefined;
afterAll(() => installation?.end());

describe('a server that is killed thirty times', () => {
  it(`keeps every promise (seed ${SEED})`, async () => {
    // Given
    installation = await makeInstallation();
    const chance = makeChance(SEED);
    const ledger = makeLedger();
    const { url } = await killed(installation, chance);
    const load = startLoad({ url, story: readStory(Date.now()), ledger, chance });

    // When
    for (let round = 1; round < ROUNDS; round += 1) await killed(installation, chance);
    const server = await installation.start();
    await load.finish();
    await untilRouted(server, ledger);
    const pages = await readEverything(server, ledger);
    const jwks = await publicKeys(server);
    const code = await server.stop();

    // Then
    const { entries, report } = await examine(installation, jwks, ledger, pages);
    judgeEvidence(entries, ledger);
    const { fault, upTo, witnessedUpTo } = report;
    expect({ seed: SEED, faults: ledger.faults }).toEqual({ seed: SEED, faults: [] });
    expect({ seed: SEED, code, fault }).toEqual({ seed: SEED, code: 0, fault: undefined });
    expect(witnessedUpTo).toBeGreaterThan(0);
    expect(upTo?.number).toBeGreaterThanOrEqual(witnessedUpTo ?? Infinity);
    expect(load.disconnections()).toBeGreaterThan(ROUNDS);
    expect(ledger.acknowledged.size).toBeGreaterThan(ROUNDS);
  }, 240_000);
});

/** Some die while they start, most with messages under way. */
async function killed(installation: Installation, chance: Chance): Promise<Server> {
  const early = chance.happens(0.4);
  const server = await installation.start({ early });
  await pause(chance.between(0, early ? 1_200 : 600));
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

async function readEverything(server: Server, ledger: Ledger): Promise<readonly string[]> {
  const pages: string[] = [];
  for (const { folder, role, mailbox } of PARTIES) {
    const partner = makePartner(server.url, exampleParty(folder));
    const entries = [];
    let after: string | undefined;
    for (;;) {
      const page = await partner.page(role, after);
      const found = entriesOf(page.text);
      pages.push(page.text);
      if (found.length === 0) break;
      entries.push(...found);
      after = String(page.json['volgende']);
    }
    ledger.judgeMailbox(mailbox, entries);
    await partner.close();
  }
  return pages;
}

async function publicKeys(server: Server): Promise<Jwks> {
  const partner = makePartner(server.url, exampleParty('dji'));
  const answer = await partner.call('GET', '/v1/.well-known/jwks.json');
  await partner.close();
  return answer.json as unknown as Jwks;
}

/** The export as an auditor gets it, with everything that partners hold as witnesses. */
async function examine(
  installation: Installation,
  jwks: Jwks,
  ledger: Ledger,
  pages: readonly string[],
): Promise<{ readonly entries: readonly JsonObject[]; readonly report: Report }> {
  const { output } = await installation.sluis('evidence', 'export');
  const lines = output.trim().split('\n').map(parseExportLine);
  const receipts = [...ledger.acknowledged.values()].map(({ receipt }) => receipt);
  const witnesses = [...receipts, ...pages];
  const report = await verifyEvidence(eachOf(lines), { jwks, witnesses });
  const entries = lines.flatMap((line) => {
    const found = isObject(line ?? null) ? (line as JsonObject)['gebeurtenissen'] : undefined;
    return Array.isArray(found) ? (found as JsonObject[]) : [];
  });
  return { entries, report };
}

async function* eachOf<T>(items: readonly T[]): AsyncIterable<T> {
  yield* items;
}

const VERDICTS = ['bericht.beoordeeld', 'bericht.aangehouden', 'bericht.geweigerd'];

/** Every acknowledged message was judged once, and released once to whom the policy names. */
function judgeEvidence(entries: readonly JsonObject[], ledger: Ledger): void {
  const byNumber = Map.groupBy(entries, (entry) => String(dataOf(entry)['nummer']));
  for (const { nr, offer } of ledger.acknowledged.values()) {
    const about = byNumber.get(nr) ?? [];
    const verdicts = about.filter((one) => VERDICTS.includes(String(one['gebeurtenis'])));
    if (verdicts.length !== 1) ledger.wrong(`${offer.id} was judged ${verdicts.length} times`);
    const released = about
      .filter((one) => one['gebeurtenis'] === 'weergave.vrijgegeven')
      .map((one) => String(dataOf(one)['postbus']));
    if (released.toSorted().join() !== offer.mailboxes.toSorted().join()) {
      ledger.wrong(`${offer.id} was released to ${released.join(' ')}`);
    }
  }
}

const dataOf = (entry: JsonObject): JsonObject => {
  const data: JsonValue = entry['gegevens'] ?? null;
  return isObject(data) ? data : {};
};
