// Answers: what does a message come to that changes what was said before: a withdrawal, a correction
// that is announced, or the replacement that was? Who has a view hears of it by judging again.
import { makeEntry } from '#evidence';
import type { ProblemKey } from '#kernel';
import type { ClaimOnFile, DecodedMessage } from './admit.js';
import { announceCorrection, replacedBy, type Replacing } from './correct.js';
import type { Effects, Verdict } from './effects.js';
import { historyOf, isAboutMessage, isWithdrawal } from './history.js';
import type { JudgeParts } from './judge.js';
import { learnAndAdmit } from './learn-and-admit.js';
import type { Before } from './reconsider.js';
import { judged, judgedEntry, stopped } from './verdicts.js';
import { itemsAbout, withdraw } from './withdraw.js';

/** Undefined: a message like any other. */
export function lookBack(
  item: DecodedMessage,
  claim: ClaimOnFile,
  before: Before,
  parts: JudgeParts,
  effects: Effects,
): Verdict | undefined {
  const { message, personId } = item;
  const history = () => historyOf(personId, before, effects);
  if (!isAboutMessage(message)) {
    const replacing = replacedBy(item, effects.caseOf(personId), history, parts);
    if (replacing === 'other-type')
      return refuse('replacementOfOtherType', item, claim, parts, effects);
    return replacing && replacement(item, claim, replacing, before, parts, effects);
  }
  const carryOut = isWithdrawal(message) ? withdraw : announceCorrection;
  const { problem, ...verdict } = carryOut(item, claim, history(), before, parts, effects);
  if (problem) return refuse(problem, item, claim, parts, effects);
  return {
    ...accepted(item, claim, parts, effects),
    ...verdict,
    evidence: [...verdict.evidence, judgedEntry(message, claim, [], 0, parts)],
  };
}

const accepted = (
  item: DecodedMessage,
  claim: ClaimOnFile,
  parts: JudgeParts,
  effects: Effects,
): Pick<Verdict, 'message' | 'earlier' | 'personId'> => ({
  message: judged(item, claim, 'beoordeeld', parts, effects),
  earlier: {
    nr: claim.nr,
    sender: claim.sender,
    state: 'beoordeeld',
    at: effects.at,
    message: item.message,
  },
  personId: item.personId,
});

/** The same for a message that never was, is of somebody else, or is about another person (P26). */
const refuse = (
  problem: ProblemKey,
  item: DecodedMessage,
  claim: ClaimOnFile,
  parts: JudgeParts,
  effects: Effects,
): Verdict =>
  stopped(
    { kind: 'refused-by-rule', problem, rules: [] },
    item,
    claim,
    effects.caseOf(item.personId),
    parts,
    effects,
  );

/** Releases nothing itself: judging again holds it against what lies with everybody. */
function replacement(
  item: DecodedMessage,
  claim: ClaimOnFile,
  { original, state: known }: Replacing,
  before: Before,
  parts: JudgeParts,
  effects: Effects,
): Verdict {
  const { state, admission } = learnAndAdmit(item, claim, known, parts, effects);
  const verdict =
    admission.kind === 'admitted'
      ? {
          ...accepted(item, claim, parts, effects),
          case: state,
          releases: [],
          queue: [],
          evidence: [judgedEntry(item.message, claim, [], 0, parts)],
        }
      : stopped(admission, item, claim, state, parts, effects);
  const corrected = makeEntry(parts.newId(), 'messageCorrected', 'sluis', {
    nummer: original.nr,
    vervanging: claim.nr,
  });
  return {
    ...verdict,
    again: 'feit',
    evidence: [...verdict.evidence, corrected],
    changes: {
      releases: [],
      messages: [{ nr: original.nr, state: 'gecorrigeerd' }],
      closed: itemsAbout(original.nr, before, effects),
    },
  };
}
