// Answers: which checkpoint is the first that is not as it was signed, and which heads do the good
// ones vouch for?
import { isObject, sha256 } from '#kernel';
import { FIRST_CHECKPOINT, headsRoot, verifyCheckpoint } from '../chain/checkpoint.js';
import type { ChainName, Checkpoint } from '../model.js';
import type { Keyring } from '../signing/jws.js';
import type { EvidenceFault } from './faults.js';

export interface ReadCheckpoint {
  readonly line: number;
  readonly checkpoint: Checkpoint;
}

export interface CheckedCheckpoints {
  readonly fault?: EvidenceFault;
  /** The checkpoints before the first fault. */
  readonly good: readonly Checkpoint[];
  /** Per chain: number → hash, from every checkpoint whose own signature and root are right. */
  readonly signed: ReadonlyMap<ChainName, ReadonlyMap<number, string>>;
}

export function checkCheckpoints(
  read: readonly ReadCheckpoint[],
  ring: Keyring,
): CheckedCheckpoints {
  const signed = new Map<ChainName, Map<number, string>>();
  const good: Checkpoint[] = [];
  let fault: EvidenceFault | undefined;
  for (const [index, { line, checkpoint }] of read.entries()) {
    const what = ownFault(checkpoint, ring) ?? placeFault(read, index);
    if (what !== undefined) fault ??= { what, line, checkpoint: numberAt(read, index, what) };
    if (ownFault(checkpoint, ring) !== undefined) continue;
    if (fault === undefined) good.push(checkpoint);
    for (const { chain, number, hash } of checkpoint.heads) {
      const heads = signed.get(chain) ?? new Map<number, string>();
      signed.set(chain, heads.set(number, hash));
    }
  }
  return { ...(fault && { fault }), good, signed };
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

/** What the checkpoints before it say. */
function placeFault(read: readonly ReadCheckpoint[], index: number) {
  const { number, previous, heads } = (read[index] as ReadCheckpoint).checkpoint;
  const before = read[index - 1]?.checkpoint;
  const expected = index + 1;
  if (number < expected) return 'added';
  if (number > expected) {
    return read.some(({ checkpoint }) => checkpoint.number === expected) ? 'reordered' : 'removed';
  }
  if (previous !== (before ? sha256(before.jws) : FIRST_CHECKPOINT)) return 'edited';
  const reached = new Map(heads.map((head) => [head.chain, head.number]));
  const backwards = before?.heads.some((head) => (reached.get(head.chain) ?? 0) < head.number);
  return backwards ? 'edited' : undefined;
}

const numberAt = (read: readonly ReadCheckpoint[], index: number, what: string): number =>
  what === 'removed' || what === 'reordered'
    ? index + 1
    : (read[index] as ReadCheckpoint).checkpoint.number;
