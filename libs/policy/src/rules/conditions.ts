// Answers: what must be true before a rule applies, are its facts and values known, and can all of
// it be true at once?
import type { RecipientFacts } from '../model.js';
import { factDefinition, isFactName, type FactName, type FactValue } from './facts.js';
import type { Said } from './reach.js';
import type { Condition } from './rule.js';
import type { RawRule } from './source.js';

export const readConditions = (when: NonNullable<RawRule['when']>): readonly Condition[] =>
  Object.entries(when).map(([fact, value]) => ({
    fact: fact as FactName,
    values: typeof value === 'object' ? value : [value],
  }));

/** The plain meaning of a condition; CASL is asked the same in its own terms. */
export const holds = (conditions: readonly Condition[], facts: RecipientFacts): boolean =>
  conditions.every(({ fact, values }) => {
    const value: FactValue | readonly string[] = facts[fact];
    return typeof value === 'object'
      ? value.some((one) => values.includes(one))
      : values.includes(value);
  });

/** Unknown names first: only known facts can contradict each other. */
export function contradictions(raw: RawRule): readonly Said[] {
  const conditions = readConditions(raw.when ?? {});
  const unknown = conditions.flatMap(({ fact, values }) => unknownIn(fact, values));
  if (unknown.length > 0) return unknown;
  const allowed = new Map(conditions.map(({ fact, values }) => [fact, values]));
  const never = (fact: FactName, message: string): Said => ({
    path: ['when', fact],
    message: `can never apply: ${message}`,
  });
  const said: Said[] = [];
  for (const need of ['hulpvraag.eigen', 'toestemming.eigen', 'verzoek'] as const) {
    if (raw.need === need && allowed.get(need)?.includes(true) === false) {
      said.push(never(need, `it needs \`${need}\` and asks for its absence`));
    }
  }
  const relations = allowed.get('relatie');
  if (relations && raw.to && !raw.to.relation.some((one) => relations.includes(one))) {
    said.push(never('relatie', 'it asks for a relation that it is not addressed to'));
  }
  if (agesContradict(allowed))
    said.push(never('persoon.leeftijdsgroep', 'the age group contradicts `persoon.volwassen`'));
  return said;
}

function unknownIn(fact: string, values: readonly FactValue[]): readonly Said[] {
  if (!isFactName(fact)) return [{ path: ['when', fact], message: `unknown fact \`${fact}\`` }];
  return values
    .filter((value) => !factDefinition(fact).values.includes(value))
    .map((value) => ({
      path: ['when', fact],
      message: `\`${fact}\` is never \`${String(value)}\``,
    }));
}

function agesContradict(allowed: ReadonlyMap<FactName, readonly FactValue[]>): boolean {
  const adult = allowed.get('persoon.volwassen');
  const groups = allowed.get('persoon.leeftijdsgroep');
  if (!adult || !groups) return false;
  return !groups.some((group) => adult.includes(group === 'volwassen'));
}
