// Answers: what is a data key as the store keeps it and as a journey uses it, and what does a seal
// say about the body under it?
import type { KeyObject } from 'node:crypto';
import type { Millis } from '#kernel';

/** Worth nothing without the key of the slot that it names. */
export interface WrappedKey {
  /** Whose bodies it seals: a person, or one quarantined record. */
  readonly subject: string;
  /** When it was made, and so its version: a destroyed one is never followed by one of the same name. */
  readonly made: Millis;
  /** The key slot that wraps it: `kek`, `kek-2`, … */
  readonly kek: string;
  readonly wrapped: Uint8Array;
}

/** Ready for use; lives in memory only. */
export interface DataKey {
  readonly subject: string;
  readonly made: Millis;
  readonly secret: KeyObject;
}

/** Which body of the subject this is. It is part of the seal: a body put in another place does not open. */
export interface Place {
  readonly kind: 'bericht' | 'weergave' | 'zaak' | 'record';
  /** Number of the message, id of the release or of the record; a person has one case, so it needs none. */
  readonly id: string;
}

/** A sealed body as it was read, with the key that opens it; without: the key was destroyed. */
export interface SealedBody {
  readonly bytes: Uint8Array;
  readonly key?: WrappedKey;
}

/** The versions of the key slot `kek` that this process can use. */
export interface Keks {
  /** The slot that wraps new data keys. */
  current(): string;
  /** Undefined when the file of this slot is not here. */
  secret(slot: string): KeyObject | undefined;
}

export interface KeyRing {
  /** A new data key, and its row to be stored before anything is sealed with it. */
  fresh(subject: string): WrappedKey;
  /** Undefined when the row was tampered with. @throws Unavailable when its `kek` is not on this machine (yet) */
  unwrap(row: WrappedKey): DataKey | undefined;
  /** The same data key under the current `kek`. */
  rewrap(row: WrappedKey): WrappedKey | undefined;
  /** Whether a row is wrapped as new ones are. */
  isCurrent(row: WrappedKey): boolean;
  seal(key: DataKey, place: Place, body: string | Uint8Array): Uint8Array;
  /** Undefined when this key did not seal exactly this body for exactly this place. */
  open(key: DataKey, place: Place, sealed: Uint8Array): Buffer | undefined;
  /** Forgets the data keys that were held long enough. */
  sweep(): void;
}
