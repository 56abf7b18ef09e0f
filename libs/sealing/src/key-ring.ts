// Answers: with which keys does a process seal and open, and how long does it keep them? Every read
// brings the wrapped key along; what is kept here only saves unwrapping it again, so a key whose row
// is gone opens nothing from then on, in any process.
import { createSecretKey } from 'node:crypto';
import { Unavailable, type Millis } from '#kernel';
import { NONCE_BYTES, openBody, sealBody } from './body.js';
import type { DataKey, Keks, KeyRing, WrappedKey } from './model.js';
import { KEY_BYTES, unwrapKey, wrapKey } from './wrapping.js';

export interface KeyRingParts {
  readonly keks: Keks;
  readonly clock: { now(): Millis };
  /** So many random bytes, which nobody else holds. */
  readonly random: (bytes: number) => Uint8Array;
  /** Bounds of what is kept unwrapped. */
  readonly keysMax: number;
  readonly keptMs: number;
}

export function makeKeyRing(parts: KeyRingParts): KeyRing {
  const { keks, clock, random } = parts;
  const kept = makeKept(parts);

  function kekOf(slot: string) {
    const secret = keks.secret(slot);
    // Not a bug and not damage: somebody has to bring the file here, and then everything goes on.
    if (!secret) throw new Unavailable('storeUnavailable', { cause: new Error(`no key ${slot}`) });
    return secret;
  }

  function wrap(subject: string, made: Millis, secret: Uint8Array): WrappedKey {
    const kek = keks.current();
    return wrapKey(kekOf(kek), { subject, made, kek }, secret, random(NONCE_BYTES));
  }

  function unwrap(row: WrappedKey): DataKey | undefined {
    const known = kept.get(row);
    if (known) return known;
    const secret = unwrapKey(kekOf(row.kek), row);
    return secret && kept.put({ subject: row.subject, made: row.made, secret });
  }

  return {
    fresh(subject) {
      const secret = random(KEY_BYTES);
      try {
        const row = wrap(subject, clock.now(), secret);
        kept.put({ subject, made: row.made, secret: createSecretKey(secret) });
        return row;
      } finally {
        secret.fill(0);
      }
    },
    unwrap,
    rewrap(row) {
      const secret = unwrapKey(kekOf(row.kek), row)?.export();
      if (!secret) return undefined;
      try {
        return wrap(row.subject, row.made, secret);
      } finally {
        secret.fill(0);
      }
    },
    isCurrent: (row) => row.kek === keks.current(),
    seal: (key, place, body) => sealBody(key, place, body, random(NONCE_BYTES)),
    open: openBody,
    sweep: kept.sweep,
  };
}

/** Oldest first, because a map keeps the order of insertion and an entry is never renewed. */
function makeKept({ clock, keysMax, keptMs }: KeyRingParts) {
  const entries = new Map<string, { readonly key: DataKey; readonly until: Millis }>();
  const nameOf = ({ subject, made }: Pick<DataKey, 'subject' | 'made'>) => `${subject}\0${made}`;

  function sweep(): void {
    const now = clock.now();
    for (const [name, { until }] of entries) {
      if (until > now && entries.size <= keysMax) return;
      entries.delete(name);
    }
  }

  return {
    get(row: WrappedKey): DataKey | undefined {
      const entry = entries.get(nameOf(row));
      return entry && entry.until > clock.now() ? entry.key : undefined;
    },
    put(key: DataKey): DataKey {
      // Anew at the end: an entry that was too old still stands at its first place.
      entries.delete(nameOf(key));
      entries.set(nameOf(key), { key, until: clock.now() + keptMs });
      sweep();
      return key;
    },
    sweep,
  };
}
