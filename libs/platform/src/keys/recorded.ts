// Answers: are these the keys that the store has seen before? A different key would silently cut
// every person from their history, every cursor from its mailbox, every signature from its past and
// every body from its reader.
import type { Store } from '#exchange';
import type { Fault } from '#kernel';
import { isKekSlot } from './keks.js';
import type { KeySlots } from './key-slots.js';

export type RecordedKeys =
  /** `added`: slots that the store had not seen yet; each deserves evidence (`keyRecorded`). */
  | { readonly kind: 'same'; readonly added: readonly string[] }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

/** Compares with the store and records what is new, but only when nothing differs. */
export async function recordKeySlots(
  keys: Pick<KeySlots, 'fingerprints'>,
  store: Pick<Store, 'keySlots' | 'saveKeySlot'>,
): Promise<RecordedKeys> {
  const recorded = await store.keySlots();
  const faults: Fault[] = [];
  const added: string[] = [];
  const isBegun = [...recorded.keys()].some(isKekSlot);
  for (const [slot, fingerprint] of keys.fingerprints) {
    const known = recorded.get(slot);
    if (known !== undefined && known !== fingerprint) {
      faults.push({ place: slot, expected: 'the key that this store was started with' });
    }
    // A `kek` beside those in force was retired, or waits for `sluis keys rotate`.
    if (known === undefined && !(isBegun && isKekSlot(slot))) added.push(slot);
  }
  for (const slot of recorded.keys()) {
    if (!isKekSlot(slot) || keys.fingerprints.has(slot)) continue;
    faults.push({
      place: slot,
      expected: 'the file of this key, which wraps data keys of this store',
    });
  }
  if (faults.length > 0) return { kind: 'refused', faults };
  for (const slot of added) await store.saveKeySlot(slot, keys.fingerprints.get(slot) as string);
  return { kind: 'same', added };
}
