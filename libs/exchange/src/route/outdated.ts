// Answers: which leaves of an older message no longer hold, because a newer one of the same case says
// otherwise or hands it over? A mailbox that comes to a case late is not told them (P22).
import { leavesIn, type PresentLeaf, type ValidMessage } from '#contracts';
import type { Pointer } from '#kernel';

/** Who hands a case over says which municipality, and no address: where the person would go is over. */
const HANDED_OVER: Pointer = '/zaak/nieuweGemeente/code';
const RETURN = '/terugkeer/';

/** @param messages of one case, the oldest first */
export function outdatedLeaves(
  messages: readonly ValidMessage[],
): (message: ValidMessage, leaf: PresentLeaf) => boolean {
  const newest = new Map<Pointer, { readonly of: ValidMessage; readonly text: string }>();
  const beforeHandover = new Set<ValidMessage>();
  for (const [index, message] of messages.entries()) {
    for (const { at, leaf, value } of leavesIn(message.type, message.data)) {
      if (leaf.mirrors === undefined) newest.set(at, { of: message, text: JSON.stringify(value) });
      if (at === HANDED_OVER) {
        for (const before of messages.slice(0, index)) beforeHandover.add(before);
      }
    }
  }
  return (message, { at, value }) => {
    if (at.startsWith(RETURN) && beforeHandover.has(message)) return true;
    const known = newest.get(at);
    return known !== undefined && known.of !== message && known.text !== JSON.stringify(value);
  };
}
