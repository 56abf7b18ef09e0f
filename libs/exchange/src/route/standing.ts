// Answers: what of a case lies with a mailbox at this moment, per series of messages? Judging again
// compares with it, so that only what differs is released.
import type { Millis, ProblemKey } from '#kernel';
import type { Relation } from '#policy';
import type { CaseState } from './case-state.js';

export interface Standing {
  /** Id of the newest release row of this series in this mailbox; absent once it was taken back. */
  readonly release?: string;
  /** Nr of the message that it was made from. */
  readonly nr: string;
  /** Nr on the row, where the message that it was made from was corrected since without a change here. */
  readonly row?: string;
  readonly kind: 'given' | 'later' | 'nothing';
  readonly relation: Relation;
  readonly viewType: string;
  /** Two decisions with the same print are the same to the recipient: of the view, or the code. */
  readonly print: string;
  readonly revision: number;
  readonly from?: Millis;
  readonly until?: Millis;
  /** Views of the series that were given before and stand beside the newest one. */
  readonly earlier: readonly Given[];
}

export interface Given {
  readonly release: string;
  readonly nr: string;
  /** As of a standing; absent where an older version of Sluis remembered it. */
  readonly print?: string;
  readonly revision?: number;
}

export const standingOf = (state: CaseState, mailbox: string, series: string) =>
  state.standing[mailbox]?.[series];

/** Every view of the series that lies in the mailbox, the newest first. */
export const givenIn = (standing: Standing | undefined): readonly Given[] =>
  standing === undefined
    ? []
    : standing.kind === 'given' && standing.release !== undefined
      ? [newestOf(standing, standing.release), ...standing.earlier]
      : standing.earlier;

const newestOf = ({ nr, row = nr, print, revision }: Standing, release: string): Given => ({
  release,
  nr: row,
  print,
  revision,
});

export function withStanding(
  state: CaseState,
  mailbox: string,
  series: string,
  standing: Standing,
): CaseState {
  const ofMailbox = { ...state.standing[mailbox], [series]: standing };
  return { ...state, standing: { ...state.standing, [mailbox]: ofMailbox } };
}

/** Mailboxes with a view of this series. */
export const holdersOf = (state: CaseState, series: string): readonly string[] =>
  Object.keys(state.standing).filter(
    (mailbox) => givenIn(state.standing[mailbox]?.[series]).length > 0,
  );

/** What is no longer there: the mailbox keeps the reason, so that it can be told once and no more. */
export const takenBack = (standing: Standing, problem: ProblemKey): Standing => {
  const { nr, revision, relation, viewType } = standing;
  return { nr, kind: 'nothing', relation, viewType, print: problem, revision, earlier: [] };
};

/** What is left when the views of some messages are gone: the newest of the others stands again. */
export function without(
  standing: Standing,
  gone: (nr: string) => boolean,
  problem: ProblemKey,
): Standing {
  if (!gone(standing.nr))
    return { ...standing, earlier: standing.earlier.filter(({ nr }) => !gone(nr)) };
  const [next, ...earlier] = givenIn(standing).filter(({ nr }) => !gone(nr));
  if (!next) return takenBack(standing, problem);
  const { release, nr, print = '', revision = 1 } = next;
  const { row: _row, ...rest } = standing;
  // Without a print it differs from whatever it would be now, and is given anew.
  return { ...rest, kind: 'given', release, nr, print, revision, earlier };
}
