// Answers: may this message be considered for anybody at all? The target-group rules (P8, P9, P10)
// and the death of the person (P20) are data in policies/national/doelgroep.yaml.
import type { MessageType } from '#contracts';
import { PROBLEMS } from '#kernel';
import type { Admission, Facts, RecipientFacts } from '../model.js';
import { holds } from '../rules/conditions.js';
import type { Gate, RuleSet } from '../rules/rule.js';

/**
 * A refusal goes before a hold: nobody need judge a message that is refused anyway. Of refusals the
 * one that tells nothing about a person goes first: a stranger must not learn the other.
 * @param overruled ids of holding rules that a human overruled for this case; a refusal stands
 */
export function admit(
  rules: RuleSet,
  type: Pick<MessageType, 'name'>,
  facts: Facts,
  overruled: readonly string[] = [],
): Admission {
  const active = rules.gates.filter(
    (gate) =>
      gate.types.includes(type.name) &&
      holds(gate.when, facts as RecipientFacts) &&
      !(gate.effect === 'hold' && overruled.includes(gate.id)),
  );
  const refusing = active
    .filter((gate) => gate.effect === 'refuse')
    .toSorted((one, other) => tells(one) - tells(other));
  const [first] = refusing.length > 0 ? refusing : active;
  if (!first) return { kind: 'admitted' };
  const same = active.filter(
    (gate) => gate.effect === first.effect && gate.problem === first.problem,
  );
  return {
    kind: first.effect === 'refuse' ? 'refused-by-rule' : 'held',
    problem: first.problem,
    rules: same.map((gate: Gate) => gate.id),
  };
}

const tells = ({ problem }: Gate): number => Number(PROBLEMS[problem].class === 'persoon');
