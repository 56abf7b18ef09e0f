// Answers: does everything come to a recipient's address, in order, once under each number, whatever
// that address does and whenever Sluis is killed; and do operator and sender see what does not?
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bundleOf } from './own-topics/directory.js';
import { PUSHED, pushedDirectory, type Pushed } from './push/directory.js';
import { answering, startReceiver, type Receiver } from './push/receivers.js';
import { exportEvidence } from './world/evidence.js';
import { makeInstallation, type Installation, type Server } from './world/installation.js';
import { exampleParty, makePartner, type Partner } from './world/partner.js';
import { aBegin } from './world/replays.js';
import { until } from './world/waiting.js';

/** A courier that was killed is relieved at the end of its lease. */
const TEST_MS = 120_000;
const FOLDERS: readonly Pushed[] = ['gemeente-rotterdam', 'gemeente-utrecht', 'reclassering'];

let folder: string;
let receivers: Record<Pushed, Receiver>;
let installation: Installation;
let server: Server;
let dji: Partner;
let turn = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluis-push-'));
  const started = await Promise.all(FOLDERS.map((name) => startReceiver(name)));
  receivers = Object.fromEntries(
    FOLDERS.map((name, at) => [name, started[at]]),
  ) as typeof receivers;
  await pushedDirectory(folder, portsOf());
  installation = await makeInstallation([`bundles.directoryFolder=${folder}`]);
  server = await installation.start();
  dji = makePartner(server.url, exampleParty('dji'));
});
afterEach(async () => {
  await dji.close();
  await installation.end();
  await Promise.all(Object.values(receivers).map((one) => one.close().catch(() => undefined)));
  await rm(folder, { recursive: true });
});

const portsOf = (): Record<Pushed, number> =>
  Object.fromEntries(FOLDERS.map((name) => [name, receivers[name].port])) as Record<Pushed, number>;

/** To all three of them. */
async function publish(count: number): Promise<readonly string[]> {
  const submissions: string[] = [];
  for (let one = 0; one < count; one += 1) {
    const { status, json } = await dji.publish(aBegin(turn++).bytes);
    expect(status).toBe(202);
    submissions.push(String(json['inzending']));
  }
  return submissions;
}

const has = (receiver: Receiver, count: number): Promise<true> =>
  until(
    `${count} deliveries`,
    async () => (receiver.taken.length >= count ? true : undefined),
    60_000,
  );

const numbersOf = ({ taken }: Receiver): readonly number[] => taken.map(({ number }) => number);
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);
const firstsOf = (receiver: Receiver): readonly number[] => [...new Set(numbersOf(receiver))];

interface Standing {
  readonly mailbox: string;
  readonly behind: number;
  readonly attempts: number;
  readonly parked?: string;
  readonly fault?: string;
}

async function standingOf(name: Pushed): Promise<Standing | undefined> {
  const { output } = await installation.sluis('push', 'list', '--json');
  return (JSON.parse(output) as Standing[]).find(({ mailbox }) => mailbox === PUSHED[name]);
}

const parked = (name: Pushed): Promise<Standing> =>
  until('a parked recipient', async () => {
    const standing = await standingOf(name);
    return standing?.parked === undefined ? undefined : standing;
  });

describe('a mailbox that is pushed to', () => {
  it('gets every view in order, under its number, and the sender sees that it was delivered', async () => {
    const submissions = await publish(5);
    const rotterdam = receivers['gemeente-rotterdam'];
    await has(rotterdam, 5);
    expect(numbersOf(rotterdam)).toEqual(upTo(5));
    expect(new Set(rotterdam.taken.map(({ headers }) => headers['idempotency-key'])).size).toBe(5);
    const town = makePartner(server.url, exampleParty('gemeente-rotterdam'));
    const page = await town.page('gemeente.coordinator');
    await town.close();
    const entries = page.json['berichten'] as { toestand: string; bericht: object }[];
    // Byte for byte what it could have fetched, and it counts as acknowledged.
    expect(entries.map(({ toestand }) => toestand)).toEqual(Array(5).fill('afgeleverd'));
    for (const { body } of rotterdam.taken) expect(page.text).toContain(body);
    const { json } = await dji.call('GET', `/v1/inzendingen/${submissions[0]}`);
    const told = json['ontvangers'] as { oin: string; toestand: string }[];
    expect(told.find(({ oin }) => oin === '00000099000000599000')?.toestand).toBe('afgeleverd');
    const { events } = await exportEvidence(installation);
    const ours = events.filter(
      ({ data }) => data['kanaal'] === 'push' && data['postbus'] === PUSHED['gemeente-rotterdam'],
    );
    expect(ours.map(({ name }) => name)).toEqual(
      Array.from({ length: 5 }, () => ['weergave.aangeboden', 'weergave.overhandigd']).flat(),
    );
  });

  it(
    'loses, skips and turns around nothing when Sluis is killed in the middle',
    async () => {
      const rotterdam = receivers['gemeente-rotterdam'];
      await publish(12);
      for (const soFar of [2, 7]) {
        await has(rotterdam, soFar);
        await server.kill();
        server = await installation.start();
      }
      await has(rotterdam, 12);
      await until(
        'all twelve',
        async () => (firstsOf(rotterdam).length === 12 ? true : undefined),
        60_000,
      );
      // What was under way at a kill may come twice, under the same number and key.
      expect(firstsOf(rotterdam)).toEqual(upTo(12));
      const keys = new Map(
        rotterdam.taken.map(({ number, headers }) => [number, headers['idempotency-key']]),
      );
      for (const { number, headers } of rotterdam.taken) {
        expect(headers['idempotency-key']).toBe(keys.get(number));
      }
    },
    TEST_MS,
  );
});

