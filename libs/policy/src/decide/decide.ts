// Answers: may this mailbox have a view of this message, and what becomes of each of its leaves?
// Deny by default, a forbid wins, the finest permitted step counts; a fault while deciding
// withholds.
import { invariant, LIMITS, type Millis, type Pointer } from '#kernel';
import type { DecideInput, Decision, LeafDecision, Permitted } from '../model.js';
import { rulesFor } from '../overlays/in-scope.js';
import type { Permit, RuleSet } from '../rules/rule.js';
import { windowAt, type WindowState } from '../rules/windows.js';
import { decideLeaves, type Release } from './decide-leaves.js';
import { projectionFor, type Projection } from './projection.js';
import { whyNothing } from './why-nothing.js';

/** The gateway's own name for the case in a view; every role has it, and it tells nothing. */
export const REFERENCE: Pointer = '/zaakreferentie';

/** Never throws: what cannot be decided is withheld, whole. */
export function decide(rules: RuleSet, input: DecideInput): Decision {
  try {
    return judge(rulesFor(rules, input.mailbox, input.at), input);
  } catch {
    const { mailbox, relation } = input;
    return { kind: 'withheld', mailbox, relation, problem: 'internal', rules: [] };
  }
}

function judge(rules: RuleSet, input: DecideInput): Decision {
  const { type, mailbox, relation, facts, dates, at } = input;
  const projection = projectionFor(rules, type, mailbox.role, relation);
  invariant(facts.relatie === relation, 'the facts are those of this relation');
  invariant(mailbox.lane === type.lane, 'a message stays in its lane');
  const windows = new Map(
    projection.windows.map((window) => [window.text, windowAt(window, dates, at)]),
  );
  const open = [...windows].filter(([, state]) => state.kind === 'open').map(([text]) => text);
  const verdicts = projection.verdicts(facts, open);
  const { forbidden } = verdicts;
  if (forbidden) {
    return {
      kind: 'withheld',
      mailbox,
      relation,
      problem: forbidden.problem,
      rules: [forbidden.id],
    };
  }
  const decided = decideLeaves(input, projection, verdicts);
  return decided.release === undefined
    ? whyNothing(projection.permits, windows, input)
    : permitted(input, projection, windows, decided.leaves, decided.release);
}

function permitted(
  { type, mailbox, relation }: DecideInput,
  projection: Projection,
  windows: ReadonlyMap<string, WindowState>,
  leaves: readonly LeafDecision[],
  { permits, rules, purpose, ground }: Release,
): Permitted {
  return {
    kind: 'permitted',
    mailbox,
    relation,
    viewType: projection.viewType?.name ?? type.name,
    purpose,
    ground,
    rules,
    leaves,
    ...bounds(permits, windows),
    ...(projection.viewType ? { padTo: LIMITS.neutralViewPadBytes } : {}),
    ...(permits.some((rule) => rule.moment) ? { moment: 'kwartier' as const } : {}),
  };
}

/** The view may be read only while every rule that filled it applies. */
function bounds(
  used: readonly Permit[],
  windows: ReadonlyMap<string, WindowState>,
): { readonly from?: Millis; readonly until?: Millis } {
  const states = used.map((rule) => windows.get(rule.window.text));
  const open = states.flatMap((state) => (state?.kind === 'open' ? [state] : []));
  const from = Math.max(...open.flatMap((state) => state.from ?? []));
  const until = Math.min(...open.flatMap((state) => state.until ?? []));
  return {
    ...(Number.isFinite(from) ? { from } : {}),
    ...(Number.isFinite(until) ? { until } : {}),
  };
}
