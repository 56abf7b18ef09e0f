// Answers: what would one mailbox get of one message at this moment? Decide, disclose, check out;
// nothing is written down here.
import {
  catalogue,
  leavesIn,
  viewFaults,
  type MessageType,
  type PresentLeaf,
  type ValidMessage,
} from '#contracts';
import type { Trace } from '#evidence';
import { invariant, type JsonValue, type Pointer } from '#kernel';
import {
  decide,
  disclose,
  disclosedLeaves,
  type Decision,
  type Facts,
  type Permitted,
  type View,
} from '#policy';
import type { Recipient } from '#routing';
import { fingerprint, type CaseState } from './case-state.js';
import { ownLeaves } from './derived.js';
import type { Effects } from './effects.js';
import { recipientFacts } from './facts.js';
import type { JudgeParts } from './judge.js';
import { referralIn, withReference } from './referrals.js';
import { requestIn } from './requests.js';
import { isOrReplaced } from './replaced.js';
import { seriesOf } from './series.js';
import { standingOf } from './standing.js';
import { atItsMoment } from './moment.js';
import { viewEvent, type ViewEvent } from './view-event.js';

/** Leaves whose old value some message can show: what a mailbox got of others is asked of nobody. */
const MIRRORED: ReadonlySet<Pointer> = new Set(
  catalogue.all().flatMap(({ leaves }) => leaves.flatMap(({ mirrors }) => mirrors ?? [])),
);

/** Salted prints of leaves that some mailbox got, of one case. */
type Prints = Map<PresentLeaf, string>;

/** What is the same for every recipient of one message. */
export interface Subject {
  readonly message: ValidMessage;
  readonly personId: string;
  /** Its claim: random number, and the OIN of who sent it. */
  readonly claim: { readonly nr: string; readonly sender: string };
  readonly present: readonly PresentLeaf[];
  readonly prints: Prints;
  readonly facts: Facts;
  /** The step in which it is judged. */
  readonly trace: Trace;
}

export interface Outcome {
  readonly recipient: Recipient;
  readonly decision: Decision;
  /** Only for `permitted`; made when it is asked for, because what stays as it was needs none. */
  readonly event?: () => ViewEvent;
  /** Two outcomes with the same print are the same to the recipient. */
  readonly print: string;
  /** The case with what this mailbox receives by it, once that is released. */
  readonly received: (known: CaseState) => CaseState;
}

/** @param present the leaves to decide on; those of the subject unless some are left out for this mailbox */
export function outcomeFor(
  recipient: Recipient,
  subject: Subject,
  state: CaseState,
  parts: JudgeParts,
  effects: Effects,
  from: readonly PresentLeaf[] = subject.present,
): Outcome {
  const { mailbox, relation } = recipient;
  const { message, personId } = subject;
  const referral = referralIn(state, message);
  const asPartner = relation === 'verwijzing' ? referral : undefined;
  const request = requestIn(state, message);
  // The answer carries the reference of the question: another one would tie the two together.
  const reference =
    (relation === 'verzoeker' ? request?.asker?.reference : undefined) ??
    effects.referenceOf(personId, mailbox.id, asPartner?.key);
  const { directory, rules } = parts.configuration;
  const own = ownLeaves(message.type, { mailbox, reference, referral, request, state, directory });
  const present = [...own, ...from];
  const decided = decide(rules, {
    type: message.type,
    present,
    mailbox,
    relation,
    facts: recipientFacts(
      subject.facts,
      state,
      message,
      recipient,
      parts.configuration.directory,
      effects.at,
    ),
    dates: {
      ...state.dates,
      ...(asPartner?.answeredOn ? { antwoord: asPartner.answeredOn } : {}),
      ...(request?.expiresOn ? { vervalt: request.expiresOn } : {}),
    },
    received: receivedBefore(state, mailbox.id),
    at: effects.at,
  });
  const about = { nr: subject.claim.nr, type: message.type.name };
  effects.processing.decided(subject.trace, about, decided);
  const before = standingOf(state, mailbox.id, seriesOf(message));
  const isOfThis = (nr: string) => isOrReplaced(nr, subject.claim.nr, state.replaced);
  const decision = atItsMoment(decided, before, isOfThis, effects.at);
  if (decision.kind !== 'permitted')
    return { recipient, decision, print: printOfNothing(decision), received: (known) => known };
  const type = catalogue.type(decision.viewType);
  invariant(type !== undefined, 'a view has a type of the catalogue');
  const { view, leaves } = checkedOut(disclose(decision, present, type), type, present);
  return {
    recipient,
    decision,
    event: () => viewEvent(view, parts, effects.at),
    print: printOf(state, leaves),
    received: (before) => {
      const known = remember(before, decision, present, subject.prints);
      return asPartner ? withReference(known, asPartner, mailbox.id, reference) : known;
    },
  };
}

/**
 * What the gateway derives from the case moves with the case: that a view holds it counts, its value
 * is no reason to revise what somebody said. Nor is an old value, which is old only once.
 */
const printOf = (state: CaseState, leaves: readonly PresentLeaf[]): string =>
  fingerprint(
    state,
    leaves
      .filter(({ leaf }) => leaf.mirrors === undefined)
      .map(({ at, leaf, value }) => (leaf.derived ? [at] : [at, value])),
  );

const printOfNothing = (decision: Exclude<Decision, Permitted>): string =>
  decision.kind === 'deferred' ? String(decision.from) : decision.problem;

/** An old value is shown only to a mailbox that had exactly that value (design 5). */
const receivedBefore =
  (state: CaseState, mailbox: string) =>
  (pointer: Pointer, value: JsonValue): boolean =>
    state.received[mailbox]?.[pointer] === fingerprint(state, value);

/** INVARIANT: what leaves satisfies the view schema and holds exactly the leaves that were decided. */
function checkedOut(view: View, type: MessageType, present: readonly PresentLeaf[]) {
  invariant(viewFaults(type, view.data).length === 0, 'a view satisfies its schema');
  const leaves = leavesIn(type, view.data);
  const seen = new Set(leaves.map((one) => one.leaf.pointer));
  const decided = disclosedLeaves(view.decision, present, type);
  invariant(seen.symmetricDifference(decided).size === 0, 'a view holds exactly what was decided');
  return { view, leaves };
}

function remember(
  state: CaseState,
  decision: Permitted,
  present: readonly PresentLeaf[],
  prints: Prints,
): CaseState {
  const exact = new Set(
    decision.leaves.filter((one) => one.outcome === 'exact').map((one) => one.pointer),
  );
  const fresh = present
    .filter(({ at, leaf }) => MIRRORED.has(leaf.pointer) && exact.has(at))
    .map((leaf) => [leaf.at, printOfLeaf(state, leaf, prints)] as const);
  const mailbox = decision.mailbox.id;
  const received = { ...state.received[mailbox], ...Object.fromEntries(fresh) };
  return { ...state, received: { ...state.received, [mailbox]: received } };
}

/** Made once for all recipients of a message. */
function printOfLeaf(state: CaseState, leaf: PresentLeaf, prints: Prints): string {
  const known = prints.get(leaf);
  if (known !== undefined) return known;
  const print = fingerprint(state, leaf.value);
  prints.set(leaf, print);
  return print;
}
