// Answers: which mailboxes is this message for, and by which rule? Every relation that the table
// gives to the message ends in recipients, in the unrouted queue, or in nothing that was owed.
import { subscriptionMatches, type Directory, type Mailbox, type Role, type Subscription } from '#directory';
import { dutchDate } from '#kernel';
import { ownCondition, type Relation } from '#policy';
import type { Recipient, Resolution, RoutingInput, RoutingTable, Unrouted } from '../model.js';
import { NATIONAL_TABLE } from '../table/national.js';
import { LOCATE } from './places.js';
import { UNTABLED, unrouted } from './reasons.js';

/** What a mailbox laid down for itself; none means that the directory's subscriptions hold as they are. */
export type Narrowed = (mailboxId: string) => readonly Subscription[];

/** Mailboxes that one relation is looking at, by the role they are looked at for. */
interface Group {
  readonly relation: Relation;
  readonly reason: string;
  readonly municipality?: string;
  readonly postcode?: string;
  readonly owed: readonly Mailbox[];
  readonly offered: readonly Mailbox[];
}
type Found = Group | Unrouted;

/**
 * P11 to P14. Each mailbox occurs once, under the widest relation that reaches it: the order of the
 * row in the table, which puts `bestemming` before `herkomst` because the destination gets more.
 */
export function resolve(
  input: RoutingInput,
  directory: Directory,
  narrowed: Narrowed,
  table: RoutingTable = NATIONAL_TABLE,
): Resolution {
  const relations = table.relations[input.type];
  if (!relations) return { recipients: [], unrouted: [UNTABLED] };
  const recipients = new Map<string, Recipient>();
  const missing: { readonly entry: Unrouted; readonly group?: Group }[] = [];
  for (const found of relations.flatMap((relation) => find(relation, input, directory, table))) {
    if ('code' in found) {
      missing.push({ entry: found });
      continue;
    }
    const verdicts = found.owed.map((mailbox) => judge(mailbox, found, input, directory, narrowed));
    for (const [index, mailbox] of found.owed.entries()) {
      if (verdicts[index] === 'wanted') admit(recipients, mailbox, found);
    }
    for (const mailbox of found.offered) {
      if (judge(mailbox, found, input, directory, narrowed) === 'wanted') {
        admit(recipients, mailbox, found);
      }
    }
    const code = worst(verdicts);
    if (code) missing.push({ entry: unrouted(found.relation, code, found.municipality), group: found });
  }
  // Who hears it under another relation has heard it: nothing is missing there.
  const heard = ({ group }: (typeof missing)[number]) =>
    group?.owed.some((mailbox) => recipients.has(mailbox.id)) ?? false;
  return {
    recipients: [...recipients.values()],
    unrouted: missing.filter((one) => !heard(one)).map(({ entry }) => entry),
  };
}
