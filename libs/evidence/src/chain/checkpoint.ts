// Answers: what does a checkpoint promise, and what does a partner keep of it? Number, time, one
// root over all chain heads and a link to the checkpoint before, signed with the key `ketting`.
import { invariant, isoTime, sha256, type JsonObject, type Millis } from '#kernel';
import type { ChainHead, Checkpoint, Signer } from '../model.js';
import { signJws, verifyJws, type Keyring } from '../signing/jws.js';
import { merkleRoot } from './merkle.js';
import { headText, headToWire } from './wire.js';

/** What the first checkpoint has as its previous hash. */
export const FIRST_CHECKPOINT = sha256('sluis-controlepunt');

/** What is signed. */
export interface CheckpointClaim {
  readonly number: number;
  readonly at: string;
  readonly root: string;
  readonly previous: string;
}

/** Heads in the one order that the root is taken over: by chain name, in code units. */
export const sortHeads = (heads: readonly ChainHead[]): readonly ChainHead[] =>
  heads.toSorted((a, b) => (a.chain < b.chain ? -1 : a.chain > b.chain ? 1 : 0));

export const headsRoot = (heads: readonly ChainHead[]): string =>
  merkleRoot(sortHeads(heads).map(headText));

/** The next checkpoint over one or more chain heads. */
export function makeCheckpoint(
  previous: Checkpoint | undefined,
  heads: readonly ChainHead[],
  at: Millis,
  signer: Signer,
): Checkpoint {
  invariant(heads.length > 0, 'a checkpoint covers at least one chain');
  const claim: CheckpointClaim = {
    number: (previous?.number ?? 0) + 1,
    at: isoTime(at),
    root: headsRoot(heads),
    previous: previous ? sha256(previous.jws) : FIRST_CHECKPOINT,
  };
  const payload = {
    nummer: claim.number,
    tijd: claim.at,
    wortel: claim.root,
    vorige: claim.previous,
  };
  return {
    ...claim,
    heads: sortHeads(heads),
    jws: signJws('sluis-controlepunt', payload, signer),
  };
}

/** What the signature of a checkpoint says; undefined when it is not good. */
export function verifyCheckpoint(jws: string, ring: Keyring): CheckpointClaim | undefined {
  const payload = verifyJws('sluis-controlepunt', jws, ring);
  if (!payload) return undefined;
  const { nummer, tijd, wortel, vorige } = payload;
  if (typeof nummer !== 'number' || typeof tijd !== 'string') return undefined;
  if (typeof wortel !== 'string' || typeof vorige !== 'string') return undefined;
  return { number: nummer, at: tijd, root: wortel, previous: vorige };
}

/** The form in receipts and inbox pages: enough to hold Sluis to it, too little to count chains. */
export const compactCheckpoint = (checkpoint: Checkpoint): JsonObject => ({
  nummer: checkpoint.number,
  tijd: checkpoint.at,
  wortel: checkpoint.root,
  jws: checkpoint.jws,
});

/** The form in an export, with the heads. */
export const checkpointToWire = (checkpoint: Checkpoint): JsonObject => ({
  nummer: checkpoint.number,
  tijd: checkpoint.at,
  wortel: checkpoint.root,
  vorige: checkpoint.previous,
  jws: checkpoint.jws,
  hoofden: checkpoint.heads.map(headToWire),
});
