// Answers: what is a rule once it was read, checked and expanded to exact leaves?
import type { Catalogue, Lane } from '#contracts';
import type { Role } from '#directory';
import type { Pointer, ProblemKey, Text } from '#kernel';
import type { Relation, Step } from '../model.js';
import type { FactName, FactValue } from './facts.js';
import type { Window } from './windows.js';

/** Finest first: the order in which a step is looked for. */
export const STEPS: readonly Step[] = ['exact', 'day', 'month', 'year', 'presence'];

export type Need = 'altijd' | 'hulpvraag.eigen' | 'toestemming.eigen' | 'verzoek';

/** Met when the fact has (a list: holds) one of the values. */
export interface Condition {
  readonly fact: FactName;
  readonly values: readonly FactValue[];
}

export interface Ground {
  /** The rung of P2, or the covenant for rules that only narrow. */
  readonly kind: 'statute' | 'ownStatute' | 'consent' | 'wjsg51c' | 'covenant';
  readonly article: string;
  readonly also: readonly string[];
}

interface Stated {
  readonly id: string;
  readonly lane: Lane;
  readonly ground: Ground;
  readonly types: readonly string[];
  readonly when: readonly Condition[];
  readonly why: Text;
  readonly owner: string;
  readonly review: string;
  readonly matrix?: string;
  readonly file: string;
  readonly line: number;
}

export interface Permit extends Stated {
  readonly effect: 'permit';
  readonly purpose: string;
  readonly role: Role;
  readonly relations: readonly Relation[];
  readonly need: Need;
  readonly window: Window;
  readonly masks: readonly string[];
  /** Neutral view type. */
  readonly as?: string;
  /** Leaves at the next quarter of an hour, so that its moment ties it to nothing (design 5). */
  readonly moment?: 'kwartier';
  /** Per type: exact leaves, companions included, with the step granted. */
  readonly grants: ReadonlyMap<string, ReadonlyMap<Pointer, Step>>;
  /** Rules of overlays that bound when this one applies, where it was narrowed. */
  readonly narrowedBy?: readonly string[];
  /** Leaf → the rules of overlays that made it coarser, where it was narrowed. */
  readonly coarsenedBy?: ReadonlyMap<Pointer, readonly string[]>;
}

export interface Forbid extends Stated {
  readonly effect: 'forbid';
  /** Absent: every role of the lane. */
  readonly role?: Role;
  readonly relations: readonly Relation[];
  /** Per type: exact leaves, companions included; `alles` forbids the whole message. */
  readonly hides: ReadonlyMap<string, ReadonlySet<Pointer>> | 'alles';
  readonly problem: ProblemKey;
}

/** Judges the message as a whole, before any mailbox is considered (P8, P9, P10, P20). */
export interface Gate extends Stated {
  readonly effect: 'refuse' | 'hold';
  readonly problem: ProblemKey;
}

/** Bounds what every permit gives to its audience; only an overlay has such rules. */
export interface Narrow extends Stated {
  readonly effect: 'narrow';
  readonly role: Role;
  readonly relations: readonly Relation[];
  /** Per type: leaves that are given at most at this step; its conditions are asked besides. */
  readonly atMost: ReadonlyMap<string, ReadonlyMap<Pointer, Step>>;
  readonly window?: Window;
}

export type Rule = Permit | Forbid | Gate | Narrow;

/** All rules in force together; immutable, named by the digest of what was read. */
export interface RuleSet {
  readonly digest: string;
  readonly catalogue: Catalogue;
  readonly permits: readonly Permit[];
  readonly forbids: readonly Forbid[];
  readonly gates: readonly Gate[];
  /** Rows of the visibility matrix, for people and for the expansion of groups. */
  readonly matrix: readonly MatrixRow[];
  /** What regions and municipalities add; each counts for the mailboxes in its scope only. */
  readonly overlays: readonly Overlay[];
}

/** The rules that a region or municipality adds for its own mailboxes. */
export interface Overlay {
  readonly id: string;
  readonly title: Text;
  readonly owner: string;
  readonly review: string;
  /** CBS codes; a mailbox counts by the municipality of its organisation. */
  readonly municipalities: readonly string[];
  /** OINs of organisations that have no municipality, such as a housing corporation. */
  readonly organisations: readonly string[];
  readonly forbids: readonly Forbid[];
  readonly narrows: readonly Narrow[];
  readonly widenings: readonly Widening[];
  readonly file: string;
}

/** A permit that gives more than the national rules, which an agreement in the directory must name. */
export interface Widening {
  readonly permit: Permit;
  /** Id of the agreement. */
  readonly agreement: string;
  /** Of what the rule says: an agreement is about these words and no others. */
  readonly digest: string;
  /** Present once the directory was asked; absent: the rule gives nothing. */
  readonly holds?: { readonly from: string; readonly until?: string };
}

export interface MatrixRow {
  readonly row: string;
  readonly title: Text;
  /** Reason a1 to d4 (domain, section 3). */
  readonly why: string;
  /** The types in which this row holds; absent: all that no other row of the same leaf names. */
  readonly types?: readonly string[];
  readonly leaves: readonly Pointer[];
  /** Role → cell: `Y`, `H`, `C`, `R` or `–`, with a step or relation where it is narrower. */
  readonly cells: Readonly<Record<Role, string>>;
}

export const groundText = (ground: Ground): string => [ground.article, ...ground.also].join(', ');
