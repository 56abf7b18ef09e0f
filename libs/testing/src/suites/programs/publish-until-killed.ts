// Answers: what does a gateway do at the moment it is killed? Claims, appends and routes without
// end, and says on its output what was acknowledged; the test that started it kills it.
import { randomUUID } from 'node:crypto';
import { openSqliteLog } from '#log';
import { makeSystemClock } from '#platform';
import { openSqliteStore } from '#store';
import { aClaim, aJudged, anEntry, aRelease, someEffects } from '../store-builders.js';

export const MAILBOX = '00000099000000599000/gemeente.coordinator/reintegratie';

const [storeFile = '', logFile = ''] = process.argv.slice(2);
const clock = makeSystemClock();
const store = await openSqliteStore({ file: storeFile, clock });
await store.saveKeySlot('kek', 'fingerprint');
const log = await openSqliteLog({ file: logFile, partitions: 1, clock });

for (let next = await store.position(0); ; next += 10n) {
  const claims = Array.from({ length: 10 }, () => {
    const [id, nr, newPersonId] = [randomUUID(), randomUUID(), randomUUID()];
    return aClaim({
      id,
      nr,
      newPersonId,
      identifiers: [randomUUID()],
      receipt: `receipt of ${id}`,
    });
  });
  await Promise.all(
    claims.map(async (claim) => {
      await store.claim(claim);
      await log.append([{ key: claim.newPersonId, headers: {}, value: Buffer.from(claim.id) }]);
      process.stdout.write(`claimed ${claim.nr}\n`);
    }),
  );
  await store.commitBatch(
    { partition: 0, expected: next, next: next + 10n },
    someEffects({
      messages: claims.map((claim) => aJudged(claim)),
      releases: claims.map((claim) => aRelease(MAILBOX, { id: randomUUID(), nr: claim.nr })),
      evidence: [{ ...anEntry('verstrekking.vrijgegeven'), id: randomUUID() }],
    }),
  );
  for (const claim of claims) process.stdout.write(`routed ${claim.nr}\n`);
}
