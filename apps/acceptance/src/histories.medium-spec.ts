// Whatever is said of somebody, by whoever, under whichever rules: no mailbox holds a view that the
// matrix, the rules as they are written and the law in words do not allow at that moment (property).
// The journeys are the real ones; what allows shares no code with what decides.
import fc from 'fast-check';
import { live, someHistory } from './histories/history.js';

/** Each has ten persons, and up to a hundred messages in a dozen batches. */
const RUNS = 10;
const SHOWN_MAX = 12;

it('no view can be read that is not allowed at that moment', async () => {
  const read = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(someHistory, async (history) => {
      const { faults, views } = await live(history);
      expect(faults.slice(0, SHOWN_MAX)).toEqual([]);
      for (const [role, count] of views) read.set(role, (read.get(role) ?? 0) + count);
    }),
    // A history is lived through in seconds: to make a smaller one of it takes too long.
    { numRuns: RUNS, endOnFailure: true },
  );
  // The property says something only about what was really read.
  for (const role of OFTEN) expect([role, (read.get(role) ?? 0) > RUNS]).toEqual([role, true]);
}, 600_000);

const OFTEN = ['gemeente.coordinator', 'gemeente.inkomen', 'schuldhulpverlening', 'reclassering'];
