// Answers: which versions of the slot `kek` lie in the folder of keys, and which of them wraps new
// data keys? Files of several versions lie side by side while one follows the other; which one is in
// force stands in the store, so that all processes agree.
import { createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '#kernel';
import type { Keks } from '#sealing';
import { readPrivate, writeOnce } from './private-file.js';
import { SECRET_BYTES, secretFile } from './slots.js';

const SLOT = /^kek(?:-([1-9]\d{0,5}))?$/;

/** `kek` is the first version, `kek-2` the second. */
export const isKekSlot = (slot: string): boolean => SLOT.test(slot);
const versionOf = (slot: string): number => Number(SLOT.exec(slot)?.[1] ?? 1);
const byVersion = (one: string, other: string): number => versionOf(one) - versionOf(other);

/** Oldest first. */
export function kekSlotsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.key'))
    .map((name) => name.slice(0, -'.key'.length))
    .filter(isKekSlot)
    .toSorted(byVersion);
}

/** The file of the next version; it wraps nothing before the store says so. */
export function createNextKek(folder: string): string {
  const newest = kekSlotsIn(folder).at(-1);
  const slot = newest === undefined ? 'kek' : `kek-${versionOf(newest) + 1}`;
  writeOnce(join(folder, secretFile(slot)), randomBytes(SECRET_BYTES));
  return slot;
}

export type ReadSecret =
  | { readonly kind: 'read'; readonly key: KeyObject }
  | { readonly kind: 'refused'; readonly fault: Fault };

export function readSecret(folder: string, slot: string): ReadSecret {
  const place = join(folder, secretFile(slot));
  const file = readPrivate(place, place);
  if (file.kind === 'refused') return file;
  if (file.bytes.length !== SECRET_BYTES) {
    return { kind: 'refused', fault: { place, expected: `${SECRET_BYTES} bytes` } };
  }
  return { kind: 'read', key: createSecretKey(file.bytes) };
}

/** 256 random bits under HMAC: recognises the key, and cannot be turned back into it. */
export const secretFingerprint = (slot: string, key: KeyObject): string =>
  createHmac('sha256', key).update(`sluis-vingerafdruk/${slot}`).digest('base64url');

export interface KekVersions extends Keks {
  /** What the store remembers of a version; undefined when its file cannot be used. */
  fingerprint(slot: string): string | undefined;
  /**
   * Takes over what the store has recorded; a version whose file is not here, or is another one, is
   * not used, and named in the answer.
   */
  adopt(recorded: ReadonlyMap<string, string>): readonly string[];
}

/** The files are looked at when a version is asked for that was not seen yet, so none needs a restart. */
export function makeKeks(folder: string): KekVersions {
  const known = new Map<string, KeyObject>();
  let current = 'kek';

  function secret(slot: string): KeyObject | undefined {
    const seen = known.get(slot);
    if (seen || !isKekSlot(slot)) return seen;
    const read = readSecret(folder, slot);
    if (read.kind === 'refused') return undefined;
    known.set(slot, read.key);
    return read.key;
  }

  const fingerprint = (slot: string): string | undefined => {
    const key = secret(slot);
    return key && secretFingerprint(slot, key);
  };

  return {
    current: () => current,
    secret,
    fingerprint,
    adopt(recorded) {
      const slots = [...recorded.keys()].filter(isKekSlot).toSorted(byVersion);
      const wrong = slots.filter((slot) => fingerprint(slot) !== recorded.get(slot));
      // A version that was retired is forgotten, so that its file may be destroyed.
      for (const slot of known.keys()) if (!slots.includes(slot)) known.delete(slot);
      for (const slot of wrong) known.delete(slot);
      current = slots.findLast((slot) => !wrong.includes(slot)) ?? current;
      return wrong;
    },
  };
}
