// Answers: does an organisation that publishes and reads by Kafka lose, miss or get turned around
// anything while gateways and couriers are killed at random, or freeze and thaw under load?
import { jest } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { replyTopic, submissionTopic } from '#directory';
import type { Heard } from '../../../deploy/servers/partners.js';
import { readStory } from '../../cli/src/demo/story.js';
import { entriesOf, type Delivered } from './load/page-text.js';
import { makeChance } from './load/random.js';
import { differences, orderFaults, replyFaults } from './own-topics/ledger.js';
import { BY_KAFKA, DJI } from './own-topics/directory.js';
import { startTopicsWorld, type TopicsWorld } from './own-topics/world.js';
import { exportEvidence, publicKeys, verifyExport } from './world/evidence.js';
import type { Server } from './world/installation.js';
import { exampleParty, makePartner } from './world/partner.js';
import { replay } from './world/replays.js';
import { until } from './world/waiting.js';

jest.setTimeout(420_000);

const story = readStory(Date.now());
/** The test numbers of people last for so many turns of the story. */
const TURNS_MAX = 90;
const KILLS = 24;
const FREEZES = 3;

let world: TopicsWorld;
let load: Load;
/** What each organisation heard, in the order of BY_KAFKA. */
let heard: readonly (readonly Heard[])[];
let replies: readonly Heard[];
const endings: (() => Promise<void>)[] = [];

async function listen(folder: string, topic: string, group: string): Promise<readonly Heard[]> {
  const listening = await (await world.partner(folder)).listen(topic, group);
  endings.push(listening.stop);
  return listening.heard;
}

beforeEach(async () => {
  world = await startTopicsWorld('postgres');
  await world.start('router');
  replies = await listen('dji', replyTopic(DJI), `${DJI}.test`);
  heard = await Promise.all(
    BY_KAFKA.map(({ folder, topic, oin }) => listen(folder, topic, `${oin}.test`)),
  );
});
afterEach(async () => {
  await load?.finish();
  await Promise.all(endings.splice(0).map((end) => end()));
  await world?.end();
});

interface Load {
  published(): number;
  /** Views of it that the mailbox must get. */
  expected(mailbox: string): number;
  finish(): Promise<void>;
}

/** A sender that goes on whatever becomes of Sluis. */
async function startLoad(everyMs: number): Promise<Load> {
  const dji = await world.partner('dji');
  const counts = new Map<string, number>();
  let published = 0;
  let isEnding = false;
  const publishing = (async () => {
    for (let turn = 0; turn < TURNS_MAX && !isEnding; turn += 1) {
      const offers = replay(story, turn);
      await insist(() =>
        dji.publish(submissionTopic(DJI), ...offers.map(({ bytes }) => ({ value: bytes }))),
      );
      published += offers.length;
      for (const id of offers.flatMap(({ mailboxes }) => mailboxes)) {
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      await pause(everyMs);
    }
  })();
  return {
    published: () => published,
    expected: (mailbox) => counts.get(mailbox) ?? 0,
    finish: async () => {
      isEnding = true;
      await publishing;
    },
  };
}

/** A producer that was refused may have written all the same: then what it repeats is answered too. */
async function insist(publish: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await publish();
    } catch {
      await pause(200);
    }
  }
}

const isReady = ({ operations }: Server): Promise<boolean> =>
  fetch(`${operations}/gereed`).then(
    ({ ok }) => ok,
    () => false,
  );

const numbersIn = (records: readonly Heard[]): number =>
  new Set(records.map(({ headers }) => headers['volgnummer'])).size;

/** Everything that was published is answered, and everything that came of it lies on the topics. */
async function settled(): Promise<void> {
  await load.finish();
  const answered = () => new Set(replies.map(({ value }) => /"offset":"(\d+)"/.exec(value)?.[1]));
  await until(
    'an answer to every record',
    async () => (answered().size >= load.published() ? true : undefined),
    90_000,
  );
  for (const [index, { id, topic }] of BY_KAFKA.entries()) {
    await until(
      `every view on ${topic}`,
      async () => (numbersIn(heard[index] ?? []) >= load.expected(id) ? true : undefined),
      90_000,
    );
  }
}

async function mailboxes(gateway: Server): Promise<readonly (readonly Delivered[])[]> {
  return Promise.all(
    BY_KAFKA.map(async ({ folder, role }) => {
      const partner = makePartner(gateway.url, exampleParty(folder));
      const entries: Delivered[] = [];
      for (let after: string | undefined; ;) {
        const page = await partner.page(role, after);
        const more = entriesOf(page.text);
        entries.push(...more);
        if (more.length === 0) break;
        after = String(page.json['volgende']);
      }
      await partner.close();
      return entries;
    }),
  );
}

