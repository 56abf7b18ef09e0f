// Answers: what does a sender get in hand when a message was accepted? A compact JWS, signed with
// the key `ontvangst`, that names the message and carries the newest checkpoint as a witness.
import { isObject, isoTime, type JsonObject, type Millis } from '#kernel';
import { compactCheckpoint } from '../chain/checkpoint.js';
import type { Checkpoint, Signer } from '../model.js';
import { makeKeyring, signJws, verifyJws, type Keyring } from './jws.js';
import type { Jwks } from './signer.js';

export interface Receipt {
  readonly source: string;
  readonly id: string;
  readonly digest: string;
  /** The submission's random number. */
  readonly nr: string;
  readonly at: Millis;
  /** Absent only before the very first checkpoint. */
  readonly checkpoint?: Checkpoint | undefined;
}

/** What a good receipt says; `checkpoint` in the compact form. */
export interface VerifiedReceipt extends Omit<Receipt, 'at' | 'checkpoint'> {
  readonly at: string;
  readonly checkpoint?: JsonObject;
}

export function makeReceipt(receipt: Receipt, signer: Signer): string {
  const payload = {
    bron: receipt.source,
    id: receipt.id,
    digest: receipt.digest,
    nummer: receipt.nr,
    tijd: isoTime(receipt.at),
    ...(receipt.checkpoint && { controlepunt: compactCheckpoint(receipt.checkpoint) }),
  };
  return signJws('sluis-ontvangst', payload, signer);
}

/** The receipt when it was signed by one of these keys; undefined otherwise. */
export const verifyReceipt = (jws: string, keys: Jwks): VerifiedReceipt | undefined =>
  readReceipt(jws, makeKeyring(keys));

/** The same for many receipts under the same keys. */
export function readReceipt(jws: string, ring: Keyring): VerifiedReceipt | undefined {
  const payload = verifyJws('sluis-ontvangst', jws, ring);
  if (!payload) return undefined;
  const { bron, id, digest, nummer, tijd, controlepunt } = payload;
  if (typeof bron !== 'string' || typeof id !== 'string') return undefined;
  if (typeof digest !== 'string' || typeof nummer !== 'string') return undefined;
  if (typeof tijd !== 'string') return undefined;
  const said = { source: bron, id, digest, nr: nummer, at: tijd };
  return isObject(controlepunt) ? { ...said, checkpoint: controlepunt } : said;
}
