// Answers: which checkpoint is the first that is not as it was signed, and which heads do the good
// ones vouch for? Checkpoints are judged as they are read; only what is still needed is kept.
import { sha256 } from '#kernel';
import { FIRST_CHECKPOINT, headsRoot, verifyCheckpoint } from '../chain/checkpoint.js';
import type { ChainName, Checkpoint } from '../model.js';
import type { Keyring } from '../signing/jws.js';
import type { EvidenceFault } from './faults.js';

export interface CheckedCheckpoints {
  readonly fault?: EvidenceFault;
  /** The last checkpoint before the first fault; its number is how many good ones there are. */
  readonly last?: Checkpoint;
  /** The good ones that a witness speaks of, by number. */
  readonly witnessed: ReadonlyMap<number, Checkpoint>;
  /** Per chain: number → hash, from every checkpoint whose own signature and root are right. */
  readonly signed: ReadonlyMap<ChainName, ReadonlyMap<number, string>>;
}

export interface CheckpointCheck {
  add(checkpoint: Checkpoint, line: number): void;
  result(): CheckedCheckpoints;
}

/** `wanted`: numbers of the checkpoints that witnesses hold. */
export function makeCheckpointCheck(ring: Keyring, wanted: ReadonlySet<number>): CheckpointCheck {
  const signed = new Map<ChainName, Map<number, string>>();
  const witnessed = new Map<number, Checkpoint>();
  let last: Checkpoint | undefined;
  let fault: EvidenceFault | undefined;
  return {
    add(checkpoint, line) {
      const own = ownFault(checkpoint, ring);
      if (fault) {
        // What seemed to be missing comes after all: it was moved.
        const moved = fault.what === 'removed' && fault.checkpoint === checkpoint.number;
        if (moved) fault = { ...fault, what: 'reordered' };
      } else {
        const found = own
          ? { what: own, checkpoint: checkpoint.number }
          : placeFault(checkpoint, last);
        if (found) fault = { ...found, line };
        else last = checkpoint;
        if (!found && wanted.has(checkpoint.number)) witnessed.set(checkpoint.number, checkpoint);
      }
      if (own) return;
      for (const { chain, number, hash } of checkpoint.heads) {
        const heads = signed.get(chain) ?? new Map<number, string>();
        signed.set(chain, heads.set(number, hash));
      }
    },
    result: () => ({ ...(fault && { fault }), ...(last && { last }), witnessed, signed }),
  };
}

/** What the checkpoint says of itself. */
function ownFault(checkpoint: Checkpoint, ring: Keyring): 'edited' | 'notSigned' | undefined {
  const said = verifyCheckpoint(checkpoint.jws, ring);
  if (!said) return 'notSigned';
  const { number, at, root, previous, heads } = checkpoint;
  const same =
    said.number === number && said.at === at && said.root === root && said.previous === previous;
  return same && heads.length > 0 && headsRoot(heads) === root ? undefined : 'edited';
}

/** What the checkpoint before it says. */
function placeFault(
  { number, previous, heads }: Checkpoint,
  before: Checkpoint | undefined,
): EvidenceFault | undefined {
  const expected = (before?.number ?? 0) + 1;
  if (number < expected) return { what: 'added', checkpoint: number };
  if (number > expected) return { what: 'removed', checkpoint: expected };
  const reached = new Map(heads.map((head) => [head.chain, head.number]));
  const shrunk = before?.heads.some((head) => (reached.get(head.chain) ?? 0) < head.number);
  const follows = previous === (before ? sha256(before.jws) : FIRST_CHECKPOINT);
  return follows && !shrunk ? undefined : { what: 'edited', checkpoint: number };
}
