// Answers: what has judging a case again changed so far? Each outcome is held against what lies in
// the mailbox; the same is left alone, the rest becomes a revision, a recall or another bound.
import { makeEntry, type EvidenceEntry, type LogRow } from '#evidence';
import { PROBLEMS, type Millis, type ProblemKey } from '#kernel';
import type { Unrouted } from '#routing';
import type {
  MessageChange,
  OpenItem,
  QueueItem,
  QueueKey,
  ReleaseChange,
  ReleaseRow,
} from '../ports/stored.js';
import type { CaseState } from './case-state.js';
import type { Effects, Verdict } from './effects.js';
import type { JudgeParts } from './judge.js';
import type { Outcome, Subject } from './outcome.js';
import { recall } from './recall.js';
import { isOrReplaced, newestOf } from './replaced.js';
import { release } from './release.js';
import { seriesOf } from './series.js';
import {
  givenIn,
  standingOf,
  takenBack,
  withStanding,
  type Given,
  type Standing,
} from './standing.js';
import { queued, unroutedEntry } from './unrouted.js';

/** A view that lies in a mailbox beside a newer one of its series. */
export interface Older extends Given {
  readonly mailbox: string;
  readonly series: string;
}

export interface Differences {
  state(): CaseState;
  /** Releases what differs from what lies there, and takes back what may no longer lie there. */
  compare(outcome: Outcome, subject: Subject): void;
  takeBack(mailbox: string, series: string, problem: ProblemKey, rules: readonly string[]): void;
  /** Views that were made of this message, or of one that it corrects, and have a newer one beside them. */
  earlierOf(nr: string): readonly Older[];
  takeBackOne(older: Older, problem: ProblemKey, rules: readonly string[]): void;
  /** Puts another view in its place; the newest of the series stays the newest. */
  reviseOne(older: Older, outcome: Outcome, subject: Subject): void;
  /** A message that waited for a human, or was refused, is judged now, or refused. */
  settle(nr: string, state: MessageChange['state'], problem?: ProblemKey): void;
  /** Opens and closes items of the unrouted queue, so that it holds what is missing now. */
  unrouted(
    nr: string,
    sender: string,
    missing: readonly Unrouted[],
    open: readonly OpenItem[],
  ): void;
  verdict(decided: readonly QueueKey[]): Verdict;
}

