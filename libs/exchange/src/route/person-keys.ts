// Answers: with which keys does this batch open what lies there of a person, and seal what comes
// there? With those that the store gave along; what was sealed under a destroyed one is gone.
import { invariant } from '#kernel';
import { versionOf, type DataKey, type KeyRing, type Place, type WrappedKey } from '#sealing';
import type { RoutingReads } from '../ports/stored.js';

export interface PersonKeys {
  /** With the newest key. */
  seal(personId: string, place: Place, body: string): Uint8Array;
  /** A new key, with which everything is sealed from now on; its row is to be stored with what it sealed. */
  renew(personId: string): WrappedKey;
  /** `gone`: its key was destroyed. `damaged`: these are not the bytes that were sealed for this place. */
  open(personId: string, place: Place, sealed: Uint8Array): Buffer | 'gone' | 'damaged';
}

export function makePersonKeys(keys: KeyRing, reads: Pick<RoutingReads, 'dataKeys'>): PersonKeys {
  const fresh = new Map<string, WrappedKey>();
  const rowsOf = (personId: string): readonly WrappedKey[] => {
    const rows = reads.dataKeys.get(personId) ?? [];
    const newest = fresh.get(personId);
    return newest ? [newest, ...rows] : rows;
  };

  function newest(personId: string): DataKey {
    for (const row of rowsOf(personId)) {
      const key = keys.unwrap(row);
      if (key) return key;
    }
    invariant(false, 'something of this person could be opened, so there is a key');
  }

  return {
    renew(personId) {
      const known = fresh.get(personId);
      const row = known ?? keys.fresh(personId);
      fresh.set(personId, row);
      return row;
    },
    seal: (personId, place, body) => keys.seal(newest(personId), place, body),
    open(personId, place, sealed) {
      const version = versionOf(sealed);
      if (version === undefined) return 'damaged';
      const row = rowsOf(personId).find(({ made }) => made === version);
      if (!row) return 'gone';
      const key = keys.unwrap(row);
      return (key && keys.open(key, place, sealed)) ?? 'damaged';
    },
  };
}
