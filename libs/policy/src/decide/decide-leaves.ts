// Answers: what becomes of every leaf of a message towards one audience, and which rules send what
// is released? Every present leaf is decided exactly once.
import type { PresentLeaf } from '#contracts';
import { invariant, type Pointer } from '#kernel';
import type { DecideInput, LeafDecision } from '../model.js';
import { groundText, type Permit } from '../rules/rule.js';
import { tellingLeaf, type Projection, type Verdicts } from './projection.js';
import { named } from './why-nothing.js';

/** Equal decisions about the same leaves are one object, so what is made of it can be kept with it. */
export interface DecidedLeaves {
  readonly leaves: readonly LeafDecision[];
  /** Undefined: nothing is released that is worth a view on its own. */
  readonly release?: Release;
}

export interface Release {
  readonly permits: readonly Permit[];
  readonly rules: readonly string[];
  readonly purpose: string;
  readonly ground: string;
}

export function decideLeaves(
  input: DecideInput,
  projection: Projection,
  verdicts: Verdicts,
): DecidedLeaves {
  const unknown = unknownOldValues(input, projection, verdicts);
  return projection.memory.recall(input.present, verdicts, unknown.join('\n'), () =>
    workOut(input, projection, verdicts, new Set(unknown)),
  );
}

/** Where an old value stands that this mailbox never had; it goes to nobody else (design 5). */
function unknownOldValues(
  { present, received }: DecideInput,
  projection: Projection,
  verdicts: Verdicts,
): readonly Pointer[] {
  const unknown: Pointer[] = [];
  for (const { at, leaf, value } of present) {
    if (leaf.mirrors === undefined) continue;
    const verdict = verdicts.byLeaf[projection.indexOf(leaf.pointer) ?? -1];
    const asks = verdict !== undefined && verdict.outcome !== 'withheld';
    if (asks && !received(inPlaceOf(leaf.mirrors, at), value)) unknown.push(at);
  }
  return unknown;
}

function workOut(
  { type, present }: DecideInput,
  projection: Projection,
  verdicts: Verdicts,
  unknown: ReadonlySet<Pointer>,
): DecidedLeaves {
  const alone = present.map((one) => decideLeaf(one, projection, verdicts, unknown));
  const leaves = withTheirDates(present, alone);
  const tells = toldByMasks(type, projection, leaves);
  const all =
    tells.size === 0
      ? leaves
      : [...leaves.filter(({ pointer }) => !tells.has(pointer)), ...tells.values()];
  // INVARIANT: every present leaf is decided exactly once, so what is released and what is withheld
  // never overlap and together are the message.
  const places = new Set(all.map(({ pointer }) => pointer));
  invariant(places.size === all.length, 'no leaf is decided twice');
  invariant(all.length >= present.length, 'no leaf is left undecided');
  const released = all.filter((leaf) => leaf.outcome !== 'withheld');
  // What the gateway made itself, such as the reference, is not worth a view on its own.
  const isWorthIt = released.some((leaf) => !projection.derived.has(leaf.pointer));
  return isWorthIt
    ? { leaves: all, release: releaseOf(released, projection.permits) }
    : { leaves: all };
}

function decideLeaf(
  { at, leaf }: PresentLeaf,
  projection: Projection,
  verdicts: Verdicts,
  unknown: ReadonlySet<Pointer>,
): LeafDecision {
  const verdict = verdicts.byLeaf[projection.indexOf(leaf.pointer) ?? -1];
  if (!verdict) return { pointer: at, outcome: 'withheld', rules: [], because: 'geenRegel' };
  if (unknown.has(at)) {
    const { rules } = verdict;
    return { pointer: at, outcome: 'withheld', rules, because: 'nietEerderOntvangen' };
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
  if (!mirrors.includes('*')) return mirrors;
  const indices = at.split('/').filter((part) => /^\d+$/.test(part));
  return mirrors.replaceAll('*', () => indices.shift() ?? '*');
}

/** P21: whoever lost an address to the mask reads that the coordinator makes the contact. */
function toldByMasks(
  type: DecideInput['type'],
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

function releaseOf(leaves: readonly LeafDecision[], all: readonly Permit[]): Release {
  const ids = new Set(leaves.flatMap(({ rules }) => rules));
  const permits = all.filter((rule) => ids.has(rule.id));
  const [first] = permits;
  invariant(first !== undefined, 'what is released names the rule that released it');
  return {
    permits,
    // Who made something coarser, or bounds when it is given, is named beside who gave it.
    rules: [...new Set([...permits.flatMap(named), ...ids])],
    purpose: first.purpose,
    ground: [...new Set(permits.map((rule) => groundText(rule.ground)))].join('; '),
  };
}
