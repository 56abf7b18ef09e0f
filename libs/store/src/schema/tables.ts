// Answers: which tables does the store have, and what does each row say? One description for both
// engines; the migrations make it.
import type { Generated } from 'kysely';
import type { Millis } from '#kernel';

/** One accepted message, by the (source, id) that its sender chose. */
export interface ClaimTable {
  readonly seq: Generated<number>;
  readonly source: string;
  readonly id: string;
  readonly digest: string;
  readonly nr: string;
  readonly type: string;
  readonly sender: string;
  readonly person: string;
  readonly receipt: string;
  readonly at: Millis;
  /** When its effects were committed, or when it was set aside for a human; null: not yet. */
  readonly routed: Millis | null;
}

/** HMAC of an identifier → random person. Several identifiers may lead to one person. */
export interface PersonTable {
  readonly identifier: string;
  readonly person: string;
}

/** What a mailbox calls a person: random, and different in every mailbox and every referral. */
export interface ReferenceTable {
  readonly value: string;
  readonly person: string;
  readonly mailbox: string;
  /** Key of the referral in which a partner uses it; empty: the case as a whole. */
  readonly referral: string;
}

/** The next offset of the log to be routed; the only truth about it. */
export interface PositionTable {
  readonly partition: number;
  readonly next: bigint;
}

export interface CaseTable {
  readonly person: string;
  /** Sealed. */
  readonly state: Uint8Array;
  /** When it must be judged again; null: not by the clock. */
  readonly wakes: Millis | null;
  /** Why, as the request will say. */
  readonly reason: string | null;
}

/** The judgement of a claim, and the event to judge again. */
export interface MessageTable {
  readonly claim: number;
  readonly state: string;
  readonly problem: string | null;
  /** Sealed: the very bytes of the log. */
  readonly body: Uint8Array;
  /** Version of the person's data key that sealed it. */
  readonly key: Millis;
  readonly bundles: string;
  readonly at: Millis;
  /** Changes that its sender has still to hear of; null: it wants to hear of none. */
  readonly untold: number | null;
  /** Not asked for again before then. */
  readonly asked: Generated<Millis>;
}

/** Narrow, because its state changes; what is sent lies in `release_content`. */
export interface ReleaseTable {
  readonly seq: Generated<number>;
  readonly id: string;
  readonly nr: string;
  readonly person: string;
  readonly mailbox: string;
  /** Place in the mailbox, from 1; null for what was not released. */
  readonly number: number | null;
  readonly relation: string;
  readonly view_type: string;
  readonly revision: number;
  readonly state: string;
  readonly problem: string | null;
  /** The code with which the recipient rejected or closed it. */
  readonly answer: string | null;
  readonly opens: Millis | null;
  readonly closes: Millis | null;
  readonly at: Millis;
}

export interface ReleaseContentTable {
  readonly release: number;
  /** Sealed. */
  readonly body: Uint8Array | null;
  /** Version of the person's data key that sealed it. */
  readonly key: Millis | null;
  /** Holds no value of the message; it outlives the body. */
  readonly passport: string;
  /** Digest of the form that completes it; null: it is whole. */
  readonly form: string | null;
}

/** What is the same in the passports of everything that was decided alike. */
export interface PassportFormTable {
  readonly digest: string;
  readonly content: string;
}

/** An entry that is about an earlier one of its mailbox: it replaces it, or says that it is gone. */
export interface NoticeTable {
  readonly mailbox: string;
  readonly number: number;
  /** Number of the earlier entry. */
  readonly about: number;
  /** When the recipient's copy must be gone; null: it was only replaced. */
  readonly erase_by: Millis | null;
  /** When the recipient said that it is. */
  readonly erased: Millis | null;
}

export interface MailboxTable {
  readonly mailbox: string;
  /** Number of the newest entry; 0 is not stored. */
  readonly newest: number;
  readonly acknowledged: number;
}

/** How far a mailbox's own topic is written; whoever holds it may write on until then. */
export interface TopicWriteTable {
  readonly mailbox: string;
  /** The topic holds every entry up to this number. */
  readonly written: number;
  readonly holder: string | null;
  readonly held_until: Millis;
}

