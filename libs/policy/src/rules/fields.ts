// Answers: which exact leaves of each type does a rule's field list stand for, and with which step?
// Companions go with their date here, once, so that nothing is left to expand at run time.
import type { Catalogue, Leaf, LeafKind, MessageType } from '#contracts';
import type { Pointer } from '#kernel';
import type { Step } from '../model.js';
import { STEPS } from './rule.js';

/** Only dates and moments know coarser steps; a date has no time of day to drop. */
const STEPS_BY_KIND: Readonly<Partial<Record<LeafKind, readonly Step[]>>> = {
  date: ['exact', 'month', 'year', 'presence'],
  moment: STEPS,
};

/** Generalising a date drops every leaf that accompanies it except this one (design, section 5). */
export const KEPT_COMPANION = 'zekerheid';

export interface FieldFault {
  /** Place in the rule: `exact`, 3. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export interface Expanded {
  readonly grants: ReadonlyMap<string, ReadonlyMap<Pointer, Step>>;
  readonly faults: readonly FieldFault[];
}

export interface FieldScope {
  readonly types: readonly MessageType[];
  readonly groups: ReadonlyMap<Pointer, readonly Pointer[]>;
  readonly catalogue: Catalogue;
  /** Present for a neutral view: the leaves of the message that it has a place for. */
  readonly neutral?: ReadonlySet<Pointer>;
}

export function expandFields(
  fields: Readonly<Partial<Record<Step, readonly Pointer[]>>>,
  scope: FieldScope,
): Expanded {
  const grants = new Map(scope.types.map((type) => [type.name, new Map<Pointer, Step>()]));
  const faults: FieldFault[] = [];
  for (const step of STEPS) {
    for (const [index, pointer] of (fields[step] ?? []).entries()) {
      const say = (message: string) => faults.push({ path: [step, index], message });
      const hits = hitsOf(pointer, scope);
      const wrong = hits.length === 0 ? missText(pointer, scope) : undefined;
      if (wrong) say(wrong);
      for (const { type, leaf } of hits) {
        const into = grants.get(type.name);
        const fault = into?.has(leaf.pointer)
          ? `\`${leaf.pointer}\` is named twice in this rule`
          : leafFault(leaf, step, scope);
        if (fault) say(fault);
        else if (into) grant(into, type, leaf, step, scope);
      }
    }
  }
  return { grants, faults: distinct(faults) };
}

interface Hit {
  readonly type: MessageType;
  readonly leaf: Leaf;
}

function hitsOf(pointer: Pointer, scope: FieldScope): readonly Hit[] {
  const pointers = scope.groups.get(pointer) ?? [pointer];
  return scope.types.flatMap((type) =>
    pointers.flatMap((one) => {
      const leaf = type.leaf(one);
      return leaf ? [{ type, leaf }] : [];
    }),
  );
}

function missText(pointer: Pointer, { groups, catalogue }: FieldScope): string {
  const known =
    groups.has(pointer) || catalogue.all().some((type) => type.leaf(pointer) !== undefined);
  return known
    ? `none of the rule's types has \`${pointer}\``
    : `unknown field \`${pointer}\`: neither a leaf nor a group of the matrix`;
}

function leafFault(leaf: Leaf, step: Step, { neutral }: FieldScope): string | undefined {
  const { pointer, kind } = leaf;
  if (leaf.companionOf) return `\`${pointer}\` follows its date and cannot be named`;
  if (leaf.mirrors) return `\`${pointer}\` follows the leaf that it mirrors and cannot be named`;
  if (!(STEPS_BY_KIND[kind] ?? ['exact']).includes(step)) {
    return `\`${pointer}\` is a ${kind} and has no step \`${step}\``;
  }
  return neutral && !neutral.has(pointer)
    ? `the neutral view has no place for \`${pointer}\``
    : undefined;
}

function grant(
  into: Map<Pointer, Step>,
  type: MessageType,
  leaf: Leaf,
  step: Step,
  { neutral }: FieldScope,
): void {
  into.set(leaf.pointer, step);
  for (const companion of companionsOf(type, leaf)) {
    const goes = step === 'exact' || companion.endsWith(`/${KEPT_COMPANION}`);
    if (goes && (!neutral || neutral.has(companion))) into.set(companion, 'exact');
  }
}

export const companionsOf = (type: MessageType, leaf: Leaf): readonly Pointer[] =>
  type.leaves.filter((one) => one.companionOf === leaf.pointer).map((one) => one.pointer);

const distinct = (faults: readonly FieldFault[]): readonly FieldFault[] => [
  ...new Map(faults.map((fault) => [`${fault.path.join()} ${fault.message}`, fault])).values(),
];
