// Answers: which rows does routing a batch read and write? All that it writes is one transaction.
import type { ChainName, EvidenceEntry, LogRow } from '#evidence';
import type { JsonObject, Millis, ProblemKey } from '#kernel';
import type { WrappedKey } from '#sealing';
import type { Resealed } from './erased.js';
import type { ToldState } from './told.js';
import type {
  ConfirmedErasure,
  MessageChange,
  QueueKey,
  ReleaseChange,
  Wake,
} from './judged-again.js';

export interface Position {
  readonly partition: number;
  readonly expected: bigint;
  readonly next: bigint;
}

export interface UnroutedClaim {
  readonly nr: string;
  readonly sender: string;
  readonly personId: string;
  readonly at: Millis;
}

/** What the router needs to know about a batch, read in one go. */
export interface RoutingReads {
  /** By `nr`: digest and whether it is already routed. */
  readonly claims: ReadonlyMap<
    string,
    {
      readonly digest: string;
      readonly nr: string;
      readonly personId: string;
      readonly sender: string;
      readonly routed: boolean;
    }
  >;
  /** Sealed case state by personId; absent: no open case yet. */
  readonly cases: ReadonlyMap<string, Uint8Array>;
  /** Data keys by personId, newest first; absent: there are none, or no longer. */
  readonly dataKeys: ReadonlyMap<string, readonly WrappedKey[]>;
  /**
   * zaakreferentie by `${personId}\n${mailbox}\n${referral}`; the last part is empty but for a
   * partner of a referral.
   */
  readonly references: ReadonlyMap<string, string>;
}

export type MessageState =
  | 'aanvaard'
  | 'beoordeeld'
  | 'aangehouden'
  | 'geweigerd'
  | 'quarantaine'
  /** Its sender took it back, or put another in its place. */
  | 'ingetrokken'
  | 'gecorrigeerd';
export type ReleaseState =
  | 'uitgesteld'
  | 'onthouden'
  | 'vrijgegeven'
  | 'aangeboden'
  | 'afgeleverd'
  | 'inBehandeling'
  | 'afgesloten'
  | 'afgewezen'
  | 'vervangen'
  | 'teruggeroepen'
  | 'verlopen'
  /** What was released is no longer there: its key was destroyed. */
  | 'vervallen';

export interface JudgedMessage {
  readonly nr: string;
  readonly digest: string;
  readonly personId: string;
  readonly type: string;
  readonly state: MessageState;
  readonly problem?: ProblemKey;
  /** The event as it lay in the log, sealed; kept for judging again. */
  readonly body: Uint8Array;
  /** Digests of the bundles it was judged under. */
  readonly bundles: Readonly<Record<string, string>>;
  readonly at: Millis;
  /** Its sender wants to hear how it stands. */
  readonly tells?: boolean;
}

export interface ReleaseRow {
  /** Random id. */
  readonly id: string;
  readonly nr: string;
  readonly personId: string;
  readonly mailbox: string;
  readonly relation: string;
  readonly viewType: string;
  readonly revision: number;
  /** `teruggeroepen` and `verlopen`: no view but a notice that the view `about` lies there no longer. */
  readonly state: 'vrijgegeven' | 'onthouden' | 'uitgesteld' | 'teruggeroepen' | 'verlopen';
  readonly problem?: ProblemKey;
  /** The release that this one replaces, or that it tells about. */
  readonly about?: { readonly nr: string; readonly release: string };
  /** When the recipient's copy must be gone; only of a notice. */
  readonly eraseBy?: Millis;
  /** The view as a CloudEvent in JSON, sealed; only for `vrijgegeven`. */
  readonly body?: Uint8Array;
  /** The passport's head (JSON), and the digest of its form; without one it is the full passport. */
  readonly passport: string;
  readonly form?: string;
  readonly from?: Millis;
  readonly until?: Millis;
  readonly at: Millis;
}

export interface QueueItem {
  readonly queue: 'aangehouden' | 'onbestelbaar' | 'quarantaine';
  readonly id: string;
  readonly nr?: string;
  readonly personId?: string;
  /** OIN of the owner who must act. */
  readonly owner: string;
  readonly code: string;
  /** Facts without personal data: relation, municipality, partition, offset, reason. */
  readonly detail: JsonObject;
  /** Only for quarantine: the bytes as they lay in the log, sealed under a key of this item. Never in a list. */
  readonly bytes?: Uint8Array;
  readonly since: Millis;
}

export interface RouteEffects {
  readonly messages: readonly JudgedMessage[];
  /** Sealed, by personId. */
  readonly cases: ReadonlyMap<string, Uint8Array>;
  /** New data keys: one for each quarantined record. */
  readonly dataKeys: readonly WrappedKey[];
  /** New references, by the same key as in RoutingReads. */
  readonly references: ReadonlyMap<string, string>;
  readonly releases: readonly ReleaseRow[];
  /** Forms of the passports above, by digest; most of them are in the store already. */
  readonly forms: ReadonlyMap<string, string>;
  readonly queue: readonly QueueItem[];
  /** By personId, for every case above: when it must be judged again at the latest; absent: not by the clock. */
  readonly wakes: ReadonlyMap<string, Wake>;
  readonly changedReleases: readonly ReleaseChange[];
  readonly changedMessages: readonly MessageChange[];
  readonly closedItems: readonly QueueKey[];
  readonly erasures: readonly ConfirmedErasure[];
  readonly resealed: readonly Resealed[];
  /** What senders hear by the releases above. */
  readonly told: readonly ToldState[];
  readonly chain: ChainName;
  readonly evidence: readonly EvidenceEntry[];
  /** For the processing log: with more than `rowsMax` waiting rows nothing is written. Absent: no log is configured. */
  readonly log?: { readonly rows: readonly LogRow[]; readonly rowsMax: number };
  readonly at: Millis;
  /** Version of bundles and subscriptions the batch was judged under; another one in force means `fenced`. */
  readonly configuration: number;
}
