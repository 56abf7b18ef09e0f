// Answers: of which mailbox does a confirmation say that its copies are gone? Of the one that knows
// the case by the reference in it: another role of the same organisation has copies of its own (P7, P19).
import type { RoutingReads } from '../ports/stored.js';
import type { DecodedMessage } from './admit.js';
import type { Verdict } from './effects.js';

export function erasureIn(
  { message, personId }: Pick<DecodedMessage, 'message' | 'personId'>,
  { references }: Pick<RoutingReads, 'references'>,
): Pick<Verdict, 'erasure'> {
  if (!message.type.name.endsWith('.wissingen.bevestigd.v1')) return {};
  const reference = message.data['zaakreferentie'];
  const mailboxes = [...references].flatMap(([key, value]) => {
    const [person, mailbox = ''] = key.split('\n');
    return person === personId && value === reference ? [mailbox] : [];
  });
  return { erasure: { personId, mailboxes } };
}
