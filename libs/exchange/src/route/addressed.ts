// Answers: what does routing look at for this message? The places of the case, the one that the
// message itself asks about, and who said it.
import { sourceOin, type ValidMessage } from '#contracts';
import { isObject, type Millis } from '#kernel';
import type { RoutingInput } from '#routing';
import type { CaseState } from './case-state.js';
import { addressFacts, placeOf } from './facts.js';
import { referralIn } from './referrals.js';

export function addressed(message: ValidMessage, state: CaseState, at: Millis): RoutingInput {
  const { type, data, event } = message;
  const asked = data['adrestoets'];
  const toetsadres =
    asked !== undefined && isObject(asked) ? placeOf(asked['verblijfplaats']) : undefined;
  // Who only carries the message for somebody else, such as Justid, said nothing itself.
  const oin = sourceOin(event.source);
  const roles = type.entry['senders'];
  const referral = referralIn(state, message);
  return {
    type: type.name,
    lane: type.lane,
    addresses: {
      ...addressFacts(state, at),
      ...(toetsadres ? { toetsadres } : {}),
      ...(referral ? { verwijzing: referral } : {}),
    },
    ...(oin !== undefined && Array.isArray(roles) ? { sender: { oin, roles } } : {}),
    at,
  };
}