describe('a recipient that lost what it had', () => {
  it(
    'is brought it again under the same numbers and ids, also when Sluis is killed in the middle',
    async () => {
      // Given
      const rotterdam = receivers['gemeente-rotterdam'];
      await publish(8);
      await has(rotterdam, 8);
      await has(receivers['gemeente-utrecht'], 8);
      const first = new Map(rotterdam.taken.map((one) => [one.number, one]));
      // When
      const [oin, role] = PUSHED['gemeente-rotterdam'].split('/');
      const replay = ['replay', '--recipient', `${oin}/${role}`, '--from'];
      const { code, output } = await installation.sluis(...replay, '3', '--reason', 'schijf-kapot');
      expect([code, output]).toEqual([0, expect.stringContaining('3 to 8')]);
      await has(rotterdam, 10);
      await server.kill();
      server = await installation.start();
      await until('the last one', async () =>
        rotterdam.taken.slice(8).some(({ number }) => number === 8) ? true : undefined,
      );
      // Then: what was under way at the kill may come once more.
      const again = rotterdam.taken.slice(8);
      expect([...new Set(again.map(({ number }) => number))]).toEqual([3, 4, 5, 6, 7, 8]);
      for (const { number, body, headers } of again) {
        expect(body).toBe(first.get(number)?.body);
        expect(headers['idempotency-key']).toBe(first.get(number)?.headers['idempotency-key']);
      }
      // What is new comes after it, and nobody else was brought anything again.
      await publish(1);
      await until('the new one', async () => rotterdam.taken.at(-1)?.number === 9 || undefined);
      await has(receivers['gemeente-utrecht'], 9);
      expect(numbersOf(receivers['gemeente-utrecht'])).toEqual(upTo(9));
      const { events } = await exportEvidence(installation);
      expect(events.filter(({ name }) => name === 'bezorging.herhaald')).toMatchObject([
        { data: { vanafNummer: 3, totEnMet: 8, kanaal: 'push', reden: 'schijf-kapot' } },
      ]);
      // From a moment on; of what was never brought there is nothing to bring again.
      const since = await installation.sluis(...replay, '2026-01-01T00:00Z');
      expect(since.output).toContain('1 to 9');
      expect((await installation.sluis(...replay, '99')).code).toBe(1);
      expect((await installation.sluis(...replay, 'gisteren')).code).toBe(2);
    },
    TEST_MS,
  );
});

describe('a recipient that tries its own address', () => {
  it('hears how far it came, in its own language, and gets nothing that counts', async () => {
    // Given
    const rotterdam = receivers['gemeente-rotterdam'];
    const town = makePartner(server.url, exampleParty('gemeente-rotterdam'));
    const wish = {
      postbus: 'gemeente.coordinator',
      berichtsoorten: ['nl.reintegratie.detenties.begonnen.v1'],
      postcodes: ['3011-3089'],
      kanaal: 'push',
    };
    const made = await town.call('POST', '/v1/abonnementen', JSON.stringify(wish));
    expect(made.status).toBe(201);
    const path = `/v1/abonnementen/${String(made.json['id'])}/proef`;
    const listed = await town.call('GET', '/v1/abonnementen?postbus=gemeente.coordinator');
    const [inDirectory] = listed.json['register'] as { id: string; kanaal: string }[];
    expect(inDirectory?.kanaal).toBe('push');
    const laidDown = `/v1/abonnementen/${inDirectory?.id}/proef`;
    // When, Then
    const good = await town.call('POST', path);
    expect(good.json).toMatchObject({ gelukt: true });
    expect((await town.call('POST', laidDown)).json).toMatchObject({ gelukt: true });
    expect(rotterdam.attempts.map(({ number }) => number)).toEqual([0, 0]);
    rotterdam.answer(answering(500));
    const bad = await town.call('POST', path);
    expect((bad.json['stappen'] as object[]).at(-1)).toEqual({
      stap: 'bezorging',
      uitkomst: 'fout',
      code: 'storing',
      uitleg: 'uw server meldt een storing (5xx)',
    });
    // Nobody else can have it tried, or learns that it exists.
    const stranger = makePartner(server.url, exampleParty('gemeente-utrecht'));
    for (const one of [path, laidDown]) {
      expect((await stranger.call('POST', one)).status).toBe(404);
    }
    await Promise.all([town.close(), stranger.close()]);
    rotterdam.answer(answering(204));
    await publish(1);
    await until(
      'the first view',
      async () => rotterdam.taken.some(({ number }) => number === 1) || undefined,
    );
  });
});

