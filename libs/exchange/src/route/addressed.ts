// Answers: what does routing look at for this message? The places of the case, the one that the
// message itself asks about, and who said it.
import { sourceOin, type ValidMessage } from '#contracts';
import type { Millis } from '#kernel';
import type { RoutingInput } from '#routing';
import type { CaseState } from './case-state.js';
import { object } from './data.js';
import { addressFacts } from './facts.js';
import { referralIn } from './referrals.js';
import { requestIn } from './requests.js';
import { placeOf } from './whereabouts.js';

export function addressed(message: ValidMessage, state: CaseState, at: Millis): RoutingInput {
  const { type, data, event } = message;
  const toetsadres = placeOf(object(data['adrestoets'])['verblijfplaats']);
  // An appointment says itself in which establishment it is; the person may be moved meanwhile.
  const inrichting = object(object(data['afspraak'])['inrichting'])['code'];
  // Who only carries the message for somebody else, such as Justid, said nothing itself.
  const oin = sourceOin(event.source);
  const roles = type.entry['senders'];
  const referral = referralIn(state, message);
  const verzoeker = requestIn(state, message)?.asker?.mailbox;
  const places = addressFacts(state, at);
  // A message that is itself a consent is for the organisation that it names, and for no other.
  const named = object(data['toestemming'])['ontvanger'];
  return {
    type: type.name,
    lane: type.lane,
    addresses: {
      ...places,
      ...(typeof named === 'string'
        ? { consents: places.consents.filter((one) => one.oin === named) }
        : {}),
      ...(toetsadres ? { toetsadres } : {}),
      ...(referral ? { verwijzing: referral } : {}),
      ...(verzoeker === undefined ? {} : { verzoeker }),
      ...(typeof inrichting === 'string' ? { inrichting } : {}),
    },
    ...(oin !== undefined && Array.isArray(roles) ? { sender: { oin, roles } } : {}),
    at,
  };
}
