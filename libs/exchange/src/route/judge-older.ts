// Answers: what lies with a mailbox of a series besides its newest view, and may it still lie there? A
// view that a newer one did not take the place of is read like any other: a restriction that came
// since (P21), a move (P22) or another rule holds for it too.
import { leavesIn, type PresentLeaf, type ValidMessage } from '#contracts';
import type { Trace } from '#evidence';
import { admit } from '#policy';
import { resolve } from '#routing';
import { addressed } from './addressed.js';
import type { CaseState } from './case-state.js';
import { withDerived } from './derived.js';
import type { Differences } from './differences.js';
import type { Earlier, Effects } from './effects.js';
import { factsOf } from './facts.js';
import type { JudgeParts } from './judge.js';
import { outcomeFor, type Subject } from './outcome.js';
import { newestOf } from './replaced.js';

export interface OlderParts {
  readonly personId: string;
  readonly trace: Trace;
  /** Undefined: its key was destroyed. */
  readonly message: (nr: string) => Earlier | undefined;
  /** Whether a newer message of the case says otherwise. */
  readonly outdated: (message: ValidMessage, leaf: PresentLeaf) => boolean;
  readonly differences: Differences;
  readonly parts: JudgeParts;
  readonly effects: Effects;
}

/** Numbers of the messages that such views are of now; a correction may have taken the place of one. */
export const olderIn = ({ standing, replaced }: CaseState): readonly string[] => [
  ...new Set(
    Object.values(standing)
      .flatMap((ofMailbox) => Object.values(ofMailbox))
      .flatMap(({ earlier }) => earlier.map(({ nr }) => newestOf(nr, replaced))),
  ),
];

export function judgeOlder(older: OlderParts): void {
  for (const nr of olderIn(older.differences.state())) {
    const earlier = older.message(nr);
    if (earlier) judgeOne(earlier, older);
  }
}

function judgeOne(earlier: Earlier, older: OlderParts): void {
  const { personId, trace, outdated, differences, parts, effects } = older;
  const { directory, rules } = parts.configuration;
  const { message, nr, sender } = earlier;
  const state = differences.state();
  const facts = factsOf(state, message);
  const admission = admit(rules, message.type, facts, state.overruled);
  // For a human: what lies there stays.
  if (admission.kind === 'held') return;
  if (admission.kind === 'refused-by-rule') {
    const { problem, rules: by } = admission;
    for (const given of differences.earlierOf(nr)) differences.takeBackOne(given, problem, by);
    return;
  }
  const asked = addressed(message, state, effects.at);
  // Nothing is taken back because its mailbox asks for less now: that counts for what comes later.
  const { recipients } = resolve(asked, directory, () => []);
  const byMailbox = new Map(recipients.map((one) => [one.mailbox.id, one]));
  const leaves = leavesIn(message.type, message.data);
  const present = withDerived(leaves, message.type, state, directory, effects.at);
  const claim = { nr, sender };
  const subject: Subject = { message, personId, claim, present, prints: new Map(), facts, trace };
  for (const given of differences.earlierOf(nr)) {
    const recipient = byMailbox.get(given.mailbox);
    if (!recipient) {
      differences.takeBackOne(given, 'noLongerAddressed', []);
      continue;
    }
    const judged = (from: readonly PresentLeaf[]) =>
      outcomeFor(recipient, subject, differences.state(), parts, effects, from);
    if (judged(present).print === given.print) continue;
    // Where it changes at all, it says no more than what still holds (P22).
    const now = judged(present.filter((leaf) => !outdated(message, leaf)));
    if (now.print === given.print) continue;
    if (now.decision.kind === 'permitted') differences.reviseOne(given, now, subject);
    else differences.takeBackOne(given, now.decision.problem, now.decision.rules);
  }
}
