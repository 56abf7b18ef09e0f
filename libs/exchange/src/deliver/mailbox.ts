// Answers: may this party open this mailbox? A mailbox is (OIN, role, lane); a role that is not the
// party's own and one that does not exist get the same answer.
import type { Directory, Mailbox } from '#directory';
import type { Party } from '#identity';
import { refused, type Refused } from '#kernel';

export type Opened = { readonly kind: 'opened'; readonly mailbox: Mailbox } | Refused;

export type Opener = Pick<Party, 'oin' | 'spki'>;

export function openMailbox(party: Opener, role: string, directory: Directory): Opened {
  const own = directory.organisation(party.oin)?.mailboxes ?? [];
  const mailbox = own.find((one) => one.role === role);
  if (!mailbox) return refused('notFound');
  const mayOpen = mailbox.keyHashes.length === 0 || mailbox.keyHashes.includes(party.spki);
  return mayOpen ? { kind: 'opened', mailbox } : refused('notFound');
}
