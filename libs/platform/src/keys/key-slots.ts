// Answers: which keys does this process hold, and are they the keys that the store has always
// known? `sluis init` makes them once; a start with a missing, open or different key refuses.
import { createPrivateKey, createPublicKey, createSecretKey, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { jwks, makeSigner, publicJwk, type Jwks, type Signer } from '#evidence';
import type { Fault, JsonObject } from '#kernel';
import { kekSlotsIn, makeKeks, readSecret, secretFingerprint, type KekVersions } from './keks.js';
import { readPrivate, writeOnce } from './private-file.js';
import {
  allSlots,
  freshKey,
  isSigningSlot,
  SECRET_BYTES,
  SIGNING_SLOTS,
  signingSlots,
  slotFile,
  type SecretSlot,
  type SigningSlot,
  type Slot,
} from './slots.js';

export interface KeySlots {
  signer(slot: SigningSlot): Signer;
  secret(slot: Exclude<SecretSlot, 'kek'>): KeyObject;
  /** All versions of the slot that wraps data keys. */
  readonly keks: KekVersions;
  /** What the store remembers of each slot (`kek-2` is one too); it gives nothing of a secret away. */
  readonly fingerprints: ReadonlyMap<string, string>;
  /** The public keys in use and those in the folder `retired/` (SPKI PEM, `*.pem`). */
  readonly jwks: Jwks;
}

export type OpenedKeys =
  | { readonly kind: 'opened'; readonly keys: KeySlots }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

/** Makes the slots that do not exist yet and never touches one that does; gives the new ones. */
export function createKeySlots(folder: string): readonly Slot[] {
  mkdirSync(join(folder, 'retired'), { recursive: true, mode: 0o700 });
  return allSlots.filter((slot) => {
    // A later version may have taken the place of the first.
    if (slot === 'kek' && kekSlotsIn(folder).length > 0) return false;
    const path = join(folder, slotFile(slot));
    return !existsSync(path) && writeOnce(path, freshKey(slot));
  });
}

/** All slots, or every reason why not. */
export function openKeySlots(folder: string): OpenedKeys {
  const faults: Fault[] = [];
  if (existsSync(folder) && (statSync(folder).mode & 0o022) !== 0) {
    faults.push({ place: folder, expected: 'a folder in which nobody else may write' });
  }
  const keys = new Map<string, KeyObject>();
  for (const slot of allSlots.filter((one) => one !== 'kek')) {
    const file = readPrivate(join(folder, slotFile(slot)), join(folder, slotFile(slot)));
    const key = file.kind === 'read' ? toKey(slot, file.bytes) : undefined;
    if (key) keys.set(slot, key);
    else if (file.kind === 'refused') faults.push(file.fault);
    else faults.push({ place: join(folder, slotFile(slot)), expected: expectedIn(slot) });
  }
  const kekSlots = kekSlotsIn(folder);
  for (const slot of kekSlots.length > 0 ? kekSlots : ['kek']) {
    const read = readSecret(folder, slot);
    if (read.kind === 'read') keys.set(slot, read.key);
    else faults.push(read.fault);
  }
  const retired = retiredKeys(join(folder, 'retired'), faults);
  if (faults.length > 0) return { kind: 'refused', faults };
  return { kind: 'opened', keys: makeKeySlots(keys, retired, makeKeks(folder)) };
}

function makeKeySlots(
  keys: ReadonlyMap<string, KeyObject>,
  retired: readonly JsonObject[],
  keks: KekVersions,
): KeySlots {
  const held = (slot: Slot): KeyObject => keys.get(slot) as KeyObject;
  const signers = new Map(signingSlots.map((slot) => [slot, makeSigner(held(slot))]));
  const fingerprints = new Map<string, string>();
  for (const [slot, key] of keys) {
    fingerprints.set(
      slot,
      key.type === 'secret'
        ? secretFingerprint(slot, key)
        : (signers.get(slot as SigningSlot) as Signer).kid,
    );
  }
  return {
    signer: (slot) => signers.get(slot) as Signer,
    secret: held,
    keks,
    fingerprints,
    jwks: jwks([...signers.values()], retired),
  };
}

function toKey(slot: Slot, bytes: Buffer): KeyObject | undefined {
  if (!isSigningSlot(slot)) {
    return bytes.length === SECRET_BYTES ? createSecretKey(bytes) : undefined;
  }
  try {
    const key = createPrivateKey(bytes);
    const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
    const right =
      SIGNING_SLOTS[slot] === 'ec' ? namedCurve === 'prime256v1' : modulusLength >= 3072;
    return right ? key : undefined;
  } catch {
    return undefined;
  }
}

function expectedIn(slot: Slot): string {
  if (!isSigningSlot(slot)) return `${SECRET_BYTES} bytes`;
  return SIGNING_SLOTS[slot] === 'ec'
    ? 'a P-256 private key in PKCS#8 PEM'
    : 'an RSA private key of 3072 bits or more in PKCS#8 PEM';
}

function retiredKeys(folder: string, faults: Fault[]): readonly JsonObject[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.pem'));
  return files.toSorted().flatMap((name) => {
    try {
      return [publicJwk(createPublicKey(readFileSync(join(folder, name))))];
    } catch {
      faults.push({ place: join(folder, name), expected: 'a public key in PEM that Sluis used' });
      return [];
    }
  });
}
