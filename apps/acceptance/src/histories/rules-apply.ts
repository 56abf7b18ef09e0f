// Answers: what do the rules of a policy, as they are written, give one mailbox of one leaf at this
// moment? A plain reading, and nothing of what the product reads them with.
import { conditionsMet, consents, hasHelpRequest, isGranted, type Asked } from './plain-facts.js';
import { NOTHING, STEPS } from './plain-matrix.js';
import { windowOpen } from './plain-window.js';
import { MATRIX, type PlainPolicy, type PlainRule } from './policies.js';

function needMet({ need }: PlainRule, asked: Asked): boolean {
  if (need === 'altijd') return true;
  if (need === 'hulpvraag.eigen') return hasHelpRequest(asked);
  if (need === 'verzoek') return isGranted(asked);
  return need === 'toestemming.eigen' && consents(asked);
}

/** A group stands for the leaves that the matrix lists under it, and for no others. */
const GROUPS = new Map<string, ReadonlySet<string>>();
for (const { groups = {} } of MATRIX) {
  for (const [group, names] of Object.entries(groups)) {
    const before = GROUPS.get(group) ?? new Set();
    GROUPS.set(group, before.union(new Set(names.map((name) => `${group}/${name}`))));
  }
}

/** Every leaf that some fields stand for → the place of its step in STEPS. */
type Leaves = ReadonlyMap<string, number>;
const LEAVES = new WeakMap<PlainRule, Leaves>();

function leavesOf(rule: PlainRule): Leaves {
  const before = LEAVES.get(rule);
  if (before) return before;
  const { fields = {} } = rule;
  const bySteps =
    fields === 'alles' || Array.isArray(fields)
      ? { exact: fields === 'alles' ? [] : (fields as readonly string[]) }
      : (fields as Readonly<Record<string, readonly string[]>>);
  const made = new Map(
    Object.entries(bySteps).flatMap(([step, all]) =>
      all
        .flatMap((one) => [one, ...(GROUPS.get(one) ?? [])])
        .map((leaf) => [leaf, STEPS.indexOf(step as (typeof STEPS)[number])] as const),
    ),
  );
  LEAVES.set(rule, made);
  return made;
}

const isFor = ({ types, to }: PlainRule, { type, mailbox, relation }: Asked): boolean =>
  types.includes(type) &&
  (to === undefined || (to.role === mailbox.role && to.relation.includes(relation)));

/** For one view: leaf → the finest step at which the rules give it now, as a place in STEPS. */
export function giving(
  viewType: string,
  asked: Asked,
  policy: PlainPolicy,
): (leaf: string) => number {
  const { mailbox } = asked;
  const local = policy.overlays.filter(
    ({ municipalities, organisations }) =>
      municipalities.includes(mailbox.municipality ?? '') || organisations.includes(mailbox.oin),
  );
  const national = policy.rules.filter((rule) => isFor(rule, asked));
  const said = local.flatMap(({ rules }) => rules).filter((rule) => isFor(rule, asked));
  const forbids = [...national, ...said].filter(
    (rule) => rule.effect === 'forbid' && conditionsMet(rule, asked),
  );
  const narrows = said.filter(({ effect }) => effect === 'narrow');
  const isOpen = narrows.every((rule) => conditionsMet(rule, asked) && windowOpen(rule, asked));
  if (!isOpen || forbids.some(({ fields }) => fields === 'alles')) return () => NOTHING;
  const permits = national
    .filter(({ effect, as = asked.type }) => isPermit(effect) && as === viewType)
    .filter(
      (rule) => needMet(rule, asked) && conditionsMet(rule, asked) && windowOpen(rule, asked),
    );
  return (leaf) => {
    if (forbids.some((rule) => leavesOf(rule).has(leaf))) return NOTHING;
    const given = permits.map((rule) => leavesOf(rule).get(leaf) ?? NOTHING);
    const bounds = narrows.map((rule) => leavesOf(rule).get(leaf) ?? 0);
    return Math.max(Math.min(NOTHING, ...given), ...bounds);
  };
}

const isPermit = (effect: PlainRule['effect']): boolean =>
  effect === undefined || effect === 'permit';

/** P8, P9, P10, P20: whether the message as a whole may reach nobody. */
export const refusedForAll = (asked: Asked, { rules }: PlainPolicy): string | undefined =>
  rules.find(
    (rule) =>
      rule.effect === 'refuse' && rule.types.includes(asked.type) && conditionsMet(rule, asked),
  )?.id;
