// Answers: are these the keys that the store has seen before? A different key would silently cut
// every person from their history, every cursor from its mailbox, every signature from its past and
// every body from its reader.
import type { Store } from '#exchange';
import type { Fault } from '#kernel';
import { isKekSlot } from './keks.js';
import type { KeySlots } from './key-slots.js';

/** `unseen`: slots that the store has not seen yet. */
export type ComparedKeys =
  | { readonly kind: 'same'; readonly unseen: readonly string[] }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

export function compareKeySlots(
  { fingerprints }: Pick<KeySlots, 'fingerprints'>,
  recorded: ReadonlyMap<string, string>,
): ComparedKeys {
  const faults: Fault[] = [];
  const unseen: string[] = [];
  const isBegun = [...recorded.keys()].some(isKekSlot);
  for (const [slot, fingerprint] of fingerprints) {
    const known = recorded.get(slot);
    if (known !== undefined && known !== fingerprint) {
      faults.push({ place: slot, expected: 'the key that this store was started with' });
    }
    // A `kek` beside those in force was retired, or waits for `sluis keys rotate`.
    if (known === undefined && !(isBegun && isKekSlot(slot))) unseen.push(slot);
  }
  for (const slot of recorded.keys()) {
    if (!isKekSlot(slot) || fingerprints.has(slot)) continue;
    faults.push({ place: slot, expected: 'its file: it wraps data keys of this store' });
  }
  return faults.length > 0 ? { kind: 'refused', faults } : { kind: 'same', unseen };
}

export type RecordedKeys =
  /** `added`: slots that the store had not seen yet; each deserves evidence (`keyRecorded`). */
  | { readonly kind: 'same'; readonly added: readonly string[] }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

/** Compares with the store and records what is new, but only when nothing differs. */
export async function recordKeySlots(
  keys: Pick<KeySlots, 'fingerprints'>,
  store: Pick<Store, 'keySlots' | 'saveKeySlot'>,
): Promise<RecordedKeys> {
  const compared = compareKeySlots(keys, await store.keySlots());
  if (compared.kind === 'refused') return compared;
  const { unseen } = compared;
  for (const slot of unseen) await store.saveKeySlot(slot, keys.fingerprints.get(slot) as string);
  return { kind: 'same', added: unseen };
}
