// Answers: how does what is due leave for good? Keys that nothing needs are destroyed, cases that are
// over are forgotten, and cases with views that are over come back to the router, which seals the
// rest anew. Each step is whole, and what a stop left undone is found again (P7).
import { makeEntry } from '#evidence';
import { LIMITS, type Millis } from '#kernel';
import type { Store } from '../ports/store.js';

export interface EraseParts {
  readonly store: Pick<
    Store,
    'keysOutlived' | 'destroyKeys' | 'casesOver' | 'forgetCases' | 'wakeDue' | 'reclaim'
  >;
  readonly clock: { now(): Millis };
  readonly newId: () => string;
}

export interface Erased {
  /** Data keys destroyed: whatever only they opened is gone, wherever it lies. */
  readonly keys: number;
  /** Cases of which only the skeleton is left. */
  readonly cases: number;
  /** Cases that the router will look at again, because views in them are over. */
  readonly woken: number;
}

/**
 * One run. A key is destroyed in a run after the one that made it needless, and not before
 * `LIMITS.keyOutlivedMs`: a message that was accepted meanwhile may have been sealed with it.
 * @throws Unavailable
 */
export async function erase(parts: EraseParts): Promise<Erased> {
  const keys = await destroyOutlived(parts);
  const cases = await forgetOver(parts);
  const woken = await wakeOver(parts);
  // Always: a run that was stopped, and the router that sealed anew, left what they deleted there.
  await parts.store.reclaim();
  return { keys, cases, woken };
}

async function destroyOutlived({ store, clock, newId }: EraseParts): Promise<number> {
  for (let destroyed = 0; ;) {
    const at = clock.now();
    const keys = await store.keysOutlived(at - LIMITS.keyOutlivedMs, LIMITS.eraseBatch);
    if (keys.length === 0) return destroyed;
    const entry = makeEntry(newId(), 'keysDestroyed', 'sluis', { aantal: keys.length });
    await store.destroyKeys(keys, at, [entry]);
    destroyed += keys.length;
  }
}

async function forgetOver({ store, clock, newId }: EraseParts): Promise<number> {
  for (let forgotten = 0; ;) {
    const at = clock.now();
    const before = at - LIMITS.caseKeptMs;
    const persons = await store.casesOver(at, before, LIMITS.eraseBatch);
    if (persons.length === 0) return forgotten;
    const entry = makeEntry(newId(), 'casesForgotten', 'sluis', { aantal: persons.length });
    // Something came in between: the next run looks again.
    if ((await store.forgetCases(persons, at, before, [entry])) === 'changed') return forgotten;
    forgotten += persons.length;
  }
}

async function wakeOver({ store, clock }: EraseParts): Promise<number> {
  let woken = 0;
  while (woken < LIMITS.eraseWokenMax) {
    const at = clock.now();
    const more = await store.wakeDue(at, at - LIMITS.keyOutlivedMs, LIMITS.eraseBatch);
    woken += more;
    if (more < LIMITS.eraseBatch) break;
  }
  return woken;
}
