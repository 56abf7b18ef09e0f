// Answers: which mailboxes is this message for, and by which rule? Every relation that the table
// gives the message ends in recipients, in the unrouted queue, or in nothing that was owed.
import { subscriptionMatches, type Directory, type Mailbox, type Subscription } from '#directory';
import { dutchDate } from '#kernel';
import type { Recipient, Resolution, RoutingInput, RoutingTable, Unrouted } from '../model.js';
import { NATIONAL_TABLE } from '../table/national.js';
import { candidates, type Candidates } from './candidates.js';
import { UNTABLED, unrouted } from './reasons.js';

/**
 * What a mailbox laid down for itself; none means that the directory's subscriptions hold as they
 * are.
 */
export type Narrowed = (mailboxId: string) => readonly Subscription[];

/**
 * P11 to P14. Each mailbox occurs once, under the first relation of its row in the table that
 * reaches it: `bestemming` stands before `herkomst` because the destination may see more. A
 * relation whose mailbox already hears the message under another one is not missing anybody.
 */
export function resolve(
  input: RoutingInput,
  directory: Directory,
  narrowed: Narrowed,
  table: RoutingTable = NATIONAL_TABLE,
): Resolution {
  const relations = table.relations[input.type];
  if (!relations) return { recipients: [], unrouted: [UNTABLED] };
  const asked = { input, directory, table, on: dutchDate(input.at) };
  const groups = relations.flatMap((relation) => candidates(relation, asked));
  const obstacleTo = (mailbox: Mailbox, group: Candidates) =>
    obstacle(mailbox, group, input, directory, narrowed);

  const recipients = new Map<string, Recipient>();
  for (const group of groups) {
    for (const mailbox of [...group.owed, ...group.offered]) {
      if (recipients.has(mailbox.id) || isSender(mailbox, input)) continue;
      if (obstacleTo(mailbox, group)) continue;
      recipients.set(mailbox.id, { mailbox, relation: group.relation, reason: group.reason });
    }
  }
  const missing = groups.filter(
    ({ whenEmpty, owed }) =>
      whenEmpty && !owed.some((one) => recipients.has(one.id) || isSender(one, input)),
  );
  return {
    recipients: [...recipients.values()],
    unrouted: missing.map((group) =>
      unrouted(group.relation, whatIsMissing(group, obstacleTo), group.municipality),
    ),
  };
}

/** Who said it knows it already; another desk of the same organisation may still have to hear it. */
const isSender = ({ oin, role }: Mailbox, { sender }: RoutingInput): boolean =>
  sender !== undefined && oin === sender.oin && sender.roles.includes(role);

/** What stands between a mailbox and the message; undefined: nothing does. */
function obstacle(
  mailbox: Mailbox,
  { postcode, isWhole }: Candidates,
  { type, at }: RoutingInput,
  directory: Directory,
  narrowed: Narrowed,
): 'geen-afspraak' | 'geen-abonnement' | undefined {
  if (!directory.agreementToReceive(mailbox, type, at)) return 'geen-afspraak';
  const matches = (one: Subscription) =>
    isWhole ? one.types.includes(type) : subscriptionMatches(one, { type, postcode });
  const own = narrowed(mailbox.id);
  const wanted =
    directory.subscriptions(mailbox.id).some(matches) && (own.length === 0 || own.some(matches));
  return wanted ? undefined : 'geen-abonnement';
}

/** Of several mailboxes the one that came furthest tells what is missing. */
function whatIsMissing(
  group: Candidates,
  obstacleTo: (mailbox: Mailbox, group: Candidates) => ReturnType<typeof obstacle>,
): Unrouted['code'] {
  if (group.owed.length === 0) return group.whenEmpty ?? 'geen-postbus';
  const obstacles = group.owed.map((mailbox) => obstacleTo(mailbox, group));
  return obstacles.includes('geen-abonnement') ? 'geen-abonnement' : 'geen-afspraak';
}
