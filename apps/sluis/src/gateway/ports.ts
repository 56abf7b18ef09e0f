// Answers: what does the HTTP edge ask of the rest of Sluis? The edge maps, calls and maps back;
// everything that is decided is decided behind these functions.
import type { Catalogue } from '#contracts';
import type { Oin, Role } from '#directory';
import type {
  AboutEntry,
  AboutNothing,
  InEffect,
  MessageState,
  ReleaseState,
  StoredSubscription,
  Subscriptions,
  TriedStep,
  WhyLess,
  WhyNothing,
  Wish,
} from '#exchange';
import type { RecipientPassport } from '#evidence';
import type { Party } from '#identity';
import type { JsonObject, Millis, ProblemKey, Refused } from '#kernel';

export interface Offered {
  readonly party: Party;
  /** Every occurrence of every header, so that a repeated one is seen. */
  readonly headers: Readonly<Record<string, string[] | undefined>>;
  /** The bytes as they came from the socket; read and parsed once, behind the port. */
  readonly body: Uint8Array;
  /** Method and path, as a signature over the request names them. */
  readonly target: string;
}

export type Acceptance =
  | {
      readonly kind: 'accepted';
      readonly receipt: string;
      readonly nr: string;
      readonly state: 'aanvaard' | 'aangehouden';
    }
  /** The first receipt, word for word. */
  | { readonly kind: 'repeated'; readonly receipt: string; readonly nr: string };

export interface PageRequest {
  readonly party: Party;
  readonly role: Role;
  /** Exclusive; undefined: from the beginning. */
  readonly after: string | undefined;
  readonly limit: number;
  /** How long to wait for a first entry; 0: answer at once. */
  readonly waitSeconds: number;
  /** Part of a stream of pages; absent: by itself. */
  readonly channel?: 'stroom';
  /** Aborts when the client left or the gateway stops: answer with what there is, at once. */
  readonly signal: AbortSignal;
}

export interface PageEntry {
  readonly number: number;
  readonly state: ReleaseState;
  readonly type: string;
  /** Number of the entry that this one replaces, or tells about. */
  readonly about?: number;
  readonly notice?: { readonly problem: ProblemKey; readonly eraseBy: Millis };
  /** The view as JSON text, sent as it lies there; absent: the body may not be read (any more). */
  readonly body?: string;
  /** The body is a compact JWE. */
  readonly isEncrypted?: boolean;
  /** Detached JWS by Sluis. */
  readonly signature?: string;
  /** W3C Trace Context of the hand-over of this view; as on every other channel. */
  readonly traceparent?: string;
}

export interface Witness {
  readonly nummer: number;
  readonly tijd: string;
  readonly wortel: string;
  readonly jws: string;
}

export interface Page {
  readonly kind: 'page';
  readonly entries: readonly PageEntry[];
  readonly next: string;
  /** Number of the last entry of the mailbox up to here. */
  readonly upTo: number;
  cursorAfter(number: number): string;
  readonly checkpoint: Witness | undefined;
  /** Called exactly once, after the last byte or when the connection broke before it. */
  sent(whole: boolean): void;
}

/** Up to a cursor, or one entry by number with its new state. */
export type Acknowledged =
  | { readonly cursor: string }
  | {
      readonly number: number;
      readonly state: 'afgeleverd' | 'inBehandeling' | 'afgesloten' | 'afgewezen';
      readonly code?: string;
    };

/** What the sender may know of its own message; recipients it may not know are only counted. */
export interface Submitted {
  readonly kind: 'submission';
  readonly nr: string;
  readonly type: string;
  readonly acceptedAt: Millis;
  readonly state: MessageState;
  readonly problem?: ProblemKey;
  readonly receipt: string;
  readonly recipients: readonly {
    readonly oin: Oin;
    readonly role: Role;
    readonly relation: string;
    readonly state: ReleaseState;
    readonly problem?: ProblemKey;
    readonly at: Millis;
  }[];
  readonly others: number;
  readonly unrouted: readonly {
    readonly relation: string;
    readonly code: string;
    readonly since: Millis;
  }[];
}

export interface SubmissionsRequest {
  readonly party: Party;
  readonly after: string | undefined;
  readonly limit: number;
  readonly state: MessageState | undefined;
  readonly type: string | undefined;
}

export interface SubmissionList {
  readonly kind: 'submissions';
  readonly all: readonly {
    readonly nr: string;
    readonly type: string;
    readonly acceptedAt: Millis;
    readonly state: MessageState;
  }[];
  readonly next: string;
}

export interface Found {
  readonly kind: 'subscription';
  readonly subscription: StoredSubscription;
}

export interface Subscribed {
  readonly kind: 'subscribed';
  readonly subscription: StoredSubscription;
  readonly from: InEffect;
}

export interface SubscriptionPorts {
  list(input: { party: Party; role: Role }): Promise<Subscriptions | Refused>;
  create(input: { party: Party; role: Role; wish: Wish }): Promise<Subscribed | Refused>;
  read(input: { party: Party; id: string }): Promise<Found | Refused>;
  /** Replaces an existing one; an unknown or foreign id is `notFound`. */
  put(input: { party: Party; id: string; role: Role; wish: Wish }): Promise<Subscribed | Refused>;
  /** Brings a harmless message along the channel of the subscription. */
  try(input: {
    party: Party;
    id: string;
  }): Promise<{ readonly kind: 'tried'; readonly steps: readonly TriedStep[] } | Refused>;
  delete(input: {
    party: Party;
    id: string;
  }): Promise<{ readonly kind: 'ended'; readonly from: InEffect } | Refused>;
}

export interface GatewayPorts {
  accept(input: Offered): Promise<Acceptance | Refused>;
  page(input: PageRequest): Promise<Page | Refused>;
  acknowledge(
    input: { readonly party: Party; readonly role: Role } & Acknowledged,
  ): Promise<{ readonly kind: 'done' } | Refused>;
  /** The recipient's form of the passport of one of its own entries. */
  passport(input: {
    party: Party;
    role: Role;
    number: number;
  }): Promise<{ readonly kind: 'passport'; readonly passport: RecipientPassport } | Refused>;
  /** Why an entry of the mailbox holds less than its recipient expected. */
  whyLess(input: AboutEntry & { readonly party: Party }): Promise<WhyLess | Refused>;
  /** Why the mailbox got nothing of a type in a period. */
  whyNothing(input: AboutNothing & { readonly party: Party }): Promise<WhyNothing | Refused>;
  submission(input: { party: Party; nr: string }): Promise<Submitted | Refused>;
  submissions(input: SubmissionsRequest): Promise<SubmissionList | Refused>;
  readonly subscriptions: SubscriptionPorts;
  /** The public keys, retired ones included. */
  jwks(): { readonly keys: readonly JsonObject[] };
  catalogue(): Catalogue;
}
