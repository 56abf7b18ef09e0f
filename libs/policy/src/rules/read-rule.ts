// Answers: what does one rule of a file mean, and is every name in it known and every part of it
// able to apply? A rule with a fault is not built, so nothing half-understood is ever in force.
import type { MessageType } from '#contracts';
import { PROBLEMS, type Pointer, type ProblemKey } from '#kernel';
import type { Relation, Step } from '../model.js';
import { contradictions, readConditions } from './conditions.js';
import { expandFields, type FieldScope } from './fields.js';
import { maskByName } from './masks.js';
import { neutralPlaces } from './neutral.js';
import { neutralFaults, reachFaults, secretAddressFaults, typeFaults, type Said } from './reach.js';
import { narrowOf } from './read-narrow.js';
import { allRoles, type RoleDefinition } from './roles.js';
import { common, type RuleContext, type Scope, type StatedRule } from './stated.js';
import type { Forbid, Gate, Permit, Rule } from './rule.js';
import type { PolicyFault, RawRule, Source } from './source.js';
import { roleNamed, windowOf } from './recipient.js';

export interface RuleRead {
  readonly rule?: Rule;
  readonly faults: readonly PolicyFault[];
}

export function readRule(source: Source, index: number, context: RuleContext): RuleRead {
  const raw = source.content.rules?.[index] as RawRule;
  const types = raw.types.flatMap((name) => context.catalogue.type(name) ?? []);
  const stated = {
    ...raw,
    ground: { ...raw.ground, also: raw.ground.also ?? [] },
    when: readConditions(raw.when ?? {}),
    file: source.path,
    line: source.at(['rules', index]),
  };
  const said: Said[] = [
    ...typeFaults(raw, context.catalogue),
    ...contradictions(raw),
    ...reviewFaults(raw),
  ];
  const rule = ruleOf(raw, stated, { ...context, types }, said);
  const faults = said.map(({ path, message }) => ({
    file: source.path,
    line: source.at(['rules', index, ...path]),
    message: `rule \`${raw.id}\`: ${message}`,
  }));
  return faults.length > 0 || !rule ? { faults } : { rule, faults };
}

function ruleOf(raw: RawRule, stated: StatedRule, scope: Scope, said: Said[]): Rule | undefined {
  switch (raw.effect) {
    case 'refuse':
    case 'hold':
      return gateOf(raw, raw.effect, stated, said);
    case 'forbid':
      return forbidOf(raw, stated, scope, said);
    case 'narrow':
      return narrowOf(raw, stated, scope, said);
    case 'permit':
    case undefined:
      return permitOf(raw, stated, scope, said);
  }
}

function gateOf(
  raw: RawRule,
  effect: Gate['effect'],
  stated: StatedRule,
  said: Said[],
): Gate | undefined {
  const problem = problemByCode(raw.problem ?? '');
  if (!problem)
    said.push({ path: ['problem'], message: `unknown problem code \`${raw.problem ?? ''}\`` });
  return problem && { ...common(stated), effect, problem };
}

function forbidOf(
  raw: RawRule,
  stated: StatedRule,
  scope: Scope,
  said: Said[],
): Forbid | undefined {
  const role = roleNamed(raw, said);
  if (role) said.push(...reachFaults(raw, role, scope.types));
  const problem = raw.problem === undefined ? 'withheld' : problemByCode(raw.problem);
  if (!problem)
    said.push({ path: ['problem'], message: `unknown problem code \`${raw.problem ?? ''}\`` });
  const hides =
    raw.fields === 'alles' ? 'alles' : hidden(raw.fields as readonly Pointer[], scope, said);
  const relations = (raw.to?.relation ?? allRelations()) as readonly Relation[];
  return (
    problem && {
      ...common(stated),
      effect: 'forbid',
      ...(role ? { role: role.code } : {}),
      relations,
      hides,
      problem,
    }
  );
}

function hidden(
  pointers: readonly Pointer[],
  scope: Scope,
  said: Said[],
): ReadonlyMap<string, ReadonlySet<Pointer>> {
  const { grants, faults } = expandFields({ exact: pointers }, scope);
  said.push(
    ...faults.map(({ path, message }) => ({ path: ['fields', ...path.slice(1)], message })),
  );
  return new Map([...grants].map(([type, leaves]) => [type, new Set(leaves.keys())]));
}

function permitOf(
  raw: RawRule,
  stated: StatedRule,
  scope: Scope,
  said: Said[],
): Permit | undefined {
  const role = roleNamed(raw, said);
  const window = windowOf(raw, said);
  const neutral = neutralOf(raw, scope, role, said);
  const fields: FieldScope = neutral
    ? { ...scope, neutral: new Set(neutralPlaces(neutral).keys()) }
    : scope;
  const { grants, faults } = expandFields(
    (raw.fields ?? {}) as Partial<Record<Step, readonly Pointer[]>>,
    fields,
  );
  said.push(...faults.map(({ path, message }) => ({ path: ['fields', ...path], message })));
  said.push(...emptyFaults(grants, faults.length));
  const masks = raw.mask ?? [];
  said.push(
    ...masks
      .filter((name) => !maskByName(name))
      .map((name) => ({ path: ['mask'], message: `unknown mask \`${name}\`` })),
  );
  if (!role || !window || !raw.need) return undefined;
  said.push(...reachFaults(raw, role, scope.types), ...secretAddressFaults(role, masks, grants));
  return {
    ...common(stated),
    effect: 'permit',
    purpose: raw.purpose ?? '',
    role: role.code,
    relations: (raw.to?.relation ?? []) as readonly Relation[],
    need: raw.need,
    window,
    masks,
    ...(neutral ? { as: neutral.name } : {}),
    ...(raw.moment ? { moment: raw.moment } : {}),
    grants,
  };
}

const emptyFaults = (grants: Permit['grants'], alreadySaid: number): readonly Said[] =>
  alreadySaid > 0
    ? []
    : [...grants]
        .filter(([, leaves]) => leaves.size === 0)
        .map(([type]) => ({
          path: ['fields'],
          message: `can never apply to \`${type}\`, which has none of its fields`,
        }));

function neutralOf(
  raw: RawRule,
  scope: Scope,
  role: RoleDefinition | undefined,
  said: Said[],
): MessageType | undefined {
  const neutral = raw.as === undefined ? undefined : scope.catalogue.type(raw.as);
  if (raw.as !== undefined && neutral?.kind !== 'weergave') {
    said.push({ path: ['as'], message: `\`${raw.as}\` is not a view type of the catalogue` });
  }
  if (role) said.push(...neutralFaults(raw, role, scope.types, neutral));
  return neutral;
}

function reviewFaults(raw: RawRule): readonly Said[] {
  const day = new Date(`${raw.review}T00:00:00Z`);
  const real = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(raw.review);
  return real
    ? []
    : [{ path: ['review'], message: 'the review date is not a day of the calendar' }];
}

const problemByCode = (code: string): ProblemKey | undefined =>
  (Object.keys(PROBLEMS) as ProblemKey[]).find((key) => PROBLEMS[key].code === code);

const allRelations = (): readonly string[] => [
  ...new Set(allRoles().flatMap((role) => role.relations)),
];
