// Answers: whom does a message reach when it is judged again? What a mailbox asked for itself counts for
// messages that come after it: of what it has it still gets the revisions, and nothing of it is taken
// back for that reason.
import type { ValidMessage } from '#contracts';
import { resolve, type Recipient, type Resolution } from '#routing';
import { addressed } from './addressed.js';
import type { CaseState } from './case-state.js';
import type { Effects } from './effects.js';
import type { JudgeParts } from './judge.js';
import { isOrReplaced } from './replaced.js';
import { seriesOf } from './series.js';
import { holdersOf, standingOf } from './standing.js';

export interface Reached extends Resolution {
  /** They hold views of the series that are not for them any more, whatever they asked for. */
  readonly lost: readonly string[];
}

export function reachedAgain(
  message: ValidMessage,
  nr: string,
  state: CaseState,
  { configuration: { directory, narrowed } }: Pick<JudgeParts, 'configuration'>,
  effects: Pick<Effects, 'at'>,
): Reached {
  const series = seriesOf(message);
  const input = addressed(message, state, effects.at);
  const heldOrWaits = (mailbox: string): boolean => {
    const standing = standingOf(state, mailbox, series);
    const isOfThis = standing !== undefined && isOrReplaced(standing.nr, nr, state.replaced);
    return isOfThis && standing.kind !== 'nothing';
  };
  const resolution = resolve(input, directory, (mailbox) =>
    heldOrWaits(mailbox) ? [] : narrowed(mailbox),
  );
  const missed = without(holdersOf(state, series), resolution.recipients);
  // Most of the time nobody: then nothing is looked up again.
  const lost =
    missed.length === 0 ? missed : without(missed, resolve(input, directory, () => []).recipients);
  return { ...resolution, lost };
}

function without(
  mailboxes: readonly string[],
  recipients: readonly Recipient[],
): readonly string[] {
  const reached = new Set(recipients.map(({ mailbox }) => mailbox.id));
  return mailboxes.filter((mailbox) => !reached.has(mailbox));
}
