// Answers: how does a test wait for what a server does in its own time? For a condition, with an
// end to its patience; never for a length of time.
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 20_000;
const LOOK_MS = 25;

/** Resolves with the first thing that is found. @param what for the complaint that it never came */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined>,
  patience = PATIENCE_MS,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`this never came: ${what}`);
    await pause(LOOK_MS);
  }
}
