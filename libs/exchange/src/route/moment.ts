// Answers: may this view leave now, or only at the next quarter of an hour? A preview that came the
// moment something happened would tell by its moment what its content does not (design 5).
import type { Millis } from '#kernel';
import type { Decision } from '#policy';
import type { Standing } from './standing.js';

/** A quarter of an hour; Dutch midnight, at which windows open, is one too. */
export const QUARTER_MS = 900_000;

/**
 * @param isOf whether a number is of this message, or of one that it corrects
 *
 * The first judgement puts a preview off; the clock brings the case back at the quarter, and then it
 * leaves.
 */
export function atItsMoment(
  decision: Decision,
  before: Standing | undefined,
  isOf: (nr: string) => boolean,
  at: Millis,
): Decision {
  if (decision.kind !== 'permitted' || decision.moment === undefined) return decision;
  const ofThis = before && isOf(before.nr) ? before : undefined;
  if (ofThis?.kind === 'given') return decision;
  if (ofThis?.kind === 'later' && ofThis.from !== undefined && ofThis.from <= at) return decision;
  const { mailbox, relation, rules } = decision;
  const from = (Math.floor(at / QUARTER_MS) + 1) * QUARTER_MS;
  return { kind: 'deferred', mailbox, relation, problem: 'windowNotOpen', from, rules };
}
