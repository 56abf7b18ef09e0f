// Answers: what can an audience get of a leaf at all, by which rule and under which conditions; and
// is everything that one rule can give also given by another? Decided on what the rules say, for
// every case and moment at once; where that cannot be seen, the answer is no.
import type { Pointer } from '#kernel';
import type { Relation, Step } from '../model.js';
import { maskByName } from '../rules/masks.js';
import { STEPS, type Condition, type Forbid, type Permit } from '../rules/rule.js';
import { contains, type Window } from '../rules/windows.js';

export interface Audience {
  readonly type: string;
  readonly role: string;
  readonly relation: Relation;
}

/** One rule gives one leaf at one step: while its window is open, if all of these hold, none of those. */
export interface Offer {
  readonly leaf: Pointer;
  readonly step: Step;
  readonly rule: string;
  readonly window: Window;
  readonly when: readonly Condition[];
  /** Forbids and masks; each works when all of its conditions hold. */
  readonly unless: readonly (readonly Condition[])[];
}

export interface Giving {
  readonly permits: readonly Permit[];
  readonly forbids: readonly Forbid[];
}

/** Leaf → what is offered of it; a leaf that is forbidden in every case is not there. */
export function offersTo(
  { permits, forbids }: Giving,
  audience: Audience,
): ReadonlyMap<Pointer, readonly Offer[]> {
  const { type } = audience;
  const own = permits.filter(
    (one) => one.role === audience.role && reaches(one, audience) && one.types.includes(type),
  );
  const against = forbids.filter(
    (one) =>
      (one.role === undefined || one.role === audience.role) &&
      reaches(one, audience) &&
      one.types.includes(type),
  );
  const masks = [...new Set(own.flatMap((one) => one.masks))].flatMap(
    (name) => maskByName(name) ?? [],
  );
  const offers = own.flatMap((rule) =>
    [...(rule.grants.get(type) ?? [])].map(([leaf, step]): Offer => {
      const hiding = against.filter(
        ({ hides }) => hides === 'alles' || (hides.get(type)?.has(leaf) ?? false),
      );
      const masking = masks
        .filter((mask) => mask.hides(leaf))
        .map(({ fact }) => [{ fact, values: [true] }]);
      return {
        leaf,
        step,
        rule: rule.id,
        window: rule.window,
        when: [...rule.when, ...needOf(rule)],
        unless: [...hiding.map((one) => one.when), ...masking],
      };
    }),
  );
  return Map.groupBy(
    offers.filter(({ unless }) => unless.every((one) => one.length > 0)),
    ({ leaf }) => leaf,
  );
}

const reaches = (rule: Permit | Forbid, { relation }: Audience): boolean =>
  rule.relations.includes(relation);

const needOf = ({ need }: Permit): readonly Condition[] =>
  need === 'altijd' ? [] : [{ fact: need, values: [true] }];

/** Whether `wide` gives at least as much as `narrow` whenever `narrow` gives something. */
export const covers = (wide: Offer, narrow: Offer): boolean =>
  STEPS.indexOf(wide.step) <= STEPS.indexOf(narrow.step) &&
  contains(wide.window, narrow.window) &&
  implies(narrow.when, wide.when) &&
  wide.unless.every((one) => narrow.unless.some((other) => implies(one, other)));

/** Whether all of `then` holds wherever all of `given` does. */
const implies = (given: readonly Condition[], then: readonly Condition[]): boolean =>
  then.every(({ fact, values }) =>
    given.some((one) => one.fact === fact && one.values.every((value) => values.includes(value))),
  );
