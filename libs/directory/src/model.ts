// Answers: which organisations, mailboxes, agreements, subscriptions and territory are there at a
// given moment? A snapshot is immutable and named by its digest.
import type { Lane } from '#contracts';
import type { JsonObject, Millis } from '#kernel';
import type { PartyKey } from './keys/keys.js';
import type { Filter } from './subscriptions/filters.js';

/** Organisation identification number, 20 characters, leading zeros matter. */
export type Oin = string;
/** Wire code of a role, for example `gemeente.coordinator` (domain, section 3). */
export type Role = string;
/** CBS municipality code, four digits as text. */
export type MunicipalityCode = string;
/** ISO 8601 calendar date. */
export type IsoDate = string;

export interface Organisation {
  readonly oin: Oin;
  readonly name: string;
  readonly active: boolean;
  readonly municipality?: MunicipalityCode;
  /** Whether it may also publish on a Kafka topic of its own, and is answered on one. */
  readonly submissionTopic: boolean;
  /** PEM: with which it comes to the broker, which tells Sluis not whom it let in. */
  readonly brokerCertificates: readonly string[];
  /** Sources this organisation may speak for besides its own OIN (CE-5), with dates. */
  readonly delegations: readonly Delegation[];
  readonly mailboxes: readonly Mailbox[];
  /** For messages themselves, beside those of its connections; absent: none. */
  readonly keys?: readonly PartyKey[];
}

/** `ondertekenen`: it signs what it sends; `versleutelen`: views for it are encrypted to this key. */
export type KeySlot = 'ondertekenen' | 'versleutelen';
export type SignatureAlgorithm = 'ES256' | 'PS256';
export type EncryptionAlgorithm = 'ECDH-ES' | 'RSA-OAEP-256' | 'RSA-OAEP';
export type KeyAlgorithm = SignatureAlgorithm | EncryptionAlgorithm;

/** How views of a mailbox leave, where its agreements ask for it. */
export interface Protection {
  readonly signature?: SignatureAlgorithm;
  /** Without a key in force that can do one of these, nothing goes. */
  readonly encryption?: readonly EncryptionAlgorithm[];
}

export interface Delegation {
  /** The OIN that is spoken for. */
  readonly oin: Oin;
  readonly from: IsoDate;
  /** The first day on which it no longer holds, here and in every other `until`. */
  readonly until?: IsoDate;
  readonly ground: string;
}

export interface Mailbox {
  /** `${oin}/${role}/${lane}`: the key of releases, sequence, cursor and references. */
  readonly id: string;
  readonly oin: Oin;
  readonly role: Role;
  readonly lane: Lane;
  readonly municipality?: MunicipalityCode;
  /**
   * SHA-256 (base64url) of the SPKI of the keys that may open it; empty: any valid certificate of
   * the OIN.
   */
  readonly keyHashes: readonly string[];
  /** Where it is pushed to, when a subscription asks for that. */
  readonly push?: PushTarget;
}

/** Its certificate must carry the OIN of the mailbox; nothing else is ever called. */
export interface PushTarget {
  readonly host: string;
  readonly port: number;
  readonly path: string;
  /** `jades`: the ADR profile; `http`: RFC 9421. Absent: `jades`. */
  readonly signature?: 'jades' | 'http';
}

export interface Agreement {
  readonly id: string;
  readonly oin: Oin;
  readonly direction: 'send' | 'receive';
  /** Present for `receive`: the mailbox role. */
  readonly role?: Role;
  readonly types: readonly string[];
  readonly from: IsoDate;
  readonly until?: IsoDate;
  readonly ground: string;
  /** `send`: with which the sender signs; `receive`: with the first of which Sluis signs views. */
  readonly signature?: readonly SignatureAlgorithm[];
  /** Only for `receive`: views leave encrypted by one of these (JWE, A256GCM), or not at all. */
  readonly encryption?: readonly EncryptionAlgorithm[];
}

/**
 * Parties agreed that rules of an overlay give more than the national ones. Naming the digest of each
 * rule, it is about these words and no others.
 */
