// Answers: whatever was wrong, does a correction reach exactly who had a value that changed? The
// oracle is another Sluis that never had the wrong message: what it gives is what must stand.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { isObject, type JsonObject } from '#kernel';
import { openSqliteLog } from '#log';
import { makeSystemClock } from '#platform';
import { openSqliteStore } from '#store';
import { DJI, journeyWorld, MAILBOX, type ExampleEvent, type JourneyWorld } from '#testing';

const RUNS = 12;
const ORIGINAL = 'original';
const REPLACEMENT = 'replacement';

type Change = (event: ExampleEvent) => void;

const day = (date: string) => ({ type: 'Datum', datum: date, zekerheid: 'bevestigd' });
const set =
  (group: string, leaf: string, value: unknown): Change =>
  ({ data }) =>
    void (data[group] = { ...data[group], [leaf]: value });
const address = (postcode: string, woonplaats: string) => ({
  verblijfplaats: {
    type: 'Adres',
    verblijfadres: { officieleStraatnaam: 'Dorpsstraat', huisnummer: 3, postcode, woonplaats },
  },
});

/** Each changes something that some recipients see and others do not. */
const CHANGES: readonly Change[] = [
  (event) => set('detentie', 'begindatum', { ...startIn(event), datum: '2026-07-03' })(event),
  ({ data }) => void (data['terugkeer'] = address('3023HJ', 'Rotterdam')),
  ({ data }) => void (data['terugkeer'] = address('5038CX', 'Tilburg')),
  set('persoon', 'voertaal', { code: 'ar', omschrijving: 'Arabisch' }),
  set('persoon', 'naam', { voornamen: 'Nora', geslachtsnaam: 'Jansen' }),
  set('persoon', 'indicatieTolkNodig', true),
  // What a message does not mention is not known, also where the wrong one mentioned it (P21).
  ({ data }) => void delete data['persoon']?.['geheimhoudingPersoonsgegevens'],
];

const startIn = ({ data }: ExampleEvent): object => {
  const start = data['detentie']?.['begindatum'];
  return isObject(start) ? start : day('2026-07-01');
};

const changes = fc.uniqueArray(fc.constantFrom(...CHANGES), { maxLength: 3 });

it('gives every mailbox what it would have had without the mistake, and no more entries than that takes', async () => {
  await fc.assert(
    fc.asyncProperty(changes, changes, fc.boolean(), async (wrong, right, consented) => {
      const corrected = await worldOf(async (world) => {
        await begin(world, wrong, ORIGINAL, consented);
        const before = await views(world);
        await announce(world);
        await begin(world, right, REPLACEMENT, false);
        return { before, after: await views(world), entries: await newEntries(world, before) };
      });
      const never = await worldOf(async (world) => {
        await begin(world, right, REPLACEMENT, consented);
        return views(world);
      });
      expect(corrected.after).toEqual(never);
      for (const mailbox of Object.values(MAILBOX)) {
        const had = corrected.before[mailbox];
        const has = never[mailbox];
        const same = JSON.stringify(had) === JSON.stringify(has);
        expect([mailbox, corrected.entries[mailbox]]).toEqual([mailbox, same ? 0 : 1]);
      }
    }),
    { numRuns: RUNS },
  );
}, 120_000);

async function worldOf<T>(use: (world: JourneyWorld) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'sluis-corrections-'));
  const clock = makeSystemClock();
  const store = await openSqliteStore({ file: join(folder, 'store.db'), clock });
  const log = await openSqliteLog({ file: join(folder, 'log.db'), partitions: 1, clock });
  try {
    const world = await journeyWorld(store, log);
    const result = await use(world);
    expect(world.faults).toEqual([]);
    return result;
  } finally {
    await log.close();
    await store.close();
    await rm(folder, { recursive: true });
  }
}

async function begin(
  world: JourneyWorld,
  made: readonly Change[],
  id: string,
  consented: boolean,
): Promise<void> {
  if (consented) await world.publish('02-toestemming-noor');
  await world.publish('04-begin-noor', (event) => {
    event.id = id;
    for (const change of made) change(event);
  });
  await world.drain();
  await world.wake();
}

async function announce(world: JourneyWorld): Promise<void> {
  const said = await world.offer(
    {
      specversion: '1.0',
      id: 'correctie',
      source: `urn:nld:oin:${DJI}:systeem:tulp`,
      type: 'nl.reintegratie.berichten.gecorrigeerd.v1',
      time: '2026-12-01T11:00:00Z',
      datacontenttype: 'application/json',
      data: {
        persoon: { burgerservicenummer: '999990342' },
        bericht: { identificatie: ORIGINAL, vervanging: REPLACEMENT, reden: 'onjuist' },
      },
    },
    DJI,
  );
  expect(said.kind).toBe('accepted');
  await world.drain();
}

/** The content that can be read in each mailbox, without the mailbox's own reference. */
async function views(world: JourneyWorld): Promise<Record<string, readonly JsonObject[]>> {
  const each = Object.values(MAILBOX).map(async (mailbox) => {
    const entries = await world.entries(mailbox);
    return [mailbox, entries.flatMap(({ body }) => (body ? [dataOf(body)] : []))] as const;
  });
  return Object.fromEntries(await Promise.all(each));
}

function dataOf(body: string): JsonObject {
  const { data } = JSON.parse(body) as { data: JsonObject };
  const { zaakreferentie: _, ...rest } = data;
  return rest;
}

async function newEntries(
  world: JourneyWorld,
  before: Record<string, readonly unknown[]>,
): Promise<Record<string, number>> {
  const counts = Object.values(MAILBOX).map(async (mailbox) => {
    const entries = await world.entries(mailbox);
    return [mailbox, entries.length - (before[mailbox]?.length ?? 0)] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}
