// Answers: which leaves of an older message does a newer one of the same case say otherwise? A
// mailbox that comes to a case late is not told what no longer holds (P22).
import { leavesIn, type PresentLeaf, type ValidMessage } from '#contracts';
import type { Pointer } from '#kernel';

/** @param messages of one case, the oldest first */
export function outdatedLeaves(
  messages: readonly ValidMessage[],
): (message: ValidMessage, leaf: PresentLeaf) => boolean {
  const newest = new Map<Pointer, { readonly of: ValidMessage; readonly text: string }>();
  for (const message of messages) {
    for (const { at, leaf, value } of leavesIn(message.type, message.data)) {
      if (leaf.mirrors === undefined) newest.set(at, { of: message, text: JSON.stringify(value) });
    }
  }
  return (message, { at, value }) => {
    const known = newest.get(at);
    return known !== undefined && known.of !== message && known.text !== JSON.stringify(value);
  };
}
