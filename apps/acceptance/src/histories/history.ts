// Answers: what happens to some persons at random, and what is wrong afterwards in any mailbox? The
// real journeys on SQLite: many messages in a batch, the clock between the batches; after each of
// them every view that can be read is held against what may be read then.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { openSqliteLog } from '#log';
import { makeSystemClock } from '#platform';
import { openSqliteStore } from '#store';
import { journeyWorld, openSqliteFile, type JourneyWorld, type SqliteFile } from '#testing';
import { makeMarks } from '../leak/marks.js';
import { makeChance } from '../load/random.js';
import { makeInspection } from './inspection.js';
import { directoryOfAll, MESSAGES } from './parties.js';
import { policyOf, somePolicy, type PlainPolicy, type PolicyChoice } from './policies.js';
import { makeSpeech } from './speech.js';

const PERSONS = 10;
const DAY_MS = 86_400_000;

/** Something is said of somebody; what exactly follows from the seed. */
export interface Saying {
  readonly who: number;
  readonly type: string;
  readonly seed: number;
}

export interface History {
  readonly policy: PolicyChoice;
  readonly seed: number;
  readonly rounds: readonly { readonly days: number; readonly sayings: readonly Saying[] }[];
}

// What Sluis alone sends nobody can say.
const types = MESSAGES.filter(({ senders }) => !senders.includes('sluis')).map(
  ({ type }) => type.name,
);
/** What moves a case most. */
const STEERING = /detenties|toestemmingen|verwijzingen|bestuursmeldingen/;
const BEGUN = 'nl.reintegratie.detenties.begonnen.v1';
const CONSENT = 'nl.reintegratie.toestemmingen.gegeven.v1';

/** One word of each person in a batch, so that the order in it is nobody's concern. */
const round = (type: fc.Arbitrary<string>, days: fc.Arbitrary<number>, freq: number) =>
  fc.record({
    days,
    sayings: fc
      .tuple(
        ...Array.from({ length: PERSONS }, (_, who) =>
          fc.option(fc.record({ who: fc.constant(who), type, seed: fc.nat() }), { freq }),
        ),
      )
      .map((all) => all.filter((one) => one !== null)),
  });
const some = fc.oneof(
  { arbitrary: fc.constantFrom(...types), weight: 4 },
  { arbitrary: fc.constantFrom(...types.filter((one) => STEERING.test(one))), weight: 3 },
);
const passing = fc.oneof(
  { arbitrary: fc.nat(2), weight: 4 },
  { arbitrary: fc.nat(120), weight: 1 },
);

export const someHistory: fc.Arbitrary<History> = fc
  .record({
    policy: somePolicy,
    seed: fc.nat(),
    first: fc.tuple(
      round(fc.constant(CONSENT), fc.constant(0), 2),
      round(fc.constant(BEGUN), fc.nat(2), 20),
    ),
    rest: fc.array(round(some, passing, 4), { minLength: 6, maxLength: 10, size: 'max' }),
  })
  .map(({ policy, seed, first, rest }) => ({ policy, seed, rounds: [...first, ...rest] }));

export interface Outcome {
  /** What was wrong, the first time that something was. */
  readonly faults: readonly string[];
  /** By role: how many views it could read. */
  readonly views: ReadonlyMap<string, number>;
}

export async function live({ policy: choice, seed, rounds }: History): Promise<Outcome> {
  const policy = policyOf(choice);
  const folder = await mkdtemp(join(tmpdir(), 'sluis-histories-'));
  const clock = makeSystemClock();
  const file = join(folder, 'store.db');
  const store = await openSqliteStore({ file, clock });
  const log = await openSqliteLog({ file: join(folder, 'log.db'), partitions: 2, clock });
  const db = openSqliteFile(file);
  try {
    const world = await journeyWorld(store, log, [directoryOfAll(), policy.bundle]);
    return await through(world, db, policy, seed, rounds);
  } finally {
    db.close();
    await log.close();
    await store.close();
    await rm(folder, { recursive: true });
  }
}

async function through(
  world: JourneyWorld,
  db: SqliteFile,
  policy: PlainPolicy,
  seed: number,
  rounds: History['rounds'],
): Promise<Outcome> {
  const inspection = makeInspection(world, db, policy);
  const speech = makeSpeech(world, inspection, makeMarks(), makeChance(seed), PERSONS);
  const faults: string[] = [];
  for (const { days, sayings } of rounds) {
    if (faults.length > 0) break;
    if (days > 0) {
      world.moveTo(world.clock.now() + days * DAY_MS);
      await world.wake();
      faults.push(...(await inspection.look('everything', 'the clock')));
    }
    for (const one of sayings) await speech.utter(one);
    await world.drain();
    faults.push(...(await inspection.look('what is new', 'a batch')));
    await world.wake();
    faults.push(...(await inspection.look('everything', 'judging again')));
  }
  return { faults: [...faults, ...world.faults.map(String)], views: inspection.read };
}
