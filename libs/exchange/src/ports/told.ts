// Answers: which rows does telling a sender how its messages stand read and write?
import type { ProblemKey } from '#kernel';
import type { MessageState, ReleaseState } from './routed.js';

/** How a message stands, of which something was not told yet to who submitted it. */
export interface UntoldState {
  readonly nr: string;
  readonly personId: string;
  readonly type: string;
  readonly sender: string;
  readonly state: MessageState;
  readonly problem?: ProblemKey;
  /** Which change this is; a later one has still to be told. */
  readonly seen: number;
  /** Without what was told about it: the state of a state does not exist. */
  readonly releases: readonly {
    readonly mailbox: string;
    readonly relation: string;
    readonly state: ReleaseState;
    readonly problem?: ProblemKey;
    /** The code with which the recipient rejected it. */
    readonly answer?: string;
  }[];
  readonly unrouted: readonly { readonly relation: string; readonly code: string }[];
}

export type ToldState = Pick<UntoldState, 'nr' | 'seen'>;
