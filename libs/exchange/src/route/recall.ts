// Answers: how does a recipient hear that something may lie with it no longer? By an entry of its own
// in the mailbox, with a number and no content: which view, why as far as it may know, and by when
// its copy must be erased (P7, P19, P22).
import { makeEntry, makePassport, type EvidenceEntry } from '#evidence';
import { canonical, isoTime, LIMITS, PROBLEMS, type ProblemKey } from '#kernel';
import { mayKnowDetention, ruleInfo, type Decision } from '#policy';
import type { ReleaseChange, ReleaseRow } from '../ports/stored.js';
import type { Effects } from './effects.js';
import type { JudgeParts } from './judge.js';
import { givenIn, type Given, type Standing } from './standing.js';

export interface TakenBack {
  readonly mailbox: string;
  readonly personId: string;
  readonly standing: Standing;
  readonly problem: ProblemKey;
  readonly rules: readonly string[];
  /** Which of its views; absent: every one of the series. */
  readonly given?: readonly Given[];
}

export interface Recall {
  readonly changes: readonly ReleaseChange[];
  readonly notices: readonly ReleaseRow[];
  readonly evidence: readonly EvidenceEntry[];
}

export function recall(taken: TakenBack, parts: JudgeParts, effects: Effects): Recall {
  const state = taken.problem === 'windowClosed' ? 'verlopen' : 'teruggeroepen';
  const given = taken.given ?? givenIn(taken.standing);
  const notices = given.flatMap((one) => notice(one, state, taken, parts, effects));
  return {
    changes: given.map(({ nr, release }) => ({ nr, release, state })),
    notices,
    evidence: given.map((one, index) => entry(one, taken, notices[index], parts)),
  };
}

/** Nothing for a mailbox that is no longer in the directory: nobody can open it. */
function notice(
  given: Given,
  state: 'verlopen' | 'teruggeroepen',
  { mailbox: id, personId, standing, problem, rules }: TakenBack,
  parts: JudgeParts,
  effects: Effects,
): readonly ReleaseRow[] {
  const { configuration } = parts;
  const mailbox = configuration.directory.mailbox(id);
  if (!mailbox) return [];
  const { relation, viewType, revision } = standing;
  const decision: Decision = { kind: 'withheld', mailbox, relation, problem, rules };
  const passport = makePassport({
    release: given.release,
    nr: given.nr,
    type: viewType,
    revision,
    decision,
    reason: PROBLEMS[problem].code,
    versions: { ...configuration.digests, schema: viewType },
    salt: parts.newId(),
    rule: (rule) => ruleInfo(configuration.rules, rule),
    viewPointer: () => undefined,
    at: effects.at,
  });
  return [
    {
      id: parts.newId(),
      nr: given.nr,
      personId,
      mailbox: id,
      relation,
      viewType,
      revision,
      state,
      problem: toldAs(problem, mailbox.role),
      about: given,
      eraseBy: effects.at + LIMITS.eraseWithinMs,
      passport: canonical(passport),
      at: effects.at,
    },
  ];
}

/** What tells something about the person is told only to who may know it; a consent of its own is its own. */
const toldAs = (problem: ProblemKey, role: string): ProblemKey =>
  PROBLEMS[problem].class !== 'persoon' || problem === 'noConsent' || mayKnowDetention(role)
    ? problem
    : 'withheld';

const entry = (
  given: Given,
  { mailbox, problem, rules }: TakenBack,
  told: ReleaseRow | undefined,
  parts: JudgeParts,
): EvidenceEntry =>
  makeEntry(parts.newId(), 'viewRecalled', 'sluis', {
    weergave: given.release,
    postbus: mailbox,
    code: PROBLEMS[problem].code,
    regels: rules,
    ...(told?.eraseBy === undefined ? {} : { melding: told.id, wissenVoor: isoTime(told.eraseBy) }),
  });