/** How far a mailbox is pushed, and when its address is tried again. */
export interface PushDeliveryTable {
  readonly mailbox: string;
  /** The recipient answered for every entry up to this number. */
  readonly written: number;
  readonly holder: string | null;
  readonly held_until: Millis;
  readonly attempts: number;
  readonly next_at: Millis;
  readonly parked: string | null;
  readonly fault: string | null;
  readonly since: Millis | null;
  readonly target: string | null;
  readonly permitted_until: Millis;
  readonly per_minute: number | null;
}

export interface QueueTable {
  readonly queue: string;
  readonly id: string;
  readonly nr: string | null;
  readonly person: string | null;
  readonly owner: string;
  readonly code: string;
  readonly detail: string;
  /** Sealed under a data key of this item. */
  readonly bytes: Uint8Array | null;
  readonly since: Millis;
  /** What a human decided, until the router has carried it out; then the item goes. */
  readonly decision: string | null;
}

export interface SubscriptionTable {
  readonly mailbox: string;
  readonly id: string;
  readonly types: string;
  readonly postcodes: string;
  /** JSON, as on the wire. */
  readonly filters: string;
  readonly channel: string;
  readonly created: Millis;
}

export interface EvidenceRecordTable {
  readonly seq: Generated<number>;
  readonly chain: string;
  readonly number: number;
  readonly previous: string;
  readonly root: string;
  readonly count: number;
  readonly at: string;
  readonly hash: string;
}

export interface EvidenceEntryTable {
  readonly record: number;
  readonly place: number;
  readonly id: string;
  readonly event: string;
  readonly actor: string;
  readonly data: string;
}

export interface ChainHeadTable {
  readonly chain: string;
  readonly number: number;
  readonly hash: string;
}

export interface CheckpointTable {
  readonly number: number;
  readonly at: string;
  readonly root: string;
  readonly heads: string;
  readonly previous: string;
  readonly jws: string;
}

export interface BundleTable {
  readonly kind: string;
  readonly digest: string;
  readonly content: string;
  readonly signatures: string;
  readonly imported: Millis;
}

export interface ActiveBundleTable {
  readonly kind: string;
  readonly digest: string;
}

/** Since when a bundle was in force, until the next row of its kind. */
export interface InForceTable {
  readonly kind: string;
  readonly since: Millis;
  readonly digest: string;
}

/** A single row. */
export interface ConfigurationTable {
  readonly id: number;
  readonly version: number;
  /** Counts the checks that the store can be written. */
  readonly checks: number;
  /** Counts what was asked to be brought again. */
  readonly replays: number;
}

export interface KeySlotTable {
  readonly slot: string;
  readonly fingerprint: string;
}

/**
 * One version of the data key of a person, or of one quarantined record. Deleting the rows of a subject
 * makes everything that was sealed for it unreadable, wherever it lies: in this store, in the log, in
 * a copy of either.
 */
export interface DataKeyTable {
  readonly subject: string;
  readonly made: Millis;
  /** The key slot that wraps it. */
  readonly kek: string;
  readonly wrapped: Uint8Array;
}

/** What the processing log or the decision log must still get: OTLP JSON of one record. */
export interface LogRowTable {
  readonly seq: Generated<number>;
  readonly kind: string;
  readonly body: string;
  readonly at: Millis;
}

/** A single row: who sends to those logs, until when. */
export interface LogSenderTable {
  readonly id: number;
  readonly holder: string | null;
  readonly held_until: Millis;
}

export interface Tables {
  readonly claim: ClaimTable;
  readonly person: PersonTable;
  readonly reference: ReferenceTable;
  readonly position: PositionTable;
  readonly case_state: CaseTable;
  readonly message: MessageTable;
  readonly release: ReleaseTable;
  readonly release_content: ReleaseContentTable;
  readonly notice: NoticeTable;
  readonly passport_form: PassportFormTable;
  readonly mailbox: MailboxTable;
  readonly topic_write: TopicWriteTable;
  readonly push_delivery: PushDeliveryTable;
  readonly queue_item: QueueTable;
  readonly subscription: SubscriptionTable;
  readonly evidence_record: EvidenceRecordTable;
  readonly evidence_entry: EvidenceEntryTable;
  readonly chain_head: ChainHeadTable;
  readonly checkpoint: CheckpointTable;
  readonly bundle: BundleTable;
  readonly active_bundle: ActiveBundleTable;
  readonly in_force: InForceTable;
  readonly configuration: ConfigurationTable;
  readonly key_slot: KeySlotTable;
  readonly data_key: DataKeyTable;
  readonly log_row: LogRowTable;
  readonly log_sender: LogSenderTable;
}
