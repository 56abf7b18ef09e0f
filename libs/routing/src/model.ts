// Answers: which mailboxes is a message for, by which reason, and for which of its addresses is
// there nobody?
import type { Lane } from '#contracts';
import type { Mailbox, MunicipalityCode, Oin, Role } from '#directory';
import type { Millis, Text, UnroutedReason } from '#kernel';
import type { Relation } from '#policy';

/** One place as far as the case knows it; the most precise part decides (P13). */
export interface Place {
  readonly postcode?: string;
  readonly houseNumber?: number;
  readonly municipality?: MunicipalityCode;
  /**
   * The place is known and lies outside the Netherlands: it owes no municipality anything (P10).
   */
  readonly abroad?: true;
  /** Another municipality handed the case over to this one, which it named without an address (P22). */
  readonly handedOver?: true;
}

/** The only facts of a case that routing looks at; P11 to P14 of the domain read nothing else. */
export interface AddressFacts {
  /** Where the person lived or mostly stayed before detention. */
  readonly herkomst?: Place;
  /** Where the person will live afterwards. */
  readonly bestemming?: Place;
  /** Where the person wishes to settle; used while no destination is known. */
  readonly gewensteGemeente?: MunicipalityCode;
  readonly geenVasteVerblijfplaats: boolean;
  /** Municipality that gave a correspondence address (briefadres). */
  readonly briefadresGemeente?: MunicipalityCode;
  /** Last municipality known at all; it only points to the central municipality of its region. */
  readonly laatstBekendeGemeente?: MunicipalityCode;
  /** Slug of the establishment, for example `pi-vught`. */
  readonly inrichting?: string;
  /** Where the person may stay for a while; only of a message that asks about such an address. */
  readonly toetsadres?: Place;
  /** Municipalities that a human found for a relation that had none (P12). */
  readonly toegewezen?: Readonly<Partial<Record<Relation, MunicipalityCode>>>;
  /** The referral that the message is about (P5). */
  readonly verwijzing?: {
    readonly referrer: Oin;
    readonly partner: Oin;
    readonly role: Role;
    readonly condition: string;
  };
  /** Id of the mailbox whose request for one field the message answers. */
  readonly verzoeker?: string;
  /** Who submitted the message whose state is told, in one of these roles. */
  readonly afzender?: { readonly oin: Oin; readonly roles: readonly Role[] };
  /** Live consents only: the organisation named and one condition each (P18). */
  readonly consents: readonly { readonly oin: Oin; readonly condition: string }[];
}

export interface RoutingInput {
  /** Name of the message type. */
  readonly type: string;
  readonly lane: Lane;
  readonly addresses: AddressFacts;
  /** Who said it, in one of these roles: nobody hears back what they said themselves. */
  readonly sender?: { readonly oin: Oin; readonly roles: readonly Role[] };
  readonly at: Millis;
}

/**
 * Which relations a type has and which roles each relation reaches: data, because the law moves
 * (P14).
 */
export interface RoutingTable {
  /** By name of the message type; an empty list: the type is for the gateway itself. */
  readonly relations: Readonly<Record<string, readonly Relation[]>>;
  readonly roles: Readonly<Record<Relation, RelationRoles>>;
  /** Types for which the origin stands in while no destination is known: somebody must act (P11). */
  readonly originStandsIn: ReadonlySet<string>;
}

export interface RelationRoles {
  /** Must be reached: nobody there means the unrouted queue. */
  readonly owed: readonly Role[];
  /**
   * Reached where such a mailbox exists, has an agreement and subscribed; otherwise nothing is
   * missing.
   */
  readonly offered: readonly Role[];
}

export interface Recipient {
  readonly mailbox: Mailbox;
  readonly relation: Relation;
  /**
   * Rule of domain section 4 and what matched, for evidence: `P11 herkomst 0599`; never an address.
   */
  readonly reason: string;
}

/** A relation that should have had a recipient (P12): it goes to the unrouted queue. */
export interface Unrouted {
  readonly relation: Relation;
  readonly municipality?: string;
  readonly code: UnroutedReason;
  readonly reason: Text;
}

export interface Resolution {
  readonly recipients: readonly Recipient[];
  readonly unrouted: readonly Unrouted[];
}
