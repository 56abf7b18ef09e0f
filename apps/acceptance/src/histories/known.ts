// Answers: what can be known of a person, in which words does this test say it, and how is a part of a
// message read?
import { isObject, type JsonObject, type JsonValue } from '#kernel';

export interface Said {
  readonly nr: string;
  /** Who said it. */
  readonly oin: string;
  readonly type: string;
  readonly data: JsonObject;
  readonly at: number;
}

export interface Place {
  readonly municipality?: string;
  readonly postcode?: string;
  readonly abroad?: boolean;
}

export interface PlainReferral {
  readonly referrer: string;
  readonly name: string;
  readonly partner: string;
  readonly role: string;
  readonly condition: string;
  state: string;
  answered?: string;
}

/** One field asked for with reasons. */
export interface PlainRequest {
  readonly organisation: string;
  readonly name: string;
  readonly field: string;
  /** Id of the mailbox that asked; absent: nobody is called by that reference. */
  readonly mailbox: string | undefined;
  state: string;
  until?: string;
}

export interface Known {
  /** Fact → value, as far as anybody said something about it. */
  readonly facts: Map<string, string | boolean>;
  readonly help: Set<string>;
  readonly dates: { begin?: string; verwachteEinde?: string; einde?: string };
  home?: Place;
  noAbode?: boolean;
  goesTo?: Place;
  wish?: string;
  /** Organisation and condition → the last day, or nothing where it has none. */
  readonly consents: Map<string, string | undefined>;
  /** Who referred and what it calls it → how it stands. */
  readonly referrals: Map<string, PlainReferral>;
  /** Who asked and what it calls it → how it stands. */
  readonly requests: Map<string, PlainRequest>;
}

/** What references mean: which referral, and whose word for the person it is. */
export interface Names {
  readonly referrals: ReadonlyMap<string, string>;
  readonly mailboxes: ReadonlyMap<string, string>;
}

export const part = (value: JsonValue | undefined): JsonObject =>
  value !== undefined && isObject(value) ? value : {};
export const text = (value: JsonValue | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;
export const day = (value: JsonValue | undefined): string | undefined => text(part(value)['datum']);
