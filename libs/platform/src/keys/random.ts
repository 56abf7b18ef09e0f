// Answers: where do nonces and new keys come from? From the system, fetched in blocks: a call for
// twelve bytes costs as much as one for some thousands.
import { randomFillSync, randomInt } from 'node:crypto';

const BLOCK_BYTES = 6_144;

/** Each byte is given once. */
export function makeRandom(): (bytes: number) => Uint8Array {
  const block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
  let at = BLOCK_BYTES;
  return (bytes) => {
    if (at + bytes > BLOCK_BYTES) {
      randomFillSync(block);
      at = 0;
    }
    // A copy, because the block is written anew while somebody may still hold this part.
    const part = Uint8Array.prototype.slice.call(block, at, at + bytes);
    block.fill(0, at, at + bytes);
    at += bytes;
    return part;
  };
}

/** At least 0, below 1; for pauses, so that many who wait do not come back at once. */
export const randomShare = (): number => randomInt(2 ** 32) / 2 ** 32;
