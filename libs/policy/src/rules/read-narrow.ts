// Answers: what does a narrowing of an overlay mean: which dates are made coarser, which window and
// which conditions are asked besides those of the national rules?
import type { Pointer } from '#kernel';
import type { Relation, Step } from '../model.js';
import { expandFields } from './fields.js';
import { reachFaults, type Said } from './reach.js';
import { common, type Scope, type StatedRule } from './stated.js';
import { roleNamed, windowOf } from './recipient.js';
import type { Narrow } from './rule.js';
import type { RawRule } from './source.js';

export function narrowOf(
  raw: RawRule,
  stated: StatedRule,
  scope: Scope,
  said: Said[],
): Narrow | undefined {
  const role = roleNamed(raw, said);
  const window = raw.window && windowOf(raw, said);
  const { grants, faults } = expandFields(
    (raw.fields ?? {}) as Partial<Record<Step, readonly Pointer[]>>,
    scope,
  );
  said.push(...faults.map(({ path, message }) => ({ path: ['fields', ...path], message })));
  if (!role) return undefined;
  said.push(...reachFaults(raw, role, scope.types));
  return {
    ...common(stated),
    effect: 'narrow',
    role: role.code,
    relations: (raw.to?.relation ?? []) as readonly Relation[],
    // A date's companions follow it by themselves.
    atMost: new Map(
      [...grants].map(([type, leaves]) => [
        type,
        new Map([...leaves].filter(([, step]) => step !== 'exact')),
      ]),
    ),
    ...(window ? { window } : {}),
  };
}
