// Answers: which states does a message pass through, and which moves are there?
// docs/reference/status.md publishes this table and a test holds the two equal.
import type { MessageState } from '#exchange';

/** From a state to every state that may follow it; none: the answer is final. */
export const MESSAGE_MOVES = {
  aanvaard: ['beoordeeld', 'aangehouden', 'geweigerd', 'quarantaine'],
  // A human decides about what is held, and that decision comes back through the same door.
  aangehouden: ['beoordeeld', 'geweigerd', 'ingetrokken', 'gecorrigeerd'],
  beoordeeld: ['ingetrokken', 'gecorrigeerd'],
  geweigerd: ['ingetrokken', 'gecorrigeerd'],
  quarantaine: [],
  ingetrokken: [],
  gecorrigeerd: [],
} as const satisfies Record<MessageState, readonly MessageState[]>;

export const mayMessageMove = (from: MessageState, to: MessageState): boolean =>
  (MESSAGE_MOVES[from] as readonly MessageState[]).includes(to);
