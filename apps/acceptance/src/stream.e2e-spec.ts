// Answers: does a reader of the stream get every number once and in order, although the server is
// killed under it again and again?
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Agent, request } from 'undici';
import { makeInstallation, type Installation, type Server } from './world/installation.js';
import { exampleParty, makePartner } from './world/partner.js';
import { aBegin } from './world/replays.js';

const KILLS = 5;
/** Messages that are published while one server lives. */
const PER_LIFE = 8;

let installation: Installation;
let server: Server;
beforeAll(async () => {
  installation = await makeInstallation();
  server = await installation.start();
}, 60_000);
afterAll(() => installation?.end());

interface Seen {
  readonly numbers: number[];
  newest: number;
  last: string | undefined;
}

/** Reads until the connection breaks, and remembers what the library of a reader would. */
async function follow(url: string, seen: Seen, agent: Agent): Promise<void> {
  const headers = seen.last === undefined ? {} : { 'last-event-id': seen.last };
  const { body, statusCode } = await request(
    `${url}/v1/berichten/stroom?postbus=gemeente.coordinator`,
    { dispatcher: agent, headers },
  );
  expect(statusCode).toBe(200);
  let rest = '';
  for await (const chunk of body) {
    rest += String(chunk);
    const events = rest.split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) take(event, seen);
  }
}

function take(event: string, seen: Seen): void {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(event)?.[1];
  const data = JSON.parse(field('data') ?? '{}') as { volgnummer?: number; nieuwste?: number };
  if (data.volgnummer !== undefined) seen.numbers.push(data.volgnummer);
  if (data.nieuwste !== undefined) seen.newest = data.nieuwste;
  seen.last = field('id') ?? seen.last;
}

it(`misses nothing, ${KILLS} times`, async () => {
  const seen: Seen = { numbers: [], newest: 0, last: undefined };
  const agent = new Agent({ connect: { ...exampleParty('gemeente-rotterdam') } });
  let turn = 0;
  for (let life = 0; life <= KILLS; life += 1) {
    const followed = follow(server.url, seen, agent).catch(() => undefined);
    const sender = makePartner(server.url, exampleParty('dji'));
    for (let count = 0; count < PER_LIFE; count += 1) {
      expect((await sender.publish(aBegin(turn++).bytes)).status).toBe(202);
    }
    await sender.close();
    // The last one lives until silence proves that everything came.
    while (life === KILLS && seen.newest < turn) await new Promise(setImmediate);
    await server.kill();
    await followed;
    if (life < KILLS) server = await installation.start();
  }
  await agent.destroy();
  expect(seen.numbers).toEqual(Array.from({ length: turn }, (_, at) => at + 1));
}, 120_000);
