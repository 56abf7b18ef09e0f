// Answers: which mailboxes is a message for, by which reason, and for which of its addresses is
// there nobody?
import type { Mailbox } from '#directory';
import type { Relation } from '#policy';
import type { Text } from '#kernel';

export interface Recipient {
  readonly mailbox: Mailbox;
  readonly relation: Relation;
  /** Rule of domain section 4 and what matched, for evidence: `P11 herkomst 0599`; never an address. */
  readonly reason: string;
}

/** A relation that should have had a recipient (P12): it goes to the unrouted queue. */
export interface Unrouted {
  readonly relation: Relation;
  readonly municipality?: string;
  readonly code: 'geen-gemeente' | 'geen-postbus' | 'geen-abonnement' | 'geen-afspraak';
  readonly reason: Text;
}

export interface Resolution {
  readonly recipients: readonly Recipient[];
  readonly unrouted: readonly Unrouted[];
}
