// Answers: what differs, under today's rules and facts, from what lies with the recipients of a
// case? The newest message of each series is judged as it was the first time; only what differs
// leaves, as the next revision.
import { leavesIn, type PresentLeaf, type ValidMessage } from '#contracts';
import type { Trace } from '#evidence';
import { admit } from '#policy';
import type { OpenItem } from '../ports/stored.js';
import { carryOut } from './decisions.js';
import { withDerived } from './derived.js';
import { makeDifferences, type Differences } from './differences.js';
import type { Earlier, Effects, Verdict } from './effects.js';
import { factsOf } from './facts.js';
import { judgeOlder } from './judge-older.js';
import { outdatedLeaves } from './outdated.js';
import { outcomeFor, type Subject } from './outcome.js';
import type { JudgeParts } from './judge.js';
import { reachedAgain } from './reached.js';
import { seriesOf } from './series.js';
import { holdersOf, standingOf } from './standing.js';

/**
 * @param messages the newest of each series, the oldest of them first
 * @param message any message of the case that a view was made of
 * @param trace a processing of its own
 */
export function judgeAgain(
  personId: string,
  trace: Trace,
  messages: readonly Earlier[],
  message: (nr: string) => Earlier | undefined,
  items: readonly OpenItem[],
  parts: JudgeParts,
  effects: Effects,
): Verdict {
  const decided = carryOut(effects.caseOf(personId), items);
  const differences = makeDifferences(personId, decided.state, parts, effects);
  for (const { nr, state, problem } of decided.messages) differences.settle(nr, state, problem);
  const open = items.filter(({ decision }) => !decision);
  const outdated = outdatedLeaves(messages.map(({ message }) => message));
  for (const earlier of messages) {
    const standing = differences.state().newest.some(({ nr }) => nr === earlier.nr);
    if (standing) again(earlier, personId, trace, open, outdated, differences, parts, effects);
  }
  judgeOlder({ personId, trace, message, outdated, differences, parts, effects });
  return differences.verdict(decided.closed);
}

function again(
  earlier: Earlier,
  personId: string,
  trace: Trace,
  open: readonly OpenItem[],
  outdated: (message: ValidMessage, leaf: PresentLeaf) => boolean,
  differences: Differences,
  parts: JudgeParts,
  effects: Effects,
): void {
  const { directory, rules } = parts.configuration;
  const { message, nr, sender } = earlier;
  const state = differences.state();
  const facts = factsOf(state, message);
  const admission = admit(rules, message.type, facts, state.overruled);
  effects.processing.admitted(trace, { nr, type: message.type.name }, sender, admission);
  const series = seriesOf(message);
  // Still, or now, for a human: what lies there stays, nothing is added.
  if (admission.kind === 'held') return;
  if (admission.kind === 'refused-by-rule') {
    for (const mailbox of holdersOf(state, series))
      differences.takeBack(mailbox, series, admission.problem, admission.rules);
    if (earlier.state === 'aangehouden') differences.settle(nr, 'geweigerd', admission.problem);
    return;
  }
  // Whatever stopped it is over: what its sender reads of it must not say otherwise.
  if (earlier.state !== 'beoordeeld') differences.settle(nr, 'beoordeeld');
  const { recipients, unrouted, lost } = reachedAgain(message, nr, state, parts, effects);
  const leaves = leavesIn(message.type, message.data);
  const present = withDerived(leaves, message.type, state, directory, effects.at);
  const claim = { nr, sender };
  const subject: Subject = { message, personId, claim, present, prints: new Map(), facts, trace };
  for (const recipient of recipients) {
    const { id } = recipient.mailbox;
    const known = differences.state();
    const given = standingOf(known, id, series);
    const judged = (from: readonly PresentLeaf[]) =>
      outcomeFor(recipient, subject, known, parts, effects, from);
    // What lies there may stay as it is. What is told now is the case as it is now, not how it came
    // to be so (P22).
    const whole = given?.kind === 'given' ? judged(present) : undefined;
    const stays = whole?.print === given?.print ? whole : undefined;
    differences.compare(
      stays ?? judged(present.filter((leaf) => !outdated(message, leaf))),
      subject,
    );
  }
  for (const mailbox of lost) differences.takeBack(mailbox, series, 'noLongerAddressed', []);
  differences.unrouted(nr, sender, unrouted, open);
}
