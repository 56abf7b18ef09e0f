// Answers: what does a view of this type not hold for this mailbox, and why? Only from the rules and
// from what the recipient was given: whether the message itself held a field, the answer cannot tell.
import type { Leaf, MessageType } from '#contracts';
import type { Mailbox } from '#directory';
import type { FieldReason, Millis, Pointer, Text } from '#kernel';
import type { Relation, Step } from '../model.js';
import { rulesFor } from '../overlays/in-scope.js';
import { MATRIX_REASONS } from '../rules/matrix-reasons.js';
import { rowFor } from '../rules/matrix.js';
import type { Forbid, Need, Permit, RuleSet } from '../rules/rule.js';

export interface GivenLeaf {
  /** In the view; array items as `*`. */
  readonly pointer: Pointer;
  readonly step: Step;
  readonly rules: readonly string[];
}

export interface LeftOutInput {
  /** Of the message; of a neutral view only its own type, which tells nothing of the message. */
  readonly type: MessageType;
  readonly isNeutral: boolean;
  readonly mailbox: Mailbox;
  readonly relation: Relation;
  readonly given: readonly GivenLeaf[];
  readonly at: Millis;
}

export interface LeftOut {
  readonly pointer: Pointer;
  readonly label: Text;
  /** `unmet`: rules could give it; the message did not hold it, or a condition was not met. */
  readonly outcome: 'coarser' | 'never' | 'unmet';
  readonly step?: Step;
  /** Present when one reason holds whatever the message said. */
  readonly reason?: FieldReason;
  /** Which rules give it, or would. */
  readonly rules: readonly string[];
  /** Which rules would hide it again. */
  readonly against: readonly string[];
  /** What has to be there before a rule gives it; empty where one gives it always. */
  readonly needs: readonly Exclude<Need, 'altijd'>[];
  /** Reason of the visibility matrix, and what it says. */
  readonly matrix?: { readonly code: string; readonly text: Text };
}

/** In the order of the type; what was given exactly is not among them. */
export function leftOut(rules: RuleSet, input: LeftOutInput): readonly LeftOut[] {
  const { type, isNeutral, mailbox, relation, at } = input;
  const given = new Map(input.given.map((leaf) => [leaf.pointer, leaf]));
  const local = rulesFor(rules, mailbox, at);
  const reaches = ({ role, relations, types }: Permit | Forbid): boolean =>
    (role ?? mailbox.role) === mailbox.role &&
    relations.includes(relation) &&
    types.includes(type.name);
  const audience = {
    permits: local.permits.filter(reaches),
    forbids: local.forbids.filter(reaches),
  };
  const about = (leaf: Leaf) => (isNeutral ? nameOf(leaf) : aboutLeaf(leaf, type, rules));
  return type.leaves.flatMap((leaf): readonly LeftOut[] => {
    const { pointer } = leaf;
    const got = given.get(pointer);
    if (got?.step === 'exact' || leaf.mirrors !== undefined || leaf.derived) return [];
    if (got) return [{ ...about(leaf), ...coarser(got) }];
    if (leaf.companionOf !== undefined) {
      const told = companion(leaf, given);
      return told ? [{ ...about(leaf), ...told }] : [];
    }
    return [{ ...about(leaf), ...(isNeutral ? UNTOLD : byRules(leaf, type, audience)) }];
  });
}

type Told = Omit<LeftOut, 'pointer' | 'label' | 'matrix'>;

/** A neutral view must not tell by its rules which message it was made from. */
const UNTOLD: Told = { outcome: 'unmet', rules: [], against: [], needs: [] };

const coarser = ({ step, rules }: GivenLeaf): Told => ({
  outcome: 'coarser',
  step,
  rules,
  against: [],
  needs: [],
});

/** Of the parts beside a date only those are told of that its coarser form took away. */
function companion(
  { companionOf = '' }: Leaf,
  given: ReadonlyMap<Pointer, GivenLeaf>,
): Told | undefined {
  const date = given.get(companionOf);
  if (!date || date.step === 'exact') return undefined;
  return { outcome: 'never', reason: 'vergroving', rules: date.rules, against: [], needs: [] };
}

function byRules(
  { pointer }: Leaf,
  type: MessageType,
  audience: { readonly permits: readonly Permit[]; readonly forbids: readonly Forbid[] },
): Told {
  const giving = audience.permits.filter((rule) => rule.grants.get(type.name)?.has(pointer));
  if (giving.length === 0) {
    return { outcome: 'never', reason: 'geenRegel', rules: [], against: [], needs: [] };
  }
  const hiding = audience.forbids.filter(
    ({ hides }) => hides !== 'alles' && hides.get(type.name)?.has(pointer),
  );
  const needs = giving.map(({ need }) => need);
  return {
    outcome: 'unmet',
    rules: [...new Set(giving.map(({ id }) => id))],
    against: hiding.map(({ id }) => id),
    needs: needs.includes('altijd')
      ? []
      : [...new Set(needs.filter((need) => need !== 'altijd'))].toSorted(),
  };
}

const nameOf = ({ pointer, label }: Leaf) => ({ pointer, label });

function aboutLeaf(leaf: Leaf, type: MessageType, { matrix }: RuleSet) {
  const code = rowFor(matrix, type.name, leaf.pointer)?.why;
  const text = code === undefined ? undefined : MATRIX_REASONS[code];
  return {
    ...nameOf(leaf),
    ...(code !== undefined && text !== undefined ? { matrix: { code, text } } : {}),
  };
}
