// Answers: what would somebody read who has the store and the keys of an installation? The very
// thing that somebody with the store alone must not be able to.
import { join } from 'node:path';
import { LIMITS } from '#kernel';
import { makeRandom, makeSystemClock, openKeySlots } from '#platform';
import { makeKeyRing, versionOf, type Place, type WrappedKey } from '#sealing';

export interface Opener {
  /** Undefined when it does not open, or when there is no such key. */
  open(subject: string, place: Place, sealed: Uint8Array): string | undefined;
}

/** @param rows the table `data_key` */
export function withKeysOf(folder: string, rows: readonly WrappedKey[]): Opener {
  const opened = openKeySlots(join(folder, 'keys'));
  if (opened.kind === 'refused') throw new TypeError(JSON.stringify(opened.faults));
  const keys = makeKeyRing({
    keks: opened.keys.keks,
    clock: makeSystemClock(),
    random: makeRandom(),
    keysMax: LIMITS.dataKeysKeptMax,
    keptMs: LIMITS.dataKeyKeptMs,
  });
  return {
    open(subject, place, sealed) {
      const row = rows.find((one) => one.subject === subject && one.made === versionOf(sealed));
      const key = row && keys.unwrap(row);
      return key && keys.open(key, place, sealed)?.toString();
    },
  };
}