/** What a ledger outside says, and what Sluis's own evidence says about the same. */
async function expectNothingBroken(gateway: Server): Promise<void> {
  // A case that is judged again may still bring something.
  await until('that topics and mailboxes hold the same', async () => {
    const boxes = await mailboxes(gateway);
    const differing = BY_KAFKA.flatMap(({ topic }, index) =>
      differences(topic, heard[index] ?? [], boxes[index] ?? []),
    );
    return differing.length === 0 ? true : undefined;
  });
  const faults = BY_KAFKA.flatMap(({ topic }, index) => orderFaults(topic, heard[index] ?? []));
  expect([...faults, ...replyFaults(replies, load.published())]).toEqual([]);
  const evidence = await exportEvidence(world.auditor);
  const { fault } = await verifyExport(evidence, await publicKeys(gateway), []);
  expect(fault).toBeUndefined();
  for (const [index, { id }] of BY_KAFKA.entries()) {
    const offered = new Set(
      evidence.events
        .filter(({ name, data }) => name === 'weergave.aangeboden' && data['postbus'] === id)
        .filter(({ data }) => data['kanaal'] === 'kafka')
        .flatMap(({ data }) => data['volgnummers'] as number[]),
    );
    const views = (heard[index] ?? [])
      .filter(({ headers }) => headers['content-type']?.startsWith('application/cloudevents'))
      .map(({ headers }) => Number(headers['volgnummer']));
    // Intent comes first: no view lies on a topic that was not on record before.
    expect(views.filter((number) => !offered.has(number))).toEqual([]);
  }
}

it('loses nothing and turns nothing around while gateways and couriers are killed', async () => {
  // Given
  const seed = Date.now() % 2 ** 31;
  const chance = makeChance(seed);
  const running = new Map<string, Server>();
  for (const role of ['gateway', 'courier'] as const) {
    for (const number of [1, 2]) running.set(`${role}-${number}`, await world.start(role, number));
  }
  load = await startLoad(400);
  await until('a first view', async () => heard[0]?.[0]);
  // When
  for (let kill = 0; kill < KILLS; kill += 1) {
    // Couriers twice as often: of two, one may be gone while the other is not back.
    const role = chance.happens(0.67) ? 'courier' : 'gateway';
    const number = chance.between(1, 2);
    await running.get(`${role}-${number}`)?.kill();
    running.set(`${role}-${number}`, await world.start(role, number, true));
    await pause(chance.between(50, 900));
  }
  await settled();
  // Then
  try {
    const gateway = running.get('gateway-1') as Server;
    await until('a gateway that answers', async () => (await isReady(gateway)) || undefined);
    await expectNothingBroken(gateway);
    expect(load.published()).toBeGreaterThan(200);
  } catch (error) {
    throw new Error(`with seed ${seed}`, { cause: error });
  }
});

it('goes on by itself after broker and database were killed and came back', async () => {
  // Given
  const gateway = await world.start('gateway');
  const courier = await world.start('courier');
  load = await startLoad(500);
  await until('a first view', async () => heard[0]?.[0]);
  const { kafka, postgres } = world.servers;
  // When
  for (const engine of [kafka.process, postgres?.process]) {
    await engine?.crash();
    await until('that nobody calls them ready', async () =>
      (await isReady(courier)) || (await isReady(gateway)) ? undefined : true,
    );
    await engine?.start();
  }
  await settled();
  // Then
  await expectNothingBroken(gateway);
});

it('is served by another courier while one is frozen, and not harmed when that one thaws', async () => {
  // Given
  const gateway = await world.start('gateway');
  const couriers = [await world.start('courier', 1), await world.start('courier', 2)];
  load = await startLoad(900);
  const progress = (what: string): Promise<unknown> => {
    const before = heard.map(numbersIn);
    return until(
      `more on every topic, ${what}`,
      async () =>
        heard.every((records, index) => numbersIn(records) > (before[index] ?? 0) + 1) || undefined,
      60_000,
    );
  };
  await progress('at first');
  // When
  for (let freeze = 0; freeze < FREEZES; freeze += 1) {
    const { pid } = couriers[freeze % 2] as Server;
    process.kill(pid, 'SIGSTOP');
    await progress('while one stands still');
    process.kill(pid, 'SIGCONT');
    await progress('after it goes on');
  }
  await settled();
  // Then
  await expectNothingBroken(gateway);
});
