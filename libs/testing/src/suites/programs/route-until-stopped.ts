// Answers: what does a router do at the moment it is frozen or killed? Claims and routes in one
// partition of a PostgreSQL store without end, and says on its output what was acknowledged.
import { randomUUID } from 'node:crypto';
import { Unavailable } from '#kernel';
import { makeSystemClock } from '#platform';
import { openPostgresStore, type PostgresStoreOptions } from '#store';
import { aClaim, aJudged, anEntry, aRelease, someEffects } from '../store-builders.js';

export const ROUTED_MAILBOX = '00000099000000599000/gemeente.coordinator/reintegratie';
const CLAIMS = 5;

const clock = makeSystemClock();
const options = JSON.parse(process.argv[2] ?? '{}') as Omit<PostgresStoreOptions, 'clock'>;
const store = await openPostgresStore({ ...options, clock });
await store.saveKeySlot('kek', 'fingerprint');

async function routeOnce(): Promise<void> {
  const expected = await store.position(0);
  const claims = Array.from({ length: CLAIMS }, () => {
    const [id, nr, newPersonId] = [randomUUID(), randomUUID(), randomUUID()];
    return aClaim({ id, nr, newPersonId, identifiers: [randomUUID()], evidence: [entry()] });
  });
  await Promise.all(claims.map((claim) => store.claim(claim)));
  for (const claim of claims) say(`claimed ${claim.nr}`);
  const outcome = await store.commitBatch(
    { partition: 0, expected, next: expected + BigInt(CLAIMS) },
    someEffects({
      messages: claims.map((claim) => aJudged(claim)),
      releases: claims.map((claim) => aRelease(ROUTED_MAILBOX, { id: claim.nr, nr: claim.nr })),
      evidence: [entry()],
    }),
  );
  if (outcome === 'fenced') say(`fenced ${expected}`);
  else for (const claim of claims) say(`routed ${claim.nr}`);
}

const entry = () => ({ ...anEntry(), id: randomUUID() });
const say = (line: string): void => void process.stdout.write(`${line}\n`);

for (;;) {
  try {
    await routeOnce();
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    say('away');
    await clock.wait(20);
  }
}
