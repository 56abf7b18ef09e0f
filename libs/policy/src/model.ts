// Answers: what is a rule, what is decided about a message for one mailbox, and what is the view
// that may leave? The types carry the order: nothing but `disclose` makes a View.
import type { Agreement, Mailbox, Oin } from '#directory';
import type { Lane, MessageType, PresentLeaf, ValidMessage } from '#contracts';
import type {
  FieldReason,
  JsonObject,
  JsonValue,
  Millis,
  Pointer,
  ProblemKey,
  Text,
} from '#kernel';

/**
 * The ladder of subsidiarity (P5), finest first. `day` exists for moments, the coarser ones for
 * dates too.
 */
export type Step = 'exact' | 'day' | 'month' | 'year' | 'presence';

/** Why a mailbox is considered at all (P11, P12, P14, P15, P18). */
export type Relation =
  | 'herkomst'
  | 'bestemming'
  | 'inrichtingsgemeente'
  | 'landelijk'
  | 'toestemming'
  /** The prison service, which holds the person: the way back (Pbw 18a). */
  | 'inrichting'
  /** The municipality in which an address lies that somebody asks about. */
  | 'toetsadres'
  /** The municipality designated to take applications for identity cards in an establishment. */
  | 'aangewezenGemeente'
  /** The one organisation that a referral names (P5). */
  | 'verwijzing'
  /** Who made the referral that is answered. */
  | 'verwijzer'
  /** Who asked for one field, with reasons; only the answer reaches it so (matrix letter R). */
  | 'verzoeker'
  /** Who submitted the message whose state is told. */
  | 'afzender';

/** The named facts that rules may ask about; total: every fact always has a value. */
export interface Facts {
  readonly 'persoon.volwassen': boolean;
  readonly 'persoon.leeftijdsgroep': 'volwassen' | 'zestienZeventien' | 'jonger' | 'onbekend';
  readonly 'persoon.verblijfsrecht': 'geldig' | 'ongeldig' | 'onbekend';
  readonly 'persoon.overleden': boolean;
  readonly 'adres.geheim': boolean;
  /** Detained in the sense of the Pbw in an establishment in the Netherlands (P10). */
  readonly 'detentie.doelgroep': boolean;
  readonly 'detentie.volwassenenstrafrecht': boolean;
  /** False when the return address is abroad (P10: return messages are suppressed). */
  readonly 'terugkeer.naarNederland': boolean;
  /** Conditions (wire keys) with a help request known for this person. */
  readonly 'hulpvraag.voorwaarden': readonly string[];
  /** Who said it holds the person, or was given something of this case before (P26: no search). */
  readonly 'afzender.betrokken': boolean;
  /** The answer in this message is to a request that Sluis knows, and about the field asked for. */
  readonly 'verzoek.bekend': boolean;
  /** About the conviction in this message; only the lane of public order has one (Bjsg 11a). */
  readonly 'veroordeling.onherroepelijk': boolean;
  readonly 'veroordeling.jeugdstrafrecht': boolean;
  readonly 'veroordeling.bepalingen': readonly string[];
  /** The unconditional part of the sentence is a year or longer. */
  readonly 'veroordeling.eenJaarOfMeer': boolean;
  readonly 'veroordeling.maatregel': 'geen' | 'tbs' | 'pij' | 'pijVerlengbaar';
}

/** What is also known towards one mailbox. */
export interface RecipientFacts extends Facts {
  readonly relatie: Relation;
  /** A live consent names this organisation and its role's own condition (P18, P19). */
  readonly 'toestemming.eigen': boolean;
  readonly 'hulpvraag.eigen': boolean;
  /** The person rents a home of this organisation (matrix: own tenancy). */
  readonly 'huur.eigen': boolean;
  /** How the referral that the message is about stands with this partner (P5). */
  readonly 'verwijzing.stand': ReferralState;
  /** The request that the message answers was granted, and this mailbox made it. */
  readonly verzoek: boolean;
  /** The one field that this mailbox asked for; `geen`: it asked for nothing here. */
  readonly 'verzoek.veld': RequestedField;
  /** This mailbox was given data of this person before, whatever became of it since (P20). */
  readonly 'ontvanger.kreegGegevens': boolean;
}

/** `geen`: no answer yet, or no referral at all. */
export type ReferralState =
  | 'geen'
  | 'aanvaard'
  | 'wachtlijst'
  | 'afgewezen'
  | 'meerInformatieNodig'
  /** The service runs, or it is over. */
  | 'begonnen'
  | 'beeindigd'
  | 'ingetrokken';

