// Answers: are these the keys that the store has seen before? A different key would silently cut
// every person from their history, every cursor from its mailbox and every signature from its past.
import type { Store } from '#exchange';
import type { Fault } from '#kernel';
import type { KeySlots } from './key-slots.js';
import type { Slot } from './slots.js';

export type RecordedKeys =
  /** `added`: slots that the store had not seen yet; each deserves evidence (`keyRecorded`). */
  | { readonly kind: 'same'; readonly added: readonly Slot[] }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

/** Compares with the store and records what is new, but only when nothing differs. */
export async function recordKeySlots(
  keys: Pick<KeySlots, 'fingerprints'>,
  store: Pick<Store, 'keySlots' | 'saveKeySlot'>,
): Promise<RecordedKeys> {
  const recorded = await store.keySlots();
  const faults: Fault[] = [];
  const added: Slot[] = [];
  for (const [slot, fingerprint] of keys.fingerprints) {
    const known = recorded.get(slot);
    if (known === undefined) added.push(slot);
    else if (known !== fingerprint) {
      faults.push({ place: slot, expected: 'the key that this store was started with' });
    }
  }
  if (faults.length > 0) return { kind: 'refused', faults };
  for (const slot of added) await store.saveKeySlot(slot, keys.fingerprints.get(slot) as string);
  return { kind: 'same', added };
}