describe('a recipient that fails', () => {
  it('is tried again by itself, and nothing overtakes what failed', async () => {
    const rotterdam = receivers['gemeente-rotterdam'];
    let failures = 2;
    rotterdam.answer((response) => (failures-- > 0 ? answering(500) : answering(204))(response));
    await publish(3);
    await has(rotterdam, 3);
    expect(rotterdam.attempts.map(({ number }) => number)).toEqual([1, 1, 1, 2, 3]);
    expect(await standingOf('gemeente-rotterdam')).toEqual({
      mailbox: PUSHED['gemeente-rotterdam'],
      behind: 0,
      attempts: 0,
    });
  });

  it.each([
    [400, 'geweigerd', 'proef'],
    [301, 'doorverwijzing', 'proef'],
    [410, 'opgezegd', 'stil'],
  ] as const)(
    'with %d stops at the first attempt, and goes on when the operator says so',
    async (status, fault, how) => {
      // Given
      const rotterdam = receivers['gemeente-rotterdam'];
      rotterdam.answer(answering(status, { location: 'https://localhost:1/' }));
      const [first] = await publish(2);
      // Then: the operator and the sender see it, and nobody else waits for it.
      expect(await parked('gemeente-rotterdam')).toMatchObject({
        behind: 2,
        attempts: 1,
        parked: how,
        fault,
      });
      await has(receivers['gemeente-utrecht'], 2);
      await has(receivers.reclassering, 2);
      expect(rotterdam.attempts).toHaveLength(1);
      const { json } = await dji.call('GET', `/v1/inzendingen/${first}`);
      const told = json['ontvangers'] as {
        oin: string;
        toestand: string;
        reden?: { code: string };
      }[];
      expect(told.find(({ oin }) => oin === '00000099000000599000')).toMatchObject({
        toestand: 'aangeboden',
        reden: { code: 'ontvanger-onbereikbaar' },
      });
      // When
      rotterdam.answer(answering(204));
      const { code } = await installation.sluis('push', 'release', PUSHED['gemeente-rotterdam']);
      expect(code).toBe(0);
      await has(rotterdam, 2);
      expect(numbersOf(rotterdam)).toEqual([1, 2]);
      const again = await installation.sluis('push', 'release', PUSHED['gemeente-rotterdam']);
      expect(again.code).toBe(1);
    },
  );

  it(
    'stays parked over a restart, and begins anew at another address',
    async () => {
      const rotterdam = receivers['gemeente-rotterdam'];
      rotterdam.answer(answering(404));
      await publish(1);
      await parked('gemeente-rotterdam');
      await server.kill();
      server = await installation.start();
      await publish(1);
      await has(receivers.reclassering, 2);
      expect(rotterdam.attempts).toHaveLength(1);
      const moved = await startReceiver('gemeente-rotterdam');
      await rm(folder, { recursive: true });
      await pushedDirectory(folder, { ...portsOf(), 'gemeente-rotterdam': moved.port });
      const file = join(installation.folder, 'directory.json');
      await writeFile(file, JSON.stringify(await bundleOf(folder)));
      expect((await installation.sluis('directory', 'activate', file)).code).toBe(0);
      await has(moved, 2);
      expect(numbersOf(moved)).toEqual([1, 2]);
      await moved.close();
    },
    TEST_MS,
  );

  it('waits as long as it asks for', async () => {
    const rotterdam = receivers['gemeente-rotterdam'];
    rotterdam.answer(answering(429, { 'retry-after': '3600' }));
    await publish(1);
    const standing = await until('a refusal', async () => {
      const found = await standingOf('gemeente-rotterdam');
      return found?.fault === undefined ? undefined : found;
    });
    expect(standing).toMatchObject({ fault: 'later', attempts: 1 });
    expect(standing.parked).toBeUndefined();
    const { nextAt } = standing as unknown as { nextAt: string };
    expect(Date.parse(nextAt)).toBeGreaterThan(Date.now() + 3_000_000);
  });

  it('shows the certificate of another organisation: nothing is sent, and it is parked', async () => {
    await receivers['gemeente-rotterdam'].close();
    const thief = await startReceiver('gemeente-utrecht', receivers['gemeente-rotterdam'].port);
    await publish(1);
    expect(await parked('gemeente-rotterdam')).toMatchObject({ fault: 'certificaat-onjuist' });
    expect(thief.attempts).toEqual([]);
    await thief.close();
  });

  it('leads into a private network: nothing is called, and it is parked', async () => {
    const closed = await makeInstallation([
      `bundles.directoryFolder=${folder}`,
      'push.privateRanges=',
    ]);
    const other = await closed.start();
    const sender = makePartner(other.url, exampleParty('dji'));
    expect((await sender.publish(aBegin(turn++).bytes)).status).toBe(202);
    const standing = await until('a parked recipient', async () => {
      const { output } = await closed.sluis('push', 'list', '--parked', '--json');
      return (JSON.parse(output) as Standing[])[0];
    });
    expect(standing).toMatchObject({ fault: 'adres-niet-toegestaan' });
    await sender.close();
    await closed.end();
  });
});
