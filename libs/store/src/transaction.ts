// Answers: what may a write of the store use? Queries say what both engines do alike; the hot path
// has statements of its own per engine, prepared once or set-based, behind the names below.
import type { Insertable, Kysely } from 'kysely';
import type { ChainHead, ChainName, EvidenceEntry, EvidenceRecord } from '#evidence';
import type { KeyName, QueueKey } from '#exchange';
import type { Millis } from '#kernel';
import type { WrappedKey } from '#sealing';
import type { Tables } from './schema/tables.js';

export type Queries = Kysely<Tables>;
export type Row<Table extends keyof Tables> = Insertable<Tables[Table]>;
type Later<T> = T | Promise<T>;

export interface StoredClaim {
  readonly seq: number;
  readonly digest: string;
  readonly nr: string;
  readonly sender: string;
  readonly person: string;
  readonly receipt: string;
  readonly routed: Millis | null;
}

/** Tables whose rows the hot path only ever adds. */
export type AppendedTable = 'reference' | 'message' | 'queue_item';

export interface DataKeyStatements {
  /** @throws Unavailable when a slot that wraps one of them is not recorded (any more) */
  addDataKeys(rows: readonly WrappedKey[]): Later<void>;
  /** One that the slot `from` does not wrap (any more) is left alone. */
  replaceDataKeys(rows: readonly WrappedKey[], from: string): Later<void>;
  /** Those that are gone already are no matter. */
  destroyDataKeys(keys: readonly KeyName[]): Later<void>;
}

interface AddStatements extends Pick<DataKeyStatements, 'addDataKeys'> {
  add<Table extends AppendedTable>(table: Table, rows: readonly Row<Table>[]): Later<void>;
}

/** What accepting a message asks and writes. */
export interface ClaimStatements extends AddStatements {
  claimOf(source: string, id: string): Later<StoredClaim | undefined>;
  /** Gives the key of the new row. */
  addClaim(row: Row<'claim'>): Later<number>;
  personsOf(identifiers: readonly string[]): Later<readonly Row<'person'>[]>;
  addPersons(rows: readonly Row<'person'>[]): Later<void>;
  /** The newest data key of a person. */
  keyOf(person: string): Later<WrappedKey | undefined>;
  personByReference(
    value: string,
  ): Later<{ readonly person: string; readonly mailbox: string } | undefined>;
}

/** What a routed batch asks and writes. */
export interface RouteStatements extends AddStatements, DataKeyStatements {
  /** False when the position was not `expected`. The first write of a batch: it takes the row's lock. */
  advance(partition: number, expected: bigint, next: bigint): Later<boolean>;
  /** The version of what is in force; nothing else comes into force until the transaction ends. */
  configuration(): Later<number>;
  /** Marks claims routed and gives their keys, in order; undefined for one that was routed before or has other content. */
  admit(claims: readonly ClaimKey[], at: Millis): Later<readonly (number | undefined)[]>;
  saveCases(rows: readonly Row<'case_state'>[]): Later<void>;
  addReleases(rows: readonly ReleaseWithContent[]): Later<void>;
  /** After the releases: what each is about is found by its message and id. */
  addNotices(rows: readonly AddedNotice[]): Later<void>;
  /** Those that are there already stay as they are. */
  addForms(rows: readonly Row<'passport_form'>[]): Later<void>;
  /** So many rows can wait for the processing log at most. */
  logRows(): Later<number>;
  addLogRows(rows: readonly Row<'log_row'>[]): Later<void>;
  changeReleases(rows: readonly ChangedRelease[]): Later<void>;
  changeMessages(rows: readonly ChangedMessage[]): Later<void>;
  closeItems(items: readonly QueueKey[]): Later<void>;
  /** The same contents under other keys. */
  resealMessages(rows: readonly SealedMessage[]): Later<void>;
  resealViews(rows: readonly SealedView[]): Later<void>;
  /** What is open in these mailboxes about these persons is confirmed now. */
  confirmErasures(rows: readonly ErasedAt[], at: Millis): Later<void>;
  /** Takes so many numbers of each mailbox, in the order given, and says the newest of each. */
  takeNumbers(counts: ReadonlyMap<string, number>): Later<ReadonlyMap<string, number>>;
}

export interface ChainStatements {
  /** Locks the chain until the transaction ends. */
  chainHead(chain: ChainName): Later<ChainHead | undefined>;
  addEvidence(
    record: EvidenceRecord,
    entries: readonly EvidenceEntry[],
    head: ChainHead,
  ): Later<void>;
}

export interface ClaimKey {
  readonly nr: string;
  readonly digest: string;
}

export interface ReleaseWithContent {
  readonly release: Row<'release'>;
  readonly body: Uint8Array | null;
  readonly key: Millis | null;
  readonly passport: string;
  readonly form: string | null;
}

export interface AddedNotice {
  readonly mailbox: string;
  readonly number: number;
  readonly nr: string;
  readonly id: string;
  readonly erase_by: Millis | null;
}

/** A release is found by the message it was made from; `rebound` 1: its bounds are these from now on. */
export interface ChangedRelease {
  readonly nr: string;
  readonly id: string;
  readonly state: string | null;
  readonly rebound: number;
  readonly opens: Millis | null;
  readonly closes: Millis | null;
}

export interface ChangedMessage {
  readonly nr: string;
  readonly state: string;
  readonly problem: string | null;
}

export interface SealedMessage {
  readonly nr: string;
  readonly body: Uint8Array;
  readonly key: Millis;
}

/** Found as a changed release is. */
export interface SealedView extends SealedMessage {
  readonly id: string;
}

export interface ErasedAt {
  readonly person: string;
  readonly mailbox: string;
}

export interface Transaction {
  readonly queries: Queries;
  /** Seals the entries into their chain when the transaction commits; dropped with what it undoes. */
  record(chain: ChainName, entries: readonly EvidenceEntry[], at: Millis): void;
  /** Ends the operation with this answer; nothing that it wrote or recorded stays. */
  undo(answer: string): never;
}

/** The little of a transaction that a claim needs: on PostgreSQL many claims share its reads and writes. */
export interface Claiming extends Pick<Transaction, 'record'> {
  readonly hot: ClaimStatements;
}

export interface Routing extends Transaction {
  readonly hot: RouteStatements;
}
