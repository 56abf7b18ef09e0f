// Answers: which rows wait for the processing log, and who sends them?
import type { LogRow } from '#evidence';
import type { Millis } from '#kernel';

export interface WaitingRow extends LogRow {
  readonly seq: number;
}

export type WaitingRows =
  /** Oldest first; they are the holder's until then. */
  | { readonly kind: 'rows'; readonly rows: readonly WaitingRow[] }
  /** Another sends them until then. */
  | { readonly kind: 'held'; readonly until: Millis };

export interface WaitingStand {
  /** At most so many. */
  readonly rows: number;
  /** When the oldest was written; absent: none waits. */
  readonly since?: Millis;
}
