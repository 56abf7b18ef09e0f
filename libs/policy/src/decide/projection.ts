// Answers: for one audience, what becomes of every leaf of the type under a given set of facts? The
// rules are compiled once per (type, role, relation), and the verdicts once per combination of
// rules that hold, so that judging a message is looking up its leaves.
import type { MessageType } from '#contracts';
import { invariant, type Pointer } from '#kernel';
import {
  audienceOf,
  makeAbility,
  makeQuestion,
  maskOfReason,
  type Audience,
  type Question,
  type RuleAbility,
} from '../casl/ability.js';
import { compile, type CompiledRule } from '../casl/compile.js';
import type { LeafDecision, RecipientFacts, Relation } from '../model.js';
import { factNames } from '../rules/facts.js';
import { maskByName } from '../rules/masks.js';
import { neutralPlaces } from '../rules/neutral.js';
import { STEPS, type Forbid, type Permit, type RuleSet } from '../rules/rule.js';
import type { Window } from '../rules/windows.js';
import type { DecidedLeaves } from './decide-leaves.js';
import { makeMemory, type Memory } from './memory.js';

export type Verdict = Omit<LeafDecision, 'pointer'>;

/** What holds for an audience while a certain set of rules holds. */
export interface Verdicts {
  /** By the index of the leaf in the type. */
  readonly byLeaf: readonly Verdict[];
  /** The forbid of the whole message, if one holds. */
  readonly forbidden?: Forbid;
}

export interface Projection {
  readonly audience: Audience;
  readonly permits: readonly Permit[];
  readonly windows: readonly Window[];
  /** Present when the audience gets a neutral view. */
  readonly viewType?: MessageType;
  /** Leaves that the gateway makes itself. */
  readonly derived: ReadonlySet<Pointer>;
  /** Decisions about messages of this audience that were worked out before. */
  readonly memory: Memory<DecidedLeaves>;
  indexOf(leaf: Pointer): number | undefined;
  verdicts(facts: RecipientFacts, openWindows: readonly string[]): Verdicts;
}

/** More combinations of facts than this are not met in practice; the cache then starts anew. */
const COMBINATIONS_MAX = 1_024;

interface Compiled {
  readonly ability: RuleAbility;
  readonly byAudience: Map<Audience, Projection>;
}
const COMPILED = new WeakMap<RuleSet, Compiled>();

function compiledOf(rules: RuleSet): Compiled {
  const known = COMPILED.get(rules);
  if (known) return known;
  const compiled = { ability: makeAbility(rules), byAudience: new Map<Audience, Projection>() };
  COMPILED.set(rules, compiled);
  return compiled;
}

export const abilityOf = (rules: RuleSet): RuleAbility => compiledOf(rules).ability;

export function projectionFor(
  rules: RuleSet,
  type: MessageType,
  role: string,
  relation: Relation,
): Projection {
  const { ability, byAudience } = compiledOf(rules);
  const audience = audienceOf(type.name, role, relation);
  const known = byAudience.get(audience);
  if (known) return known;
  const permits = rules.permits.filter(
    (rule) =>
      rule.role === role && rule.relations.includes(relation) && rule.types.includes(type.name),
  );
  const projection = makeProjection(rules, type, audience, permits, ability);
  byAudience.set(audience, projection);
  return projection;
}

function makeProjection(
  rules: RuleSet,
  type: MessageType,
  audience: Audience,
  permits: readonly Permit[],
  ability: RuleAbility,
): Projection {
  const leaves = type.leaves.map((leaf) => leaf.pointer);
  const index = new Map(leaves.map((leaf, at) => [leaf, at]));
  const compiled = compile(ability, audience, leaves);
  const windows = new Map(permits.map(({ window }) => [window.text, window]));
  const viewName = permits[0]?.as;
  const viewType = viewName === undefined ? undefined : rules.catalogue.type(viewName);
  const cache = new Map<string, Verdicts>();
  const answers = new Map<string, Verdicts>();
  return {
    audience,
    permits,
    windows: [...windows.values()],
    ...(viewType ? { viewType } : {}),
    derived: new Set(type.leaves.filter((leaf) => leaf.derived).map((leaf) => leaf.pointer)),
    memory: makeMemory(),
    indexOf: (leaf) => index.get(leaf),
    verdicts(facts, openWindows) {
      const asked = factsKey(facts, openWindows);
      const answered = answers.get(asked);
      if (answered) return answered;
      if (answers.size >= COMBINATIONS_MAX) answers.clear();
      const made = ask(makeQuestion(audience, facts, openWindows));
      answers.set(asked, made);
      return made;
    },
  };

  /** CASL judges the conditions; each set of rules that hold is judged once. */
  function ask(question: Question): Verdicts {
    const holding = compiled.map((rule) => rule.holds(question));
    const key = holding.map(Number).join('');
    const cached = cache.get(key);
    if (cached) return cached;
    if (cache.size >= COMBINATIONS_MAX) cache.clear();
    const active = compiled.filter((_, at) => holding[at]);
    const made = judgeAll(type, active, permits, rules.forbids, viewType);
    cache.set(key, made);
    return made;
  }
}

