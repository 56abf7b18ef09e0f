// Answers: what do partners hold that the export must agree with? Any text with receipts or
// checkpoints in it is a witness: a receipt, an answer of the interface, an inbox page.
import { isObject } from '#kernel';
import { verifyCheckpoint, type CheckpointClaim } from '../chain/checkpoint.js';
import type { Keyring } from '../signing/jws.js';
import { readReceipt } from '../signing/receipt.js';
import type { CheckedCheckpoints } from './checkpoint-check.js';
import type { EvidenceFault } from './faults.js';

export interface Witness {
  /** Which of the given texts, from 1. */
  readonly index: number;
  readonly checkpoints: readonly CheckpointClaim[];
  /** Numbers of accepted submissions, with the newest checkpoint of that moment (0: none yet). */
  readonly accepted: readonly { readonly nr: string; readonly after: number }[];
}

const JWS = /eyJ[\w-]+\.[\w-]+\.[\w-]+/g;

/** Signatures of others are passed over; a text without any of ours bears witness to nothing. */
export function readWitness(text: string, index: number, ring: Keyring): Witness {
  const checkpoints: CheckpointClaim[] = [];
  const accepted: { nr: string; after: number }[] = [];
  const add = (jws: unknown): CheckpointClaim | undefined => {
    const claim = typeof jws === 'string' ? verifyCheckpoint(jws, ring) : undefined;
    if (claim) checkpoints.push(claim);
    return claim;
  };
  for (const [jws] of text.matchAll(JWS)) {
    const receipt = readReceipt(jws, ring);
    if (!receipt) {
      add(jws);
      continue;
    }
    const within = isObject(receipt.checkpoint ?? null)
      ? add(receipt.checkpoint?.['jws'])
      : undefined;
    accepted.push({ nr: receipt.nr, after: within?.number ?? 0 });
  }
  return { index, checkpoints, accepted };
}

/** Whether the witness agrees with the good checkpoints of the export and the acceptances in it. */
export function witnessFault(
  { index, checkpoints, accepted }: Witness,
  { last, witnessed }: CheckedCheckpoints,
  found: ReadonlySet<string>,
): EvidenceFault | undefined {
  const witness = index;
  const good = last?.number ?? 0;
  if (checkpoints.length + accepted.length === 0) return { what: 'witnessInvalid', witness };
  for (const claim of checkpoints.toSorted((a, b) => a.number - b.number)) {
    const ours = witnessed.get(claim.number);
    if (!ours) return { what: 'cutOff', checkpoint: good + 1, witness };
    if (ours.root !== claim.root || ours.at !== claim.at || ours.previous !== claim.previous) {
      return { what: 'witnessDiffers', checkpoint: claim.number, witness };
    }
  }
  // A receipt is given out after its commit, so the second checkpoint after it surely covers it.
  const missing = accepted.some(({ nr, after }) => after + 2 <= good && !found.has(nr));
  return missing ? { what: 'acceptanceMissing', witness } : undefined;
}