export function makeDifferences(
  personId: string,
  first: CaseState,
  parts: JudgeParts,
  effects: Effects,
): Differences {
  let state = first;
  const releases: ReleaseRow[] = [];
  const queue: QueueItem[] = [];
  const evidence: EvidenceEntry[] = [];
  const logged: LogRow[] = [];
  const changedReleases: ReleaseChange[] = [];
  const messages: MessageChange[] = [];
  const closed: QueueKey[] = [];

  function revise(outcome: Outcome, subject: Subject, before: Standing | undefined): void {
    const sameMessage =
      before !== undefined && isOrReplaced(before.nr, subject.claim.nr, state.replaced);
    const revision = sameMessage ? before.revision + 1 : 1;
    const revises = { revision, release: sameMessage ? before.release : undefined };
    const made = release(outcome, subject, state, revises, parts, effects);
    const { row, entry, state: known } = made;
    logged.push(...made.logged);
    evidence.push(entry);
    state = known;
    if (!sameMessage || before.release === undefined) return void releases.push(row);
    const about = { nr: before.row ?? before.nr, release: before.release };
    releases.push({ ...row, about });
    changedReleases.push({ ...about, state: 'vervangen' });
  }

  function takeBack(
    mailbox: string,
    series: string,
    problem: ProblemKey,
    rules: readonly string[],
  ): void {
    const standing = standingOf(state, mailbox, series);
    if (!standing || givenIn(standing).length === 0) return;
    // Of a message that was corrected a recipient hears no more than that (P26).
    const told = state.replaced?.[standing.nr] === undefined ? problem : 'valueWithdrawn';
    const recalled = recall({ mailbox, personId, standing, problem: told, rules }, parts, effects);
    changedReleases.push(...recalled.changes);
    releases.push(...recalled.notices);
    evidence.push(...recalled.evidence);
    state = withStanding(state, mailbox, series, takenBack(standing, problem));
  }

  /** Undefined: nothing lies there any more. */
  function putInPlaceOf({ mailbox, series, release: gone }: Older, given: Given | undefined): void {
    const standing = standingOf(state, mailbox, series);
    if (!standing) return;
    const earlier = standing.earlier.flatMap((one) => (one.release === gone ? (given ?? []) : one));
    state = withStanding(state, mailbox, series, { ...standing, earlier });
  }

  return {
    state: () => state,
    takeBack,
    earlierOf: (nr) =>
      Object.entries(state.standing).flatMap(([mailbox, ofMailbox]) =>
        Object.entries(ofMailbox).flatMap(([series, { earlier }]) =>
          earlier
            .filter((given) => newestOf(given.nr, state.replaced) === nr)
            .map((given) => ({ ...given, mailbox, series })),
        ),
      ),
    takeBackOne(older, problem, rules) {
      const { mailbox, series } = older;
      const standing = standingOf(state, mailbox, series);
      if (!standing) return;
      const told = state.replaced?.[older.nr] === undefined ? problem : 'valueWithdrawn';
      const taken = { mailbox, personId, standing, problem: told, rules, given: [older] };
      const recalled = recall(taken, parts, effects);
      changedReleases.push(...recalled.changes);
      releases.push(...recalled.notices);
      evidence.push(...recalled.evidence);
      putInPlaceOf(older, undefined);
    },
    reviseOne(older, outcome, subject) {
      const { nr, release: replaced, revision: before = 1 } = older;
      const revises = { revision: before + 1, release: replaced };
      const {
        row,
        entry,
        logged: steps,
      } = release(outcome, subject, state, revises, parts, effects);
      const about = { nr, release: replaced };
      logged.push(...steps);
      evidence.push(entry);
      releases.push({ ...row, about });
      changedReleases.push({ ...about, state: 'vervangen' });
      const { revision } = row;
      putInPlaceOf(older, { release: row.id, nr: row.nr, print: outcome.print, revision });
    },
    compare(outcome, subject) {
      const { decision, print } = outcome;
      const mailbox = decision.mailbox.id;
      const series = seriesOf(subject.message);
      const before = standingOf(state, mailbox, series);
      if (decision.kind === 'permitted') {
        if (before?.kind !== 'given' || before.print !== print)
          return revise(outcome, subject, before);
        const bounds = boundsOf(decision);
        const { from, until, ...same } = asCorrected(before, subject.claim.nr, state.replaced);
        state = withStanding(state, mailbox, series, { ...same, ...bounds });
        if (from === bounds.from && until === bounds.until) return;
        changedReleases.push(
          ...givenIn(before).map(({ nr, release }) => ({ nr, release, bounds })),
        );
        return;
      }
      // A newer message that holds nothing for this mailbox says nothing about the ones before it.
      const saysNothing = decision.problem === 'noRule' && before?.kind !== 'given';
      if (!saysNothing) takeBack(mailbox, series, decision.problem, decision.rules);
      // What was said of the newest before stands; only what lay beside it is gone.
      if (before && before.kind !== 'given' && before.print === print) {
        const earlier = saysNothing ? before.earlier : [];
        state = withStanding(state, mailbox, series, { ...before, earlier });
        return;
      }
      const now = standingOf(state, mailbox, series);
      const same = now !== undefined && now.kind !== 'given' && now.print === print;
      if (!same) revise(outcome, subject, now);
    },
    settle(nr, to, problem) {
      messages.push({ nr, state: to, ...(problem ? { problem } : {}) });
      const code = problem ? { code: PROBLEMS[problem].code } : {};
      const settled = { nummer: nr, toestand: to, ...code };
      evidence.push(makeEntry(parts.newId(), 'messageSettled', 'sluis', settled));
    },
    unrouted(nr, sender, missing, open) {
      const waiting = open.filter((item) => item.queue === 'onbestelbaar' && item.nr === nr);
      const isMissing = (item: OpenItem) =>
        missing.some(({ relation }) => relation === item.detail['relation']);
      closed.push(...waiting.filter((item) => !isMissing(item)).map(keyOf));
      const fresh = missing.filter(
        ({ relation }) => !waiting.some(({ detail }) => detail['relation'] === relation),
      );
      queue.push(...fresh.map((one) => queued(one, { nr, sender }, personId, parts, effects)));
      evidence.push(...fresh.map((one) => unroutedEntry(one, nr, parts)));
    },
    verdict: (decided) => ({
      personId,
      case: state,
      releases,
      queue,
      evidence,
      logged,
      changes: { releases: changedReleases, messages, closed: [...decided, ...closed] },
    }),
  };
}

/** A correction that changes nothing for this mailbox: its view stands, for the corrected message. */
const asCorrected = (before: Standing, nr: string, replaced: CaseState['replaced']): Standing =>
  before.nr !== nr && isOrReplaced(before.nr, nr, replaced)
    ? { ...before, nr, row: before.row ?? before.nr }
    : before;

const keyOf = ({ queue, id }: OpenItem): QueueKey => ({ queue, id });

const boundsOf = ({ from, until }: { readonly from?: Millis; readonly until?: Millis }) => ({
  ...(from === undefined ? {} : { from }),
  ...(until === undefined ? {} : { until }),
});
