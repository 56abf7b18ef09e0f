// Answers: how does a data key lie in the store? Under the key of the slot `kek`, bound to its subject
// and version, so that a row cannot be given to another person.
import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto';
import { ALGORITHM, NONCE_BYTES, TAG_BYTES } from './body.js';
import type { WrappedKey } from './model.js';

export const KEY_BYTES = 32;

type Name = Omit<WrappedKey, 'wrapped'>;

/** Nonce, ciphertext and tag: 60 bytes. */
export function wrapKey(
  kek: KeyObject,
  name: Name,
  secret: Uint8Array,
  nonce: Uint8Array,
): WrappedKey {
  const cipher = createCipheriv(ALGORITHM, kek, nonce);
  cipher.setAAD(boundTo(name));
  const text = cipher.update(secret);
  cipher.final();
  return { ...name, wrapped: Buffer.concat([nonce, text, cipher.getAuthTag()]) };
}

/** Undefined when the row is not as `wrapKey` made it under this kek. */
export function unwrapKey(kek: KeyObject, row: WrappedKey): KeyObject | undefined {
  const { wrapped } = row;
  if (wrapped.length !== NONCE_BYTES + KEY_BYTES + TAG_BYTES) return undefined;
  const end = NONCE_BYTES + KEY_BYTES;
  const nonce = wrapped.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(ALGORITHM, kek, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(boundTo(row));
  decipher.setAuthTag(wrapped.subarray(end));
  const secret = decipher.update(wrapped.subarray(NONCE_BYTES, end));
  try {
    decipher.final();
    return createSecretKey(secret);
  } catch {
    return undefined;
  } finally {
    secret.fill(0);
  }
}

const boundTo = ({ subject, made, kek }: Name): Buffer =>
  Buffer.from(`sluis/sleutel\0${kek}\0${subject}\0${made}`);