/** Each stands for the rows of the visibility matrix that have an `R` for somebody. */
export const REQUESTED_FIELDS = [
  'vreemdelingennummer',
  'geboortedatum',
  'verblijfsstatus',
  'onderdak',
  'huurachterstand',
  'schulden',
  'zorg',
  'zorgVoorThuis',
  'toezicht',
  'aanwijzingen',
] as const;
export type RequestedField = 'geen' | (typeof REQUESTED_FIELDS)[number];

/**
 * Dates that windows may refer to; undefined where not known. Calendar dates in the Netherlands.
 */
export interface WindowDates {
  readonly begin?: string;
  readonly verwachteEinde?: string;
  readonly einde?: string;
  /** The day on which this partner last answered to the referral (P7). */
  readonly antwoord?: string;
  /** The last day on which the answer to a request may be had. */
  readonly vervalt?: string;
}

/** A sender was allowed to send this message (accept step 4). */
declare const maySend: unique symbol;
export interface Submission {
  readonly message: ValidMessage;
  readonly sender: Oin;
  readonly agreement: Agreement;
  readonly [maySend]: true;
}

/** What `decide` looks at: one message, one mailbox, and what is known at this moment. */
export interface DecideInput {
  readonly type: MessageType;
  /**
   * The message's leaves and the derived ones (`/zaakreferentie`); the mask's own leaf is added by
   * `decide`.
   */
  readonly present: readonly PresentLeaf[];
  readonly mailbox: Mailbox;
  readonly relation: Relation;
  readonly facts: RecipientFacts;
  readonly dates: WindowDates;
  /**
   * Whether this mailbox was given this value of this leaf before: an old value goes only to who
   * had it.
   */
  readonly received: (pointer: Pointer, value: JsonValue) => boolean;
  readonly at: Millis;
}

/**
 * Why a leaf is withheld: nothing grants it, a forbid or mask hides it, or it cannot go with its
 * date or old value.
 */
export type WithheldReason = FieldReason;

export interface LeafDecision {
  /** The place in the message, with real array indices. */
  readonly pointer: Pointer;
  readonly outcome: 'exact' | 'generalised' | 'withheld';
  readonly step?: Step;
  /**
   * The rules that granted the step, or the forbids and masks that withheld it; empty: no rule
   * names the leaf.
   */
  readonly rules: readonly string[];
  /**
   * Present when a mask withheld the leaf, or made it (`/persoon/indicatieContactViaCoordinator`).
   */
  readonly mask?: string;
  /** Present when the outcome is `withheld`. */
  readonly because?: WithheldReason;
}

export interface Permitted {
  readonly kind: 'permitted';
  readonly mailbox: Mailbox;
  readonly relation: Relation;
  /** Type of the view that leaves: the message's own, or a neutral one. */
  readonly viewType: string;
  readonly purpose: string;
  readonly ground: string;
  readonly rules: readonly string[];
  /** Every leaf of the message's schema that is present, plus derived leaves; each exactly once. */
  readonly leaves: readonly LeafDecision[];
  /** From when until when the view may be read; undefined: no bound known yet. */
  readonly from?: Millis;
  readonly until?: Millis;
  /** Size class the body is padded to (neutral views), in bytes. */
  readonly padTo?: number;
  /** Present when the view may leave only at a quarter of an hour. */
  readonly moment?: 'kwartier';
}

export type Decision =
  | Permitted
  /** Nothing may be released to this mailbox; the code is shown only as far as its class allows. */
  | {
      readonly kind: 'withheld';
      readonly mailbox: Mailbox;
      readonly relation: Relation;
      readonly problem: ProblemKey;
      readonly rules: readonly string[];
    }
  /** The window is not open yet. */
  | {
      readonly kind: 'deferred';
      readonly mailbox: Mailbox;
      readonly relation: Relation;
      readonly problem: 'windowNotOpen';
      readonly from: Millis;
      readonly rules: readonly string[];
    };

/** Decided about the message as a whole, before any mailbox is considered (P8, P9, P10). */
export type Admission =
  | { readonly kind: 'admitted' }
  | { readonly kind: 'held'; readonly problem: ProblemKey; readonly rules: readonly string[] }
  | {
      readonly kind: 'refused-by-rule';
      readonly problem: ProblemKey;
      readonly rules: readonly string[];
    };

declare const disclosed: unique symbol;
/** Only `disclose` makes one: a new object built from permitted pointers. */
export interface View {
  readonly decision: Permitted;
  readonly type: string;
  readonly data: JsonObject;
  readonly [disclosed]: true;
}

export interface RuleInfo {
  readonly id: string;
  readonly lane: Lane;
  readonly effect: 'permit' | 'forbid' | 'hold' | 'refuse' | 'narrow';
  readonly purpose?: string;
  readonly ground: string;
  readonly why: Text;
  readonly owner: string;
  readonly review: string;
  readonly matrix?: string;
}
