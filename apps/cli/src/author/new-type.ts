// Answers: what must be known of a message type before its files can be written?
import type { RoleDefinition } from '#policy';

export interface NewType {
  /** `nl.reintegratie.rondleidingen.gegeven.v1`. */
  readonly name: string;
  /** The object in `data` that is the type's own: `rondleiding`. */
  readonly object: string;
  readonly sender: RoleDefinition;
  readonly recipient: RoleDefinition;
  /** Until when somebody has looked at the rule again, as a day. */
  readonly review: string;
}

/** Stands in every text that the author has still to write; tests look for it. */
export const FILL_IN = { nl: 'Vul in', en: 'Fill in' } as const;

export const nounOf = (name: string): string => name.split('.')[2] ?? '';
