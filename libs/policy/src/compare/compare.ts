// Answers: what would change for whom if one rule set took the place of another? Field by field, for
// every role, relation and type, nationally and in each overlay; and which rules say something else.
import type { Text } from '#kernel';
import { localRules } from '../overlays/in-scope.js';
import type { Overlay, Rule, RuleSet } from '../rules/rule.js';
import { covers, offersTo, type Audience, type Offer } from './offers.js';

export interface FieldDifference extends Audience {
  /** Absent: everywhere that no overlay says otherwise. */
  readonly overlay?: string;
  readonly leaf: string;
  readonly label: Text;
  readonly before: readonly Offer[];
  readonly after: readonly Offer[];
  /** Whether something is given that was not, and whether something that was given is not. */
  readonly more: boolean;
  readonly less: boolean;
}

export interface RuleDifference {
  readonly id: string;
  readonly what: 'added' | 'removed' | 'changed';
  /** Of a rule or overlay that changed: which of its keys say something else. */
  readonly parts: readonly string[];
}

export interface PolicyDifference {
  readonly fields: readonly FieldDifference[];
  readonly rules: readonly RuleDifference[];
}

/** @param before undefined: nothing was in force, so all that is given is new */
export function comparePolicies(before: RuleSet | undefined, after: RuleSet): PolicyDifference {
  const nothing = { ...after, permits: [], forbids: [], gates: [], overlays: [] };
  const old = before ?? nothing;
  const national = fieldsBetween(old, after);
  const same = new Set(national.map(keyOf));
  const ids = new Set([...old.overlays, ...after.overlays].map(({ id }) => id));
  const regional = [...ids].flatMap((id) =>
    fieldsBetween(withOverlay(old, id), withOverlay(after, id))
      .filter((one) => !same.has(keyOf(one)))
      .map((one) => ({ ...one, overlay: id })),
  );
  return { fields: [...national, ...regional], rules: rulesBetween(old, after) };
}

/** As if every agreement on which a widening rests were in force: that is what is signed for. */
function withOverlay(rules: RuleSet, id: string): RuleSet {
  const own = rules.overlays.filter((one) => one.id === id);
  if (own.length === 0) return rules;
  const agreed = own.map((one): Overlay => ({
    ...one,
    widenings: one.widenings.map((widening) => ({ ...widening, holds: ALWAYS })),
  }));
  return localRules({ ...rules }, agreed, 0);
}

const ALWAYS = { from: '0001-01-01' };

function fieldsBetween(before: RuleSet, after: RuleSet): readonly FieldDifference[] {
  return audiencesOf([before, after]).flatMap((audience) => {
    const [was, is] = [offersTo(before, audience), offersTo(after, audience)];
    const leaves = [...new Set([...was.keys(), ...is.keys()])].toSorted();
    return leaves.flatMap((leaf) => {
      const [old, fresh] = [was.get(leaf) ?? [], is.get(leaf) ?? []];
      const more = fresh.some((offer) => !old.some((wide) => covers(wide, offer)));
      const less = old.some((offer) => !fresh.some((wide) => covers(wide, offer)));
      const known = after.catalogue.type(audience.type)?.leaf(leaf)?.label;
      const label = known ?? { nl: leaf, en: leaf };
      return more || less
        ? [{ ...audience, leaf, label, before: old, after: fresh, more, less }]
        : [];
    });
  });
}

function audiencesOf(sets: readonly RuleSet[]): readonly Audience[] {
  const all = sets.flatMap(({ permits }) =>
    permits.flatMap(({ types, role, relations }) =>
      types.flatMap((type) => relations.map((relation) => ({ type, role, relation }))),
    ),
  );
  const first = new Map(all.map((one) => [`${one.role} ${one.relation} ${one.type}`, one]));
  return [...first].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, audience]) => audience);
}

const keyOf = ({ type, role, relation, leaf, before, after }: FieldDifference): string =>
  JSON.stringify([type, role, relation, leaf, before, after]);

function rulesBetween(before: RuleSet, after: RuleSet): readonly RuleDifference[] {
  const [old, fresh] = [saidBy(before), saidBy(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .toSorted()
    .flatMap((id): readonly RuleDifference[] => {
      const [was, is] = [old.get(id), fresh.get(id)];
      if (!was) return [{ id, what: 'added', parts: [] }];
      if (!is) return [{ id, what: 'removed', parts: [] }];
      const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
      const parts = keys.filter((key) => textOf(was[key]) !== textOf(is[key]));
      return parts.length > 0 ? [{ id, what: 'changed', parts }] : [];
    });
}

/** What every rule and overlay says, by its id; where it stands is not what it says. */
function saidBy(rules: RuleSet): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const all: readonly Rule[] = [
    ...rules.gates,
    ...rules.forbids,
    ...rules.permits,
    ...rules.overlays.flatMap((one) => [
      ...one.forbids,
      ...one.narrows,
      ...one.widenings.map(({ permit, agreement }) => ({ ...permit, agreement })),
    ]),
  ];
  const scopes = rules.overlays.map(
    ({ id, title, owner, review, municipalities, organisations }) => ({
      id: `overlays/${id}`,
      title,
      owner,
      review,
      municipalities,
      organisations,
    }),
  );
  return new Map(
    [...all, ...scopes].map((one) => {
      const { file: _file, line: _line, ...said } = one as unknown as Record<string, unknown>;
      return [one.id, said];
    }),
  );
}

const textOf = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) =>
    part instanceof Map || part instanceof Set ? [...part] : part,
  );
