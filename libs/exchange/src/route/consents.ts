// Answers: to whom did the person consent, for which conditions, and does it still hold? One consent
// per person, condition and recipient organisation (P18, P19).
import type { ValidMessage } from '#contracts';
import { dutchDate, type Millis } from '#kernel';
import type { CaseState, Consent } from './case-state.js';
import { windowDay } from './dates.js';
import { object } from './data.js';

/** A consent holds for the whole of its last day. */
export function liveConsents(state: CaseState, at: Millis): readonly Consent[] {
  const today = dutchDate(at);
  return state.consents.filter((consent) => !consent.expiresOn || consent.expiresOn >= today);
}

export function consentsAfter(
  before: readonly Consent[],
  message: ValidMessage,
): readonly Consent[] {
  const consent = object(message.data['toestemming']);
  const oin = consent['ontvanger'];
  if (typeof oin !== 'string') return before;
  const conditions = (
    Array.isArray(consent['voorwaarden']) ? consent['voorwaarden'] : []
  ) as string[];
  // One consent per person, condition and recipient: the newest word on a condition replaces the
  // older one, and a changed declaration replaces the whole of the one before.
  const isWhole = consent['gewijzigdOp'] !== undefined;
  const others = before
    .map((old) =>
      old.oin === oin
        ? {
            ...old,
            conditions: old.conditions.filter((one) => !isWhole && !conditions.includes(one)),
          }
        : old,
    )
    .filter((old) => old.conditions.length > 0);
  if (message.type.name.includes('.ingetrokken.')) return others;
  const givenOn = windowDay(consent['gewijzigdOp'] ?? consent['gegevenOp']) ?? '';
  const expiresOn = windowDay(consent['vervaltOp']);
  return [...others, { oin, conditions, givenOn, ...(expiresOn ? { expiresOn } : {}) }];
}
