// Answers: by which rules could a message of this type reach a mailbox at all, and which would stop it
// for everybody? From the rules alone; no message and no person is asked about.
import type { Mailbox } from '#directory';
import type { Millis, Text } from '#kernel';
import type { Relation, RuleInfo } from '../model.js';
import { rulesFor } from '../overlays/in-scope.js';
import { ruleInfo } from '../rules/rule-info.js';
import type { Need, Permit, RuleSet } from '../rules/rule.js';
import { windowWords } from '../rules/window-words.js';

export interface ReachingRule {
  readonly info: RuleInfo;
  /** Empty: whoever the message is for. */
  readonly relations: readonly Relation[];
  readonly need?: Need;
  readonly window?: Text;
}

export interface CouldReach {
  /** What is sent, for a mailbox to get a view of the type that was asked about. */
  readonly sources: readonly string[];
  readonly giving: readonly ReachingRule[];
  /** Rules that hold or refuse the message, or forbid it to this role as a whole. */
  readonly stopping: readonly ReachingRule[];
}

export interface ReachInput {
  /** Of the view that the mailbox would get. */
  readonly type: string;
  readonly isNeutral: boolean;
  readonly mailbox: Mailbox;
  readonly relationsOf: (type: string) => readonly Relation[];
  readonly at: Millis;
}

export function couldReach(rules: RuleSet, input: ReachInput): CouldReach {
  const { type, isNeutral, mailbox, relationsOf, at } = input;
  const local = rulesFor(rules, mailbox, at);
  const found = local.permits.flatMap((permit) => {
    if (permit.role !== mailbox.role || permit.as !== (isNeutral ? type : undefined)) return [];
    const types = isNeutral ? permit.types : permit.types.filter((one) => one === type);
    const reached = types.filter((one) =>
      relationsOf(one).some((relation) => permit.relations.includes(relation)),
    );
    if (reached.length === 0) return [];
    const relations = permit.relations.filter((relation) =>
      reached.some((one) => relationsOf(one).includes(relation)),
    );
    return [{ permit, reached, relations }];
  });
  const sources = [...new Set(found.flatMap(({ reached }) => reached))].toSorted();
  return {
    sources,
    giving: found.flatMap(({ permit, relations }) => giving(permit, relations, isNeutral, rules)),
    // What stops a message is about facts of the person, of which a neutral mailbox may know nothing.
    stopping: isNeutral ? [] : stopping(type, mailbox, relationsOf(type), local, rules),
  };
}

const giving = (
  permit: Permit,
  relations: readonly Relation[],
  isNeutral: boolean,
  rules: RuleSet,
): readonly ReachingRule[] => {
  const info = ruleInfo(rules, permit.id);
  if (!info) return [];
  const window = isNeutral ? {} : { window: windowWords(permit.window) };
  return [{ info, relations, need: permit.need, ...window }];
};

function stopping(
  type: string,
  mailbox: Mailbox,
  relations: readonly Relation[],
  local: RuleSet,
  rules: RuleSet,
): readonly ReachingRule[] {
  const gates = local.gates.filter(({ types }) => types.includes(type));
  const forbids = local.forbids.filter(
    (rule) =>
      rule.hides === 'alles' &&
      rule.types.includes(type) &&
      (rule.role ?? mailbox.role) === mailbox.role &&
      rule.relations.some((relation) => relations.includes(relation)),
  );
  return [...gates, ...forbids].flatMap(({ id }) => {
    const info = ruleInfo(rules, id);
    return info ? [{ info, relations: [] }] : [];
  });
}
