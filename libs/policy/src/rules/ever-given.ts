// Answers: is there any rule that could give this message type to this role? Whether it does depends on
// the message and the person; without such a rule it never will.
import type { Role } from '#directory';
import type { Permit, RuleSet } from './rule.js';

export function isEverGiven(rules: RuleSet, role: Role, type: string): boolean {
  const gives = (permit: Permit): boolean => permit.role === role && permit.types.includes(type);
  return (
    rules.permits.some(gives) ||
    rules.overlays.some(({ widenings }) => widenings.some(({ permit }) => gives(permit)))
  );
}
