// Answers: which rules hold for this mailbox? The national ones, narrowed by every overlay in whose
// scope it lies. A narrowing is applied to what the permits give and can only take away; it goes over
// a widening too, so of two overlays the narrower one wins.
import { inForce, type Mailbox } from '#directory';
import { dutchDate, type Millis, type Pointer } from '#kernel';
import type { Relation, Step } from '../model.js';
import { KEPT_COMPANION } from '../rules/fields.js';
import {
  STEPS,
  type Condition,
  type Narrow,
  type Overlay,
  type Permit,
  type RuleSet,
} from '../rules/rule.js';
import { windowWithin } from '../rules/windows.js';

/** By overlays and widenings in force; few combinations exist, and each is compiled once. */
const LOCAL = new WeakMap<RuleSet, Map<string, RuleSet>>();

export function rulesFor(rules: RuleSet, mailbox: Mailbox, at: Millis): RuleSet {
  if (rules.overlays.length === 0) return rules;
  const own = rules.overlays.filter((one) => isInScope(one, mailbox));
  return own.length === 0 ? rules : localRules(rules, own, at);
}

const isInScope = ({ municipalities, organisations }: Overlay, mailbox: Mailbox): boolean =>
  organisations.includes(mailbox.oin) ||
  (mailbox.municipality !== undefined && municipalities.includes(mailbox.municipality));

/** The national rules as these overlays leave them on that day. */
export function localRules(rules: RuleSet, overlays: readonly Overlay[], at: Millis): RuleSet {
  const widenings = overlays.flatMap((one) => one.widenings);
  const today = widenings.length > 0 ? dutchDate(at) : '';
  const agreed = widenings.filter(({ holds }) => holds !== undefined && inForce(holds, today));
  const key = [...overlays.map(({ id }) => id), ...agreed.map(({ permit }) => permit.id)].join(' ');
  const known = LOCAL.get(rules) ?? new Map<string, RuleSet>();
  LOCAL.set(rules, known);
  const before = known.get(key);
  if (before) return before;
  const narrows = overlays.flatMap((one) => one.narrows);
  const permits = [...rules.permits, ...agreed.map(({ permit }) => permit)];
  const made: RuleSet = {
    ...rules,
    permits: permits.flatMap((permit) => narrowed(permit, narrows, rules)),
    forbids: [...rules.forbids, ...overlays.flatMap((one) => one.forbids)],
  };
  known.set(key, made);
  return made;
}

/** A permit that a narrowing touches falls apart into its audiences; together they stay one rule. */
function narrowed(permit: Permit, narrows: readonly Narrow[], rules: RuleSet): readonly Permit[] {
  const about = narrows.filter((one) => one.role === permit.role);
  const audiences = permit.types.flatMap((type) =>
    permit.relations.map((relation) => ({ type, relation })),
  );
  const touched = audiences.map((audience) => ({
    ...audience,
    by: about.filter((one) => touches(one, audience)),
  }));
  if (touched.every(({ by }) => by.length === 0)) return [permit];
  return touched.map(({ type, relation, by }) => {
    const leaves = permit.grants.get(type) ?? new Map<Pointer, Step>();
    const alone = {
      ...permit,
      types: [type],
      relations: [relation],
      grants: new Map([[type, leaves]]),
    };
    return by.reduce((left, narrow) => narrowedBy(left, narrow, type, rules), alone as Permit);
  });
}

const touches = (
  narrow: Narrow,
  { type, relation }: { readonly type: string; readonly relation: Relation },
): boolean => narrow.types.includes(type) && narrow.relations.includes(relation);

function narrowedBy(permit: Permit, narrow: Narrow, type: string, rules: RuleSet): Permit {
  const when = together(permit.when, narrow.when);
  const bounds = narrow.window !== undefined || narrow.when.length > 0;
  const coarsened = new Map(permit.coarsenedBy);
  const leaves = new Map(permit.grants.get(type));
  for (const [leaf, step] of narrow.atMost.get(type) ?? []) {
    const given = leaves.get(leaf);
    if (given === undefined || STEPS.indexOf(given) >= STEPS.indexOf(step)) continue;
    leaves.set(leaf, step);
    coarsened.set(leaf, [...(coarsened.get(leaf) ?? []), narrow.id]);
    for (const companion of droppedWith(leaf, type, rules)) leaves.delete(companion);
  }
  // Nothing is left of a rule whose conditions cannot meet; its masks stay, for they hide from others.
  const never = when.some(({ values }) => values.length === 0);
  return {
    ...permit,
    when,
    grants: new Map([[type, never ? new Map<Pointer, Step>() : leaves]]),
    ...(narrow.window ? { window: windowWithin(permit.window, narrow.window) } : {}),
    ...(bounds ? { narrowedBy: [...(permit.narrowedBy ?? []), narrow.id] } : {}),
    ...(coarsened.size > 0 ? { coarsenedBy: coarsened } : {}),
  };
}

/** What would make a coarser date precise again goes with it (design, section 5). */
const droppedWith = (leaf: Pointer, type: string, { catalogue }: RuleSet): readonly Pointer[] =>
  (catalogue.type(type)?.leaves ?? [])
    .filter((one) => one.companionOf === leaf && !one.pointer.endsWith(`/${KEPT_COMPANION}`))
    .map((one) => one.pointer);

/** One condition per fact, with the values that all of them allow. */
function together(own: readonly Condition[], more: readonly Condition[]): readonly Condition[] {
  const added = more.filter(({ fact }) => !own.some((one) => one.fact === fact));
  const both = own.map((one) => {
    const other = more.find(({ fact }) => fact === one.fact);
    return other
      ? { ...one, values: one.values.filter((value) => other.values.includes(value)) }
      : one;
  });
  return [...both, ...added];
}
