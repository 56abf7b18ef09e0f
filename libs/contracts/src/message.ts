// Answers: what is a message, before and after it was validated, and what does the catalogue say
// about a type and each of its leaves?
import type { JsonObject, JsonValue, Pointer, Refused, Text } from '#kernel';

/** A CloudEvent 1.0 in the NL GOV profile, as read; nothing was invented, repaired or dropped. */
export interface CloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject?: string;
  readonly time?: string;
  readonly datacontenttype?: string;
  readonly dataschema?: string;
  /** Extension attributes, lower-case names (CE-12). */
  readonly extensions: Readonly<Record<string, string | number | boolean>>;
  /** Absent differs from null (JF-2). */
  readonly data?: JsonValue;
  /** Base64 text of binary data; no type of ours has it, so validation refuses it. */
  readonly dataBase64?: string;
}

declare const valid: unique symbol;

/** Only `validateEvent` makes one: the event satisfies its type's schema. */
export interface ValidMessage {
  readonly event: CloudEvent;
  readonly type: MessageType;
  readonly data: JsonObject;
  /** RFC 8785 form of the whole event: what is stored, and what the log carries. */
  readonly canonical: string;
  /** SHA-256 over id, source, specversion, type, subject, time, datacontenttype, dataschema, data (design 1). */
  readonly digest: string;
  readonly [valid]: true;
}

/** Lanes never combine (P1). */
export type Lane = 'reintegratie' | 'openbareorde';

/** What sort of value a leaf holds; only `date` and `moment` can be generalised. */
export type LeafKind = 'text' | 'code' | 'number' | 'flag' | 'date' | 'moment';

/** Reasons a1–d4 of the visibility matrix double as the classification of a leaf. */
export interface Leaf {
  /** Array items are written as `*`: `/persoon/nationaliteiten/*` + `/code`. A polymorphic BRP date is one leaf at its object. */
  readonly pointer: Pointer;
  readonly kind: LeafKind;
  /** `x-sluis.class`: identificatie | persoon | adres | verblijf | detentie | contact | voorwaarde | gezondheid | schuld | toestemming | techniek … */
  readonly class: string;
  readonly label: Text;
  /** The date leaf this one accompanies (`zekerheid`, `geldigVanaf`, `berekendOp`); generalising that date drops every companion but `zekerheid`. */
  readonly companionOf?: Pointer;
  /** For a leaf under `/wijziging/vorigeWaarden`: the leaf whose decision it follows. */
  readonly mirrors?: Pointer;
  /**
   * Made by the gateway: `/persoon/indicatieContactViaCoordinator`, `/zaakreferentie`, … Where a
   * sender may give it too, its value names the person to us and goes to nobody.
   */
  readonly derived?: boolean;
  /** In a neutral view: the leaf of the original message that fills this one. */
  readonly from?: Pointer;
}

export interface MessageType {
  /** For example `nl.reintegratie.detenties.begonnen.v1`. */
  readonly name: string;
  readonly lane: Lane;
  /** `bericht` may be sent by partners; `weergave` is only ever a view; `intern` is refused from partners. */
  readonly kind: 'bericht' | 'weergave' | 'intern';
  /** Whether the type's own name tells that somebody is detained (then only roles that may know it get it). */
  readonly namesDetention: boolean;
  readonly schemaId: string;
  /** Schema of the views of this type; absent for `intern`, which nobody gets to see. */
  readonly viewSchemaId?: string;
  readonly title: Text;
  readonly description: Text;
  /** Trigger, timing, sender roles, recipient roles, ground, consent, retention: plain text for people. */
  readonly entry: Readonly<Record<string, Text | string | readonly string[]>>;
  readonly leaves: readonly Leaf[];
  leaf(pointer: Pointer): Leaf | undefined;
}

export interface Catalogue {
  type(name: string): MessageType | undefined;
  all(): readonly MessageType[];
}

/** The leaves that a document actually holds: concrete pointer (real indices), the catalogue's leaf, the value (for a date: the whole polymorphic object without companions). */
export interface PresentLeaf {
  readonly at: Pointer;
  readonly leaf: Leaf;
  readonly value: JsonValue;
}

export type Read = { readonly kind: 'read'; readonly event: CloudEvent } | Refused;
export type Validated = { readonly kind: 'valid'; readonly message: ValidMessage } | Refused;

/** A record of the message log (design 4: key = personId; headers by allow-list, never personal data). */
export interface LogRecord {
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: Uint8Array;
}
