// Answers: what do the bytes of a sealed body look like? AES-256-GCM with a random nonce; what the
// body is and whose is bound in, so that bytes moved to another row or record do not open.
import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Millis } from '#kernel';
import type { DataKey, Place } from './model.js';

/**
 * | bytes | what                                                      |
 * | 1     | form of this layout: 1                                    |
 * | 6     | version of the data key (milliseconds), unsigned, big end |
 * | 12    | nonce                                                     |
 * | n     | ciphertext, as long as the body                           |
 * | 16    | tag                                                       |
 */
const FORM = 1;
const VERSION_AT = 1;
const VERSION_BYTES = 6;
const NONCE_AT = VERSION_AT + VERSION_BYTES;
export const NONCE_BYTES = 12;
const BODY_AT = NONCE_AT + NONCE_BYTES;
export const TAG_BYTES = 16;
export const ALGORITHM = 'aes-256-gcm';

/** @param nonce random: 2^32 bodies under one key are far beyond what one person can get (SP 800-38D 8.3) */
export function sealBody(
  key: DataKey,
  place: Place,
  body: string | Uint8Array,
  nonce: Uint8Array,
): Uint8Array {
  const cipher = createCipheriv(ALGORITHM, key.secret, nonce);
  cipher.setAAD(boundTo(key, place));
  const text = typeof body === 'string' ? cipher.update(body, 'utf8') : cipher.update(body);
  cipher.final();
  // Memory of its own: a slice of a shared pool would travel to another thread with the whole pool.
  const sealed = Buffer.allocUnsafeSlow(BODY_AT + text.length + TAG_BYTES);
  sealed.writeUInt8(FORM, 0);
  sealed.writeUIntBE(key.made, VERSION_AT, VERSION_BYTES);
  sealed.set(nonce, NONCE_AT);
  sealed.set(text, BODY_AT);
  sealed.set(cipher.getAuthTag(), BODY_AT + text.length);
  return sealed;
}

/** Undefined for anything that was not sealed by this key for this place. */
export function openBody(key: DataKey, place: Place, sealed: Uint8Array): Buffer | undefined {
  if (versionOf(sealed) !== key.made) return undefined;
  const end = sealed.length - TAG_BYTES;
  const nonce = sealed.subarray(NONCE_AT, BODY_AT);
  const decipher = createDecipheriv(ALGORITHM, key.secret, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(boundTo(key, place));
  decipher.setAuthTag(sealed.subarray(end));
  const body = decipher.update(sealed.subarray(BODY_AT, end));
  try {
    decipher.final();
    return body;
  } catch {
    return undefined;
  }
}

/** Which version of the subject's data key sealed these bytes; undefined when they are no sealed body. */
export function versionOf(sealed: Uint8Array): Millis | undefined {
  if (sealed.length < BODY_AT + TAG_BYTES || sealed[0] !== FORM) return undefined;
  const { buffer, byteOffset, byteLength } = sealed;
  return Buffer.from(buffer, byteOffset, byteLength).readUIntBE(VERSION_AT, VERSION_BYTES);
}

/** None of the parts can hold a zero, so no two places read the same. */
const boundTo = ({ subject, made }: DataKey, { kind, id }: Place): Buffer =>
  Buffer.from(`sluis/${FORM}\0${kind}\0${subject}\0${id}\0${made}`);
