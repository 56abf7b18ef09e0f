// Answers: which key slots are there, and in which file does each lie? One slot per purpose
// (design, section 2), so that a leaked key opens one door only.
import { generateKeyPairSync, randomBytes } from 'node:crypto';

export const SIGNING_SLOTS = {
  /** Signs receipts (gateway). */
  ontvangst: 'ec',
  /** Signs checkpoints (router). */
  ketting: 'ec',
  /** Signs views: the usual key, and RSA for partners that cannot check ES256. */
  'weergave-es256': 'ec',
  'weergave-ps256': 'rsa',
} as const;

/** 32 random bytes each: the person index, cursors, and the key that wraps data keys. */
export const SECRET_SLOTS = ['index', 'cursor', 'kek'] as const;

export const SECRET_BYTES = 32;

export type SigningSlot = keyof typeof SIGNING_SLOTS;
export type SecretSlot = (typeof SECRET_SLOTS)[number];
export type Slot = SigningSlot | SecretSlot;

export const signingSlots = Object.keys(SIGNING_SLOTS) as readonly SigningSlot[];
export const allSlots: readonly Slot[] = [...signingSlots, ...SECRET_SLOTS];

export const isSigningSlot = (slot: Slot): slot is SigningSlot => slot in SIGNING_SLOTS;

/** PKCS#8 PEM for a signing key, the raw bytes for a secret. */
export const slotFile = (slot: Slot): string =>
  isSigningSlot(slot) ? `${slot}.pem` : secretFile(slot);

export const secretFile = (slot: string): string => `${slot}.key`;

/** Fresh content for the file of a slot. */
export const freshKey = (slot: Slot): Buffer =>
  isSigningSlot(slot) ? freshPrivateKey(SIGNING_SLOTS[slot]) : randomBytes(SECRET_BYTES);

/** A new private key as PKCS#8 PEM: P-256, or RSA with 3072 bits. */
export function freshPrivateKey(kind: 'ec' | 'rsa'): Buffer {
  const { privateKey } =
    kind === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('rsa', { modulusLength: 3072 });
  return Buffer.from(privateKey.export({ type: 'pkcs8', format: 'pem' }));
}