export interface WideningAgreement {
  readonly id: string;
  readonly rules: readonly { readonly rule: string; readonly digest: string }[];
  readonly from: IsoDate;
  readonly until?: IsoDate;
  readonly ground: string;
}

export interface Subscription {
  readonly id: string;
  readonly mailbox: string;
  readonly types: readonly string[];
  /**
   * `3011`, `3011AB` or a closed range `3011-3089`; empty: the whole municipality (or nationwide
   * for a mailbox without one).
   */
  readonly postcodes: readonly string[];
  /**
   * By `kafka` its views also go to the mailbox's own topic, by `push` to its address; every mailbox
   * can be read by pull.
   */
  readonly channel: 'pull' | 'kafka' | 'push';
  /** All of them have to agree. Only of what a mailbox asked for itself; absent: no filter. */
  readonly filters?: readonly Filter[];
}

/** How a municipality was found for an address. */
export interface Placed {
  readonly municipality: MunicipalityCode;
  readonly name: string;
}

export interface Territory {
  readonly digest: string;
  /**
   * By postcode6 (house number decides where one straddles a boundary), else postcode4; undefined
   * where unknown or ambiguous on that date.
   */
  byPostcode(postcode: string, houseNumber: number | undefined, on: IsoDate): Placed | undefined;
  /** Follows mergers to the code valid on that date. */
  municipality(code: MunicipalityCode, on: IsoDate): Placed | undefined;
  /**
   * The central municipality (centrumgemeente) for shelter of the region that this code lies in,
   * where known.
   */
  centralMunicipality(code: MunicipalityCode, on: IsoDate): Placed | undefined;
  /**
   * By the establishment's slug (`pi-vught`); undefined: not an establishment of the prison service
   * in the Netherlands.
   */
  establishment(slug: string): Omit<EstablishmentRow, 'slug'> | undefined;
}

export interface Directory {
  readonly digest: string;
  readonly territory: Territory;
  organisation(oin: Oin): Organisation | undefined;
  organisations(): readonly Organisation[];
  mailbox(id: string): Mailbox | undefined;
  mailboxes(): readonly Mailbox[];
  /** The agreement under which this OIN may send this type now. */
  agreementToSend(oin: Oin, type: string, at: Millis): Agreement | undefined;
  agreementToReceive(mailbox: Mailbox, type: string, at: Millis): Agreement | undefined;
  /** Allowed algorithms where what it sends must be signed now; undefined: no agreement asks for it. */
  signatureAsked(oin: Oin, at: Millis): readonly SignatureAlgorithm[] | undefined;
  /**
   * What the newest agreement that has begun asks for; also after its end, for what it brought may
   * still lie in the mailbox.
   */
  protectionOf(mailbox: Pick<Mailbox, 'oin' | 'role'>, at: Millis): Protection;
  /** The keys of a slot that are in force now, the newest first. */
  keysOf(oin: Oin, slot: KeySlot, at: Millis): readonly PartyKey[];
  /**
   * Whether the organisation is active and any agreement is in force: to send (no role), or to receive
   * in this role.
   */
  mayTakePart(oin: Oin, role: Role | undefined, at: Millis): boolean;
  /** The agreement that an overlay names for a rule that gives more; whatever its dates. */
  widening(agreement: string): WideningAgreement | undefined;
  /** Own OIN, or a delegation in force. */
  maySpeakFor(oin: Oin, source: Oin, at: Millis): boolean;
  /** What the directory itself lays down; a mailbox may narrow it by `POST /v1/abonnementen`. */
  subscriptions(mailbox: string): readonly Subscription[];
  /**
   * Mailboxes with this role (and lane) in a municipality, or nationwide ones where `municipality`
   * is undefined.
   */
  mailboxesFor(
    role: Role,
    lane: Lane,
    municipality: MunicipalityCode | undefined,
  ): readonly Mailbox[];
}

/**
 * One immutable document (directory, territory, policy, anchors) with its signatures (design 6).
 */
