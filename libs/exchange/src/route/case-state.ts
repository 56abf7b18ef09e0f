// Answers: what does the gateway remember of an open case between two messages? Only what a rule,
// a window or the routing may ask about; it lives and is erased with the person's rows.
import {
  canonical,
  isObject,
  sha256,
  type JsonObject,
  type JsonValue,
  type Pointer,
} from '#kernel';
import type { Facts, Relation, WindowDates } from '#policy';
import type { Place } from '#routing';
import type { Referrals } from './referrals.js';
import type { DataRequests } from './requests.js';
import type { Standing } from './standing.js';

export interface Consent {
  /** The organisation that may receive, and the conditions (wire keys) it was given for (P18). */
  readonly oin: string;
  readonly conditions: readonly string[];
  readonly givenOn: string;
  readonly expiresOn?: string;
}

export interface CaseState {
  readonly facts: Partial<Facts>;
  readonly dates: WindowDates;
  readonly consents: readonly Consent[];
  readonly referrals: Referrals;
  /** Requests for one field; absent: nobody made one. */
  readonly requests?: DataRequests;
  readonly home?: Place;
  readonly destination?: Place;
  readonly wish?: string;
  readonly establishment?: string;
  readonly noFixedAbode?: boolean;
  /** OIN of the organisation that holds the person. */
  readonly holder?: string;
  /** Id that the holder itself gave its newest message about the stay: by it, it knows the person. */
  readonly report?: string;
  /** Name of the organisation of which the person rents a home, as it was last said. */
  readonly landlord?: string;
  /** The newest message of each series, the newest last: these are judged again (design 1). */
  readonly newest: readonly NewestMessage[];
  /** By mailbox and series: what lies there, or why nothing does. */
  readonly standing: Readonly<Record<string, Readonly<Record<string, Standing>>>>;
  /** Ids of holding rules that a human overruled for this case (P8, P9). */
  readonly overruled: readonly string[];
  /** Municipalities that a human found for a relation that had none (P12). */
  readonly assigned: Readonly<Partial<Record<Relation, string>>>;
  /** Per mailbox: leaf → salted fingerprint of the value it got, so that an old value is shown only to who had it. */
  readonly received: Readonly<Record<string, Readonly<Record<Pointer, string>>>>;
  /** Announced corrections: fingerprint of source and id of the replacement → nr of what it replaces. */
  readonly corrections?: Readonly<Record<string, string>>;
  /** Nr of a message → nr of the message that took its place as a correction. */
  readonly replaced?: Readonly<Record<string, string>>;
  /** Salt of the fingerprints; random per case. */
  readonly salt: string;
}

/** A series is what one message replaces in another: the type, as far as nothing else tells two apart. */
export interface NewestMessage {
  readonly series: string;
  readonly nr: string;
}

export const emptyCase = (salt: string): CaseState => ({
  facts: {},
  dates: {},
  consents: [],
  referrals: {},
  received: {},
  newest: [],
  standing: {},
  overruled: [],
  assigned: {},
  salt,
});

export const fingerprint = (state: CaseState, value: JsonValue): string =>
  sha256(`${state.salt}\n${canonical(value)}`).slice(0, 22);

export const caseToJson = (state: CaseState): JsonObject => state as unknown as JsonObject;

/** The store gives back what `caseToJson` put in; a row of another shape is a bug, so it is not repaired. */
export function caseFromJson(row: JsonObject): CaseState {
  if (!isObject(row['facts']) || !isObject(row['received'])) {
    throw new TypeError('a case row has another shape than this version writes');
  }
  return row as unknown as CaseState;
}
