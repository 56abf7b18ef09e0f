// Answers: may this mailbox have a view of this message, and what becomes of each of its leaves?
// Deny by default, a forbid wins, the finest permitted step counts; a fault while deciding
// withholds.
import type { PresentLeaf } from '#contracts';
import { invariant, LIMITS, type Millis, type Pointer } from '#kernel';
import type { DecideInput, Decision, LeafDecision, Permitted } from '../model.js';
import { groundText, type Permit, type RuleSet } from '../rules/rule.js';
import { windowAt, type WindowState } from '../rules/windows.js';
import { projectionFor, tellingLeaf, type Projection, type Verdicts } from './projection.js';
import { whyNothing } from './why-nothing.js';

/** The gateway's own name for the case in a view; every role has it, and it tells nothing. */
export const REFERENCE: Pointer = '/zaakreferentie';

/** Never throws: what cannot be decided is withheld, whole. */
export function decide(rules: RuleSet, input: DecideInput): Decision {
  try {
    return judge(rules, input);
  } catch {
    const { mailbox, relation } = input;
    return { kind: 'withheld', mailbox, relation, problem: 'internal', rules: [] };
  }
}

function judge(rules: RuleSet, input: DecideInput): Decision {
  const { type, mailbox, relation, facts, dates, at } = input;
  const projection = projectionFor(rules, type, mailbox.role, relation);
  invariant(facts.relatie === relation, 'the facts are those of this relation');
  const windows = new Map(
    projection.windows.map((window) => [window.text, windowAt(window, dates, at)]),
  );
  const open = [...windows].filter(([, state]) => state.kind === 'open').map(([text]) => text);
  const verdicts = projection.verdicts(facts, open);
  const { forbidden } = verdicts;
  if (forbidden) {
    return {
      kind: 'withheld',
      mailbox,
      relation,
      problem: forbidden.problem,
      rules: [forbidden.id],
    };
  }
  const leaves = decideLeaves(input, projection, verdicts);
  const released = leaves.filter((leaf) => leaf.outcome !== 'withheld');
  // What the gateway made itself, such as the reference, is not worth a view on its own.
  return released.some((leaf) => !projection.derived.has(leaf.pointer))
    ? permitted(input, projection, windows, leaves, released)
    : whyNothing(projection.permits, windows, input);
}

function decideLeaves(
  input: DecideInput,
  projection: Projection,
  verdicts: Verdicts,
): readonly LeafDecision[] {
  const alone = input.present.map((present) => decideLeaf(present, input, projection, verdicts));
  const leaves = withTheirDates(input.present, alone);
  const tells = toldByMasks(input, projection, leaves);
  const all =
    tells.size === 0
      ? leaves
      : [...leaves.filter(({ pointer }) => !tells.has(pointer)), ...tells.values()];
  // INVARIANT: every present leaf is decided exactly once, so what is released and what is withheld
  // never overlap and together are the message.
  const places = new Set<Pointer>();
  for (const { pointer } of all) places.add(pointer);
  invariant(places.size === all.length, 'no leaf is decided twice');
  invariant(all.length >= input.present.length, 'no leaf is left undecided');
  return all;
}

function decideLeaf(
  { at, leaf, value }: PresentLeaf,
  input: DecideInput,
  projection: Projection,
  verdicts: Verdicts,
): LeafDecision {
  const verdict = verdicts.byLeaf[projection.indexOf(leaf.pointer) ?? -1];
  if (!verdict) return { pointer: at, outcome: 'withheld', rules: [], because: 'geenRegel' };
  const mirrors = verdict.outcome === 'withheld' ? undefined : leaf.mirrors;
  if (mirrors !== undefined && !input.received(inPlaceOf(mirrors, at), value)) {
    return {
      pointer: at,
      outcome: 'withheld',
      rules: verdict.rules,
      because: 'nietEerderOntvangen',
    };
  }
  return { pointer: at, ...verdict };
}

/** What accompanies a date says something about it, so it never goes where the date does not. */
function withTheirDates(
  present: readonly PresentLeaf[],
  leaves: readonly LeafDecision[],
): readonly LeafDecision[] {
  const withheld = new Map<Pointer, LeafDecision>();
  leaves.forEach((leaf, index) => {
    const isDate = present[index]?.leaf.kind === 'date';
    if (isDate && leaf.outcome === 'withheld') withheld.set(leaf.pointer, leaf);
  });
  if (withheld.size === 0) return leaves;
  return leaves.map((leaf, index) => {
    if (present[index]?.leaf.companionOf === undefined || leaf.outcome === 'withheld') return leaf;
    const date = withheld.get(leaf.pointer.slice(0, leaf.pointer.lastIndexOf('/')));
    return date ? { ...date, pointer: leaf.pointer } : leaf;
  });
}

/** The mirrored leaf with the array indices of the old one. */
function inPlaceOf(mirrors: Pointer, at: Pointer): Pointer {
  const indices = at.split('/').filter((part) => /^\d+$/.test(part));
  return mirrors.replaceAll('*', () => indices.shift() ?? '*');
}

/** P21: whoever lost an address to the mask reads that the coordinator makes the contact. */
function toldByMasks(
  { type }: DecideInput,
  projection: Projection,
  leaves: readonly LeafDecision[],
): ReadonlyMap<Pointer, LeafDecision> {
  const told = new Map<Pointer, LeafDecision>();
  for (const { mask, rules } of leaves) {
    if (mask === undefined) continue;
    const pointer = tellingLeaf(type, projection.viewType, mask);
    if (pointer !== undefined) told.set(pointer, { pointer, outcome: 'exact', rules, mask });
  }
  return told;
}

function permitted(
  { type, mailbox, relation }: DecideInput,
  projection: Projection,
  windows: ReadonlyMap<string, WindowState>,
  leaves: readonly LeafDecision[],
  released: readonly LeafDecision[],
): Permitted {
  const used = rulesOf(released, projection.permits);
  const [first] = used;
  invariant(first !== undefined, 'what is released names the rule that released it');
  return {
    kind: 'permitted',
    mailbox,
    relation,
    viewType: projection.viewType?.name ?? type.name,
    purpose: first.purpose,
    ground: [...new Set(used.map((rule) => groundText(rule.ground)))].join('; '),
    rules: used.map((rule) => rule.id),
    leaves,
    ...bounds(used, windows),
    ...(projection.viewType ? { padTo: LIMITS.neutralViewPadBytes } : {}),
    ...(used.some((rule) => rule.moment) ? { moment: 'kwartier' as const } : {}),
  };
}

/** Neighbouring leaves mostly share one list of rules, so few lists are looked into. */
function rulesOf(leaves: readonly LeafDecision[], permits: readonly Permit[]): readonly Permit[] {
  const ids = new Set<string>();
  let seen: readonly string[] | undefined;
  for (const { rules } of leaves) {
    if (rules === seen) continue;
    seen = rules;
    for (const id of rules) ids.add(id);
  }
  return permits.filter((rule) => ids.has(rule.id));
}

/** The view may be read only while every rule that filled it applies. */
function bounds(
  used: readonly Permit[],
  windows: ReadonlyMap<string, WindowState>,
): { readonly from?: Millis; readonly until?: Millis } {
  const states = used.map((rule) => windows.get(rule.window.text));
  const open = states.flatMap((state) => (state?.kind === 'open' ? [state] : []));
  const from = Math.max(...open.flatMap((state) => state.from ?? []));
  const until = Math.min(...open.flatMap((state) => state.until ?? []));
  return {
    ...(Number.isFinite(from) ? { from } : {}),
    ...(Number.isFinite(until) ? { until } : {}),
  };
}
