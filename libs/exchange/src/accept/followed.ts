// Answers: how long did it take to accept one message, and what came of it? For who follows the steps
// of this process; the answer to the sender is the same with and without.
import type { Millis } from '#kernel';
import { accept, type Acceptance, type AcceptParts, type Offer } from './accept.js';

export interface AcceptStep {
  readonly began: Millis;
  readonly ended: Millis;
  readonly headers: Offer['headers'];
  /** Absent: it could not be taken now, and is offered again. */
  readonly outcome?: Acceptance;
}

export interface FollowedParts extends AcceptParts {
  /** Absent: nobody follows. */
  readonly onAccepting?: (step: AcceptStep) => void;
}

/** @throws as `accept` does */
export async function acceptFollowed(offer: Offer, parts: FollowedParts): Promise<Acceptance> {
  const { onAccepting, clock } = parts;
  if (!onAccepting) return accept(offer, parts);
  const began = clock.now();
  const { headers } = offer;
  try {
    const outcome = await accept(offer, parts);
    onAccepting({ began, ended: clock.now(), headers, outcome });
    return outcome;
  } catch (fault) {
    onAccepting({ began, ended: clock.now(), headers });
    throw fault;
  }
}