/** Facts are total and have few values each, so few sets of them occur. */
const factsKey = (facts: RecipientFacts, openWindows: readonly string[]): string =>
  JSON.stringify([FACTS.map((name) => facts[name]), openWindows]);
const FACTS = factNames();

function judgeAll(
  type: MessageType,
  active: readonly CompiledRule[],
  permits: readonly Permit[],
  forbids: readonly Forbid[],
  viewType: MessageType | undefined,
): Verdicts {
  const ids = new Set(active.map((rule) => rule.reason));
  const forbidden = forbids.find((rule) => rule.hides === 'alles' && ids.has(rule.id));
  const index = new Map(type.leaves.map((leaf, at) => [leaf.pointer, at]));
  const own = type.leaves.map(({ pointer }, at) =>
    withCoarser(judge(at, active, permits), pointer, permits),
  );
  const dated = type.leaves.map((leaf, at): Verdict => {
    const verdict = own[at] ?? NO_RULE;
    const date = own[index.get(leaf.companionOf ?? '') ?? -1];
    return verdict === NO_RULE && date?.outcome === 'generalised'
      ? { outcome: 'withheld', rules: date.rules, because: 'vergroving' }
      : verdict;
  });
  const byLeaf = type.leaves.map((leaf, at): Verdict => {
    if (leaf.mirrors === undefined) return dated[at] ?? NO_RULE;
    const placed = viewType === undefined || neutralPlaces(viewType).has(leaf.pointer);
    return placed ? (dated[index.get(leaf.mirrors) ?? -1] ?? NO_RULE) : NO_RULE;
  });
  return { byLeaf: shared(byLeaf), ...(forbidden ? { forbidden } : {}) };
}

/** Equal verdicts become one object: whoever counts the rules of a view then sees few lists. */
function shared(verdicts: readonly Verdict[]): readonly Verdict[] {
  const first = new Map<string, Verdict>();
  return verdicts.map((verdict) => {
    const key = JSON.stringify(verdict);
    const known = first.get(key) ?? verdict;
    first.set(key, known);
    return known;
  });
}

const NO_RULE: Verdict = { outcome: 'withheld', rules: [], because: 'geenRegel' };

/** INVARIANT: a forbid beats every permit; the finest step that any permit grants is the step. */
function judge(leaf: number, active: readonly CompiledRule[], permits: readonly Permit[]): Verdict {
  const against = active.filter((rule) => rule.inverted && rule.leaves.get('exact')?.has(leaf));
  const forbids = against.filter((rule) => maskOfReason(rule.reason) === undefined);
  if (forbids.length > 0) {
    return { outcome: 'withheld', rules: forbids.map((rule) => rule.reason), because: 'verbod' };
  }
  const granting = (step: (typeof STEPS)[number]) =>
    active.filter((rule) => !rule.inverted && rule.leaves.get(step)?.has(leaf));
  const step = STEPS.find((one) => granting(one).length > 0);
  if (step === undefined) return NO_RULE;
  const mask = against.map((rule) => maskOfReason(rule.reason)).find((name) => name !== undefined);
  if (mask !== undefined) {
    return { outcome: 'withheld', rules: carriers(mask, active, permits), mask, because: 'masker' };
  }
  const rules = granting(step).map((rule) => rule.reason);
  return step === 'exact' ? { outcome: 'exact', rules } : { outcome: 'generalised', step, rules };
}

/** Who made it coarser is named beside who gave it. */
function withCoarser(verdict: Verdict, leaf: Pointer, permits: readonly Permit[]): Verdict {
  if (verdict.outcome !== 'generalised') return verdict;
  const giving = permits.filter(({ id }) => verdict.rules.includes(id));
  const coarser = giving.flatMap(({ coarsenedBy }) => coarsenedBy?.get(leaf) ?? []);
  return coarser.length === 0
    ? verdict
    : { ...verdict, rules: [...new Set([...verdict.rules, ...coarser])] };
}

const carriers = (
  mask: string,
  active: readonly CompiledRule[],
  permits: readonly Permit[],
): readonly string[] =>
  permits
    .filter((rule) => rule.masks.includes(mask) && active.some(({ reason }) => reason === rule.id))
    .map((rule) => rule.id);

/**
 * The leaf that tells what a mask hid, where the message's type and the view have a place for it.
 */
export function tellingLeaf(
  type: MessageType,
  viewType: MessageType | undefined,
  mask: string,
): Pointer | undefined {
  const tells = maskByName(mask)?.tells;
  invariant(tells !== undefined, 'a verdict names known masks only');
  const placed = viewType === undefined || neutralPlaces(viewType).has(tells);
  return placed && type.leaf(tells) ? tells : undefined;
}
