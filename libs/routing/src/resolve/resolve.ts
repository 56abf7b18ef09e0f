// Answers: which mailboxes is this message for, and by which rule? Every relation that the table
// gives the message ends in recipients, in the unrouted queue, or in nothing that was owed.
import {
  subscriptionMatches,
  type Directory,
  type Mailbox,
  type Matched,
  type Subscription,
} from '#directory';
import { dutchDate } from '#kernel';
import { ownCondition } from '#policy';
import type { Recipient, Resolution, RoutingInput, RoutingTable, Unrouted } from '../model.js';
import { NATIONAL_TABLE } from '../table/national.js';
import { candidates, type Candidates } from './candidates.js';
import { UNTABLED, unrouted } from './reasons.js';

/**
 * What a mailbox laid down for itself; none means that the directory's subscriptions hold as they
 * are.
 */
export type Narrowed = (mailboxId: string) => readonly Subscription[];

/** Whom the directory names, and whether they want it themselves. */
interface Named {
  readonly recipient: Recipient;
  readonly wanted: boolean;
}

/**
 * P11 to P14. Each mailbox occurs once, under the first relation of its row in the table that
 * reaches it: `bestemming` stands before `herkomst` because the destination may see more. A
 * relation whose mailbox already hears the message under another one is not missing anybody. What a
 * mailbox asked for itself decides whether it hears and never by which relation: under another one
 * it might see what it would not have seen.
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

  const named = new Map<string, Named>();
  for (const group of groups) {
    for (const mailbox of [...group.owed, ...group.offered]) {
      if (named.has(mailbox.id) || isSender(mailbox, input)) continue;
      if (obstacle(mailbox, group, input, directory)) continue;
      const { relation, reason } = group;
      const wanted = isWanted(mailbox, group, input, directory, narrowed(mailbox.id));
      named.set(mailbox.id, { recipient: { mailbox, relation, reason }, wanted });
    }
  }
  const hears = ({ id }: Mailbox): boolean => named.get(id)?.wanted === true;
  const missing = groups.filter(
    ({ whenEmpty, owed }) => whenEmpty && !owed.some((one) => hears(one) || isSender(one, input)),
  );
  const obstacleTo = (mailbox: Mailbox, group: Candidates) =>
    named.has(mailbox.id) ? 'geen-abonnement' : obstacle(mailbox, group, input, directory);
  return {
    recipients: [...named.values()].flatMap(({ recipient, wanted }) => (wanted ? [recipient] : [])),
    unrouted: missing.map((group) =>
      unrouted(group.relation, whatIsMissing(group, obstacleTo), group.municipality),
    ),
  };
}

/** Who said it knows it already; another desk of the same organisation may still have to hear it. */
const isSender = ({ oin, role }: Mailbox, { sender }: RoutingInput): boolean =>
  sender !== undefined && oin === sender.oin && sender.roles.includes(role);

type Obstacle = 'geen-afspraak' | 'geen-abonnement' | undefined;

/** What stands between a mailbox and the message by the directory; undefined: nothing does. */
function obstacle(
  mailbox: Mailbox,
  { postcode, isWhole }: Candidates,
  { type, at }: RoutingInput,
  directory: Directory,
): Obstacle {
  if (!directory.agreementToReceive(mailbox, type, at)) return 'geen-afspraak';
  const offered = directory.subscriptions(mailbox.id);
  const covered = offered.some((one) => subscriptionMatches(one, { type, postcode, isWhole }));
  return covered ? undefined : 'geen-abonnement';
}

/** By what the mailbox asked for itself; what filters look at is worked out only where it has one. */
function isWanted(
  { role }: Mailbox,
  { postcode, isWhole, relation, municipality, condition }: Candidates,
  { type, at }: RoutingInput,
  { territory }: Directory,
  own: readonly Subscription[],
): boolean {
  if (own.length === 0) return true;
  const plain: Matched = { type, postcode, isWhole };
  if (!own.some(({ filters = [] }) => filters.length > 0))
    return own.some((one) => subscriptionMatches(one, plain));
  const placed =
    postcode === undefined ? undefined : territory.byPostcode(postcode, undefined, dutchDate(at));
  const message: Matched = {
    ...plain,
    relatie: relation,
    gemeente: municipality ?? placed?.municipality,
    voorwaarde: condition ?? (relation === 'toestemming' ? ownCondition(role) : undefined),
  };
  return own.some((one) => subscriptionMatches(one, message));
}

/** Of several mailboxes the one that came furthest tells what is missing. */
function whatIsMissing(
  group: Candidates,
  obstacleTo: (mailbox: Mailbox, group: Candidates) => Obstacle,
): Unrouted['code'] {
  if (group.owed.length === 0) return group.whenEmpty ?? 'geen-postbus';
  const obstacles = group.owed.map((mailbox) => obstacleTo(mailbox, group));
  return obstacles.includes('geen-abonnement') ? 'geen-abonnement' : 'geen-afspraak';
}
