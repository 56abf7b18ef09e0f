// Answers: which keys does this process hold, and are they the keys that the store has always
// known? `sluis init` makes them once; a start with a missing, open or different key refuses.
import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  type KeyObject,
} from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { jwks, makeSigner, publicJwk, type Jwks, type Signer } from '#evidence';
import type { Fault, JsonObject } from '#kernel';
import { readPrivate, writeOnce } from './private-file.js';
import {
  allSlots,
  freshKey,
  isSigningSlot,
  SECRET_BYTES,
  SECRET_SLOTS,
  SIGNING_SLOTS,
  signingSlots,
  slotFile,
  type SecretSlot,
  type SigningSlot,
  type Slot,
} from './slots.js';

export interface KeySlots {
  signer(slot: SigningSlot): Signer;
  secret(slot: SecretSlot): KeyObject;
  /** What the store remembers of each slot; it gives nothing of a secret away. */
  readonly fingerprints: ReadonlyMap<Slot, string>;
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
  const keys = new Map<Slot, KeyObject>();
  for (const slot of allSlots) {
    const file = readPrivate(join(folder, slotFile(slot)), join(folder, slotFile(slot)));
    const key = file.kind === 'read' ? toKey(slot, file.bytes) : undefined;
    if (key) keys.set(slot, key);
    else if (file.kind === 'refused') faults.push(file.fault);
    else faults.push({ place: join(folder, slotFile(slot)), expected: expectedIn(slot) });
  }
  const retired = retiredKeys(join(folder, 'retired'), faults);
  if (faults.length > 0) return { kind: 'refused', faults };
  return { kind: 'opened', keys: makeKeySlots(keys, retired) };
}

function makeKeySlots(
  keys: ReadonlyMap<Slot, KeyObject>,
  retired: readonly JsonObject[],
): KeySlots {
  const held = (slot: Slot): KeyObject => keys.get(slot) as KeyObject;
  const signers = new Map(signingSlots.map((slot) => [slot, makeSigner(held(slot))]));
  const fingerprints = new Map<Slot, string>([
    ...signingSlots.map((slot) => [slot, (signers.get(slot) as Signer).kid] as const),
    ...SECRET_SLOTS.map((slot) => [slot, secretFingerprint(slot, held(slot))] as const),
  ]);
  return {
    signer: (slot) => signers.get(slot) as Signer,
    secret: held,
    fingerprints,
    jwks: jwks([...signers.values()], retired),
  };
}

/** 256 random bits under HMAC: recognises the key, and cannot be turned back into it. */
const secretFingerprint = (slot: SecretSlot, key: KeyObject): string =>
  createHmac('sha256', key).update(`sluis-vingerafdruk/${slot}`).digest('base64url');

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
