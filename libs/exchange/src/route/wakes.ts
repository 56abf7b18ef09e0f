// Answers: when must this case be judged again, and why? As soon as a message changed what earlier
// ones were judged by; else on the first day on which a window or a consent begins or ends.
import type { Millis } from '#kernel';
import { startOfDutchDay, nextDutchDay } from '#policy';
import type { Wake, WakeReason } from '../ports/stored.js';
import type { CaseState } from './case-state.js';
import type { Referral } from './referrals.js';

/** Undefined: nothing that earlier messages were judged by is different now. */
export function whatChanged(before: CaseState, after: CaseState): WakeReason | undefined {
  if (before.newest.length === 0) return undefined;
  if (differs(before.consents, after.consents))
    return conditionsIn(after) < conditionsIn(before) ? 'intrekking' : 'toestemming';
  const places = ({ home, destination, wish, noFixedAbode }: CaseState) => [
    home,
    destination,
    wish,
    noFixedAbode,
  ];
  if (differs(places(before), places(after))) return 'terugkeeradres';
  // What a partner calls a referral decides nothing; to whom it is and how it stands does (P5). One
  // that is new, and has no answer, is nothing that earlier messages were judged by.
  const isToldOf = ([key, { state }]: readonly [string, Referral]): boolean =>
    state !== 'geen' || before.referrals[key] !== undefined;
  const asked = ({ facts, dates, landlord, referrals, requests = {} }: CaseState) => [
    facts,
    dates,
    landlord,
    Object.entries(referrals)
      .filter(isToldOf)
      .map(([, { partner, role, condition, state }]) => [partner, role, condition, state]),
    // A new request has no answer to judge again; a decided one has.
    Object.values(requests).filter(({ state }) => state !== 'open'),
  ];
  return differs(asked(before), asked(after)) ? 'feit' : undefined;
}

/** Both sides are made by the same code in the same order, so their texts tell. */
const differs = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) !== JSON.stringify(other);

const conditionsIn = ({ consents }: CaseState): number =>
  consents.reduce((count, { conditions }) => count + conditions.length, 0);

/** The first moment after `at` at which time alone may change a decision. */
export function nextWake(state: CaseState, at: Millis): Wake | undefined {
  const wakes = [...windowsOf(state), ...consentsOf(state)].filter((wake) => wake.at > at);
  return wakes.toSorted((one, other) => one.at - other.at)[0];
}

function windowsOf(state: CaseState): readonly Wake[] {
  const standing = Object.values(state.standing).flatMap((series) => Object.values(series));
  return standing.flatMap(({ kind, from, until }): readonly Wake[] => {
    if (kind === 'later' && from !== undefined) return [{ at: from, reason: 'vensterOpen' }];
    return kind === 'given' && until !== undefined ? [{ at: until, reason: 'vensterDicht' }] : [];
  });
}

/** A consent holds for the whole of its last day. */
const consentsOf = ({ consents }: CaseState): readonly Wake[] =>
  consents.flatMap(({ expiresOn }) =>
    expiresOn === undefined
      ? []
      : [{ at: startOfDutchDay(nextDutchDay(expiresOn)), reason: 'toestemming' as const }],
  );
