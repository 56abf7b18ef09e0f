// Answers: which mailboxes are pushed to at a moment, and where? Nobody is without an agreement, a
// subscription that asks for it, and an address in the signed directory.
import { canonical, sha256, type Millis } from '#kernel';
import type { Directory, Oin, PushTarget, Subscription } from '../model.js';

export interface PushedMailbox {
  /** The id of the mailbox. */
  readonly mailbox: string;
  readonly oin: Oin;
  readonly target: PushTarget;
  /** SHA-256 of the target: with another one, everything learnt of the old one ends. */
  readonly digest: string;
}

/** @param own what a mailbox laid down through the interface; one subscription by push, and all of it is pushed */
export function pushedMailboxes(
  directory: Directory,
  own: (mailbox: string) => readonly Subscription[],
  at: Millis,
): readonly PushedMailbox[] {
  return directory.mailboxes().flatMap(({ id, oin, role, push }) => {
    if (!push || !directory.mayTakePart(oin, role, at)) return [];
    const wanted = [...directory.subscriptions(id), ...own(id)];
    if (!wanted.some(({ channel }) => channel === 'push')) return [];
    return [{ mailbox: id, oin, target: push, digest: targetDigest(push) }];
  });
}

export const targetDigest = (target: PushTarget): string => sha256(canonical({ ...target }));
