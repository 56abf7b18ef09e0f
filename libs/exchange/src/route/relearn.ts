// Answers: what would be known of a case if a message had never come? Everything that was said, but
// for that message, is learnt anew in the same order; what lies with recipients is not touched.
import type { Directory } from '#directory';
import { emptyCase, type CaseState } from './case-state.js';
import type { Earlier } from './effects.js';
import { learn } from './facts.js';
import { isAboutMessage } from './history.js';
import type { Referrals } from './referrals.js';
import type { DataRequests } from './requests.js';
import { seriesOf, withNewest } from './series.js';

/** Taken out of the case, never read, or not heard: these say nothing about the person (P26). */
const says = ({ state, problem, message }: Earlier): boolean =>
  state !== 'ingetrokken' &&
  state !== 'gecorrigeerd' &&
  state !== 'quarantaine' &&
  problem !== 'notFound' &&
  !isAboutMessage(message);

export function relearn(
  state: CaseState,
  history: readonly Earlier[],
  directory: Directory,
): CaseState {
  const { standing, received, overruled, assigned, corrections, replaced } = state;
  const start: CaseState = {
    ...emptyCase(state.salt),
    standing,
    received,
    overruled,
    assigned,
    ...(corrections ? { corrections } : {}),
    ...(replaced ? { replaced } : {}),
  };
  return history.filter(says).reduce((known, { message, nr, at, problem }) => {
    const learnt = learn(known, message, directory, at);
    const next = {
      ...learnt,
      referrals: asCalled(learnt.referrals, state.referrals),
      ...(learnt.requests ? { requests: asAsked(learnt.requests, state.requests) } : {}),
    };
    // What a human refused is not judged again.
    return problem === 'refusedByHuman'
      ? next
      : withNewest(next, { series: seriesOf(message), nr });
  }, start);
}

/** A partner goes on calling a referral by the reference that it once got. */
const asCalled = (referrals: Referrals, before: Referrals): Referrals =>
  Object.fromEntries(
    Object.entries(referrals).map(([key, referral]) => [
      key,
      { ...referral, references: before[key]?.references ?? referral.references },
    ]),
  );

/** The answer goes on going to the mailbox that once asked. */
const asAsked = (requests: DataRequests, before: DataRequests = {}): DataRequests =>
  Object.fromEntries(
    Object.entries(requests).map(([key, request]) => {
      const asker = before[key]?.asker;
      return [key, asker ? { ...request, asker } : request];
    }),
  );
