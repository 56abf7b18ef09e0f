// Answers: which rows does a case need that is judged again: what humans decided, when it is due, and what
// changes in rows of earlier batches?
import type { Millis, ProblemKey } from '#kernel';
import type { WrappedKey } from '#sealing';
import type { StandingView } from './erased.js';
import type { MessageState, QueueItem, ReleaseState } from './routed.js';
import type { UntoldState } from './told.js';

/** What a human made of an item of a queue; carried out by the router, in the person's own order. */
export type HumanDecision =
  | { readonly kind: 'vrijgeven' }
  | { readonly kind: 'weigeren' }
  | { readonly kind: 'toewijzen'; readonly municipality: string };

/** An item that is not closed, as the router finds it when it judges a case again. */
export interface OpenItem extends Pick<QueueItem, 'queue' | 'id' | 'nr' | 'detail'> {
  readonly personId: string;
  readonly decision?: HumanDecision;
}

/** What judging a case again needs besides its state; read for those batches only that ask for it. */
export interface JudgingAgainReads {
  /** By nr, in the order in which they were accepted. */
  readonly messages: ReadonlyMap<string, KeptMessage>;
  readonly items: readonly OpenItem[];
  /** Only of those whose keys are to be renewed. */
  readonly views: readonly StandingView[];
  /** What of these persons' messages was not told yet to who submitted them. */
  readonly untold: readonly UntoldState[];
}

/** A message that was judged before: who sent it, what came of it, and the event, sealed. */
export interface KeptMessage {
  readonly personId: string;
  readonly sender: string;
  readonly state: MessageState;
  readonly problem?: ProblemKey;
  readonly at: Millis;
  readonly body: Uint8Array;
}

/** A case that is to be judged again, and why. */
export interface DueCase {
  readonly personId: string;
  readonly reason: WakeReason;
  /** The person's newest data key; absent when all were destroyed. */
  readonly key?: WrappedKey;
}

export type WakeReason =
  | 'vensterOpen'
  | 'vensterDicht'
  | 'beslissing'
  | 'toestemming'
  | 'intrekking'
  | 'terugkeeradres'
  | 'feit'
  | 'regels'
  /** Something of the case is to be erased. */
  | 'termijn'
  /** Only its senders want to hear how it stands. */
  | 'toestand';

export interface Wake {
  readonly at: Millis;
  readonly reason: WakeReason;
}

/** Another state, other bounds, or both, of a release of an earlier batch. */
export interface ReleaseChange {
  /** Nr of the message that it was made from, and its own id. */
  readonly nr: string;
  readonly release: string;
  readonly state?: Extract<ReleaseState, 'vervangen' | 'teruggeroepen' | 'verlopen'>;
  readonly bounds?: { readonly from?: Millis; readonly until?: Millis };
}

export interface MessageChange {
  readonly nr: string;
  readonly state: Extract<
    MessageState,
    'beoordeeld' | 'geweigerd' | 'ingetrokken' | 'gecorrigeerd'
  >;
  readonly problem?: ProblemKey;
}

/** A recipient's word that its copies of what was taken back in one case are gone. */
export interface ConfirmedErasure {
  readonly personId: string;
  /** Those that know the case by the reference in the confirmation. */
  readonly mailboxes: readonly string[];
}

/** A copy that a recipient was asked to erase. */
export interface AskedErasure {
  readonly mailbox: string;
  /** Number of the notice, and of the view that it is about. */
  readonly number: number;
  readonly about: number;
  readonly eraseBy: Millis;
}

export interface QueueKey {
  readonly queue: QueueItem['queue'];
  readonly id: string;
}