export interface Bundle {
  readonly kind: 'directory' | 'territory' | 'policy' | 'anchors';
  /** SHA-256 of the canonical content. */
  readonly digest: string;
  readonly content: unknown;
  readonly signatures: readonly BundleSignature[];
}

export interface BundleSignature {
  readonly as: 'opsteller' | 'goedkeurder';
  /** Key id: SHA-256 of the administrator's SPKI, base64url. */
  readonly kid: string;
  /** Detached JWS (ES256) over `kind` and `digest`. */
  readonly jws: string;
}

/** ---- what a bundle holds, and what the YAML files under examples/ say: the same shapes ---- */

export interface DirectoryContent {
  readonly organisations: readonly OrganisationRow[];
  readonly agreements: readonly Agreement[];
  readonly subscriptions: readonly SubscriptionRow[];
  /** Absent where no overlay gives more than the national rules. */
  readonly widenings?: readonly WideningAgreement[];
}

/** Mailboxes are in the organisation's municipality; their id follows from OIN, role and lane. */
export interface OrganisationRow {
  readonly oin: Oin;
  readonly name: string;
  readonly active: boolean;
  readonly municipality?: MunicipalityCode;
  readonly submissionTopic?: boolean;
  readonly brokerCertificates?: readonly string[];
  readonly delegations?: readonly Delegation[];
  readonly mailboxes?: readonly MailboxRow[];
  readonly keys?: readonly KeyRow[];
}

/** A certificate (PEM) that carries the OIN, or a public key as JWK: one of the two. */
export interface KeyRow {
  readonly slot: KeySlot;
  readonly certificate?: string;
  readonly jwk?: JsonObject;
  readonly from: IsoDate;
  readonly until?: IsoDate;
}

export interface MailboxRow {
  readonly role: Role;
  readonly lane: Lane;
  readonly keyHashes?: readonly string[];
  readonly push?: PushTarget;
}

export interface SubscriptionRow {
  readonly id: string;
  readonly mailbox: string;
  readonly types: readonly string[];
  readonly postcodes?: readonly string[];
  readonly channel: Subscription['channel'];
}

export interface TerritoryContent {
  readonly municipalities: readonly MunicipalityRow[];
  readonly postcodes: readonly PostcodeRow[];
  readonly establishments: readonly EstablishmentRow[];
}

export interface MunicipalityRow {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly from?: IsoDate;
  /** The first day on which the code no longer exists. */
  readonly until?: IsoDate;
  /**
   * Codes that took over; more than one: the municipality was split, so nothing follows from the
   * code alone.
   */
  readonly successors?: readonly MunicipalityCode[];
  readonly centralMunicipality?: MunicipalityCode;
}

/**
 * The same municipality for every postcode listed; `houseNumbers` says which part of a postcode6
 * that straddles a boundary.
 */
export interface PostcodeRow {
  readonly municipality: MunicipalityCode;
  /** `3011`, a closed range `3011-3016`, or `3011AB`. */
  readonly postcodes: readonly string[];
  /** `7` or a closed range `1-21`. */
  readonly houseNumbers?: readonly string[];
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

export interface EstablishmentRow {
  readonly slug: string;
  readonly name: string;
  readonly municipality: MunicipalityCode;
  /**
   * Takes applications for identity cards inside the establishment (P15); absent: the municipality
   * that it stands in.
   */
  readonly identityCardMunicipality?: MunicipalityCode;
}

/** One file of a set, as read by the caller. */
export interface FileText {
  readonly path: string;
  readonly text: string;
}

/** Where a file is wrong and what was expected there; never the value that stands there. */
export interface FileFault {
  readonly file: string;
  readonly line: number;
  /** JSON Pointer into the file, or the name of a column. */
  readonly place: string;
  readonly expected: string;
}

export type ParsedDirectory =
  | { readonly kind: 'parsed'; readonly content: DirectoryContent }
  | { readonly kind: 'refused'; readonly faults: readonly FileFault[] };

export type ParsedTerritory =
  | { readonly kind: 'parsed'; readonly content: TerritoryContent }
  | { readonly kind: 'refused'; readonly faults: readonly FileFault[] };
