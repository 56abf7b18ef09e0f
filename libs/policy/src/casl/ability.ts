// Answers: what is a rule set as a CASL ability, and what may be asked of it? Only here is CASL
// imported. It is asked about one instance that we built ourselves and one exact leaf, never by
// type name and never about a payload; forbids stand last, because its last rule wins.
import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import { invariant, InvariantBroken, type Pointer } from '#kernel';
import type { RecipientFacts, Relation, Step } from '../model.js';
import { factNames, type FactName, type FactValue } from '../rules/facts.js';
import { maskByName } from '../rules/masks.js';
import { allRoles } from '../rules/roles.js';
import { STEPS, type Condition, type Forbid, type Permit, type RuleSet } from '../rules/rule.js';

/** One message type towards one role by one relation: what CASL calls the subject type. */
export type Audience = string;

export const audienceOf = (type: string, role: string, relation: Relation): Audience =>
  `${type} ${role} ${relation}`;

/**
 * Facts, audience and open windows; without a prototype, so that nothing is inherited into an
 * answer.
 */
export interface Question {
  readonly audience: Audience;
  readonly windows: readonly string[];
  readonly [fact: string]: FactValue | readonly string[];
}

export type RuleAbility = MongoAbility<[Step, Audience | Question]>;
type Raw = RawRuleOf<RuleAbility>;
type CaslConditions = Readonly<Record<string, { readonly $in: readonly FactValue[] }>>;

/** A fact name without its dot, which CASL would read as a path into an object. */
const keyOf = (fact: FactName): string => fact.replace('.', '_');
const FACT_KEYS = factNames().map((fact) => [fact, keyOf(fact)] as const);

export function makeQuestion(
  audience: Audience,
  facts: RecipientFacts,
  windows: readonly string[],
): Question {
  const question = Object.create(null) as Record<string, FactValue | readonly string[]>;
  question['audience'] = audience;
  question['windows'] = windows;
  for (const [fact, key] of FACT_KEYS) {
    const value = facts[fact];
    if (value === undefined) throw new InvariantBroken(`the fact ${fact} has no value`);
    question[key] = value;
  }
  return Object.freeze(question) as Question;
}

export function makeAbility(
  rules: Pick<RuleSet, 'permits' | 'forbids' | 'catalogue'>,
): RuleAbility {
  const leavesOf = (type: string) =>
    rules.catalogue.type(type)?.leaves.map((leaf) => leaf.pointer) ?? [];
  const raw: Raw[] = [
    ...rules.permits.flatMap(permitRules),
    ...rules.permits.flatMap((rule) => maskRules(rule, leavesOf)),
    ...rules.forbids.flatMap((rule) => forbidRules(rule, leavesOf)),
  ];
  return createMongoAbility<RuleAbility>(raw, {
    detectSubjectType: (question) => (typeof question === 'string' ? question : question.audience),
  });
}

/**
 * CASL's own answer for one step of one leaf; the compiled projection must never differ from it.
 */
export function mayRead(
  ability: RuleAbility,
  step: Step,
  question: Question,
  leaf: Pointer,
): boolean {
  invariant(Object.getPrototypeOf(question) === null, 'facts are built here, never parsed');
  invariant(leaf.startsWith('/'), 'CASL is asked about one exact leaf');
  return ability.can(step, question, leaf);
}

const conditionsOf = (when: readonly Condition[]): CaslConditions =>
  Object.fromEntries(when.map(({ fact, values }) => [keyOf(fact), { $in: values }]));

function permitRules(rule: Permit): readonly Raw[] {
  const conditions = {
    ...conditionsOf(rule.when),
    ...(rule.need === 'altijd' ? {} : { [keyOf(rule.need)]: { $in: [true] } }),
    windows: { $in: [rule.window.text] },
  };
  return [...rule.grants].flatMap(([type, leaves]) =>
    STEPS.flatMap((step) => {
      const fields = [...leaves].filter(([, granted]) => granted === step).map(([leaf]) => leaf);
      if (fields.length === 0) return [];
      const subject = rule.relations.map((relation) => audienceOf(type, rule.role, relation));
      return [{ action: step, subject, fields, conditions, reason: rule.id }];
    }),
  );
}

/**
 * A mask hides from a role, whichever rule opened the leaf; the rules that carry it are named
 * later.
 */
function maskRules(rule: Permit, leavesOf: (type: string) => readonly Pointer[]): readonly Raw[] {
  return rule.masks.flatMap((name) => {
    const mask = maskByName(name);
    invariant(mask !== undefined, 'a loaded rule carries known masks only');
    return rule.types.flatMap((type) => {
      const fields = leavesOf(type).filter(mask.hides);
      if (fields.length === 0) return [];
      const subject = rule.relations.map((relation) => audienceOf(type, rule.role, relation));
      const conditions = { [keyOf(mask.fact)]: { $in: [true] } };
      return [inverted(subject, fields, conditions, maskReason(name))];
    });
  });
}

function forbidRules(rule: Forbid, leavesOf: (type: string) => readonly Pointer[]): readonly Raw[] {
  const roles = rule.role ? [rule.role] : allRoles().map(({ code }) => code);
  return rule.types.flatMap((type) => {
    const fields = rule.hides === 'alles' ? leavesOf(type) : [...(rule.hides.get(type) ?? [])];
    const subject = roles.flatMap((role) =>
      rule.relations.map((relation) => audienceOf(type, role, relation)),
    );
    return [inverted(subject, [...fields], conditionsOf(rule.when), rule.id)];
  });
}

/**
 * CASL takes a rule without conditions as one that always applies: ours say so by having no `when`.
 */
const inverted = (
  subject: string[],
  fields: string[],
  conditions: CaslConditions,
  reason: string,
): Raw => ({
  action: [...STEPS],
  subject,
  fields,
  ...(Object.keys(conditions).length > 0 ? { conditions } : {}),
  inverted: true,
  reason,
});

const MASK = 'mask ';

const maskReason = (name: string): string => `${MASK}${name}`;

/** The mask that an inverted rule stands for; undefined for a forbid of the rule set. */
export const maskOfReason = (reason: string): string | undefined =>
  reason.startsWith(MASK) ? reason.slice(MASK.length) : undefined;
