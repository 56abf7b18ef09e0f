// Answers: how do the data keys of a store come under another `kek`, and how does a person get a new
// data key? In batches beside the running server: each is whole, and what is left is found again.
import { LIMITS, type Millis } from '#kernel';
import type { KeyRing } from '#sealing';
import type { Store } from '../ports/store.js';

export interface RekeyParts {
  readonly store: Pick<
    Store,
    'dataKeysUnder' | 'rewrapDataKeys' | 'personsWithKeysBefore' | 'addDataKeys'
  >;
  /** Its `kek` is the one that is to wrap them. */
  readonly keys: KeyRing;
}

/**
 * Bodies stay as they are: only what wraps their keys changes.
 * @returns how many were wrapped anew, and how many cannot be opened under this slot
 * @throws Unavailable when the file of this slot is not here
 */
export async function rewrapAll(
  slot: string,
  { store, keys }: RekeyParts,
): Promise<{ readonly rewrapped: number; readonly damaged: number }> {
  let rewrapped = 0;
  for (;;) {
    const old = await store.dataKeysUnder(slot, LIMITS.rewrapBatch);
    const fresh = old.flatMap((row) => keys.rewrap(row) ?? []);
    const damaged = old.length - fresh.length;
    if (fresh.length > 0) await store.rewrapDataKeys(fresh, slot);
    rewrapped += fresh.length;
    if (fresh.length === 0 || (damaged === 0 && old.length < LIMITS.rewrapBatch)) {
      return { rewrapped, damaged };
    }
  }
}

/** What comes is sealed under the new key; what was sealed under an older one still opens with that. */
export async function renewKeys(before: Millis, { store, keys }: RekeyParts): Promise<number> {
  let renewed = 0;
  for (;;) {
    const persons = await store.personsWithKeysBefore(before, LIMITS.rewrapBatch);
    if (persons.length === 0) return renewed;
    await store.addDataKeys(persons.map((person) => keys.fresh(person)));
    renewed += persons.length;
  }
}
