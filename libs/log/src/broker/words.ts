// Answers: how is a right or a step said to a person and in the evidence? The same words everywhere;
// an organisation by its number, as it stands in the directory.
import { oinOf, type Access } from './access.js';
import type { Step } from './plan.js';

/** `00000099000000001000`, or `sluis-router`. */
export const holderOf = ({ principal }: Pick<Access, 'principal'>): string =>
  oinOf(principal) ?? principal.replace(/^User:/, '');

/** `topic sluis.ingezonden`, `group 00000099000000001000.*` */
export const thingOf = ({ on, name, pattern }: Access): string =>
  `${on} ${name}${pattern === 'prefixed' ? '*' : ''}`;

export const rightInWords = (access: Access): string =>
  `${holderOf(access)} ${access.operation} ${thingOf(access)}`;

/** What a step is about, without saying whether it was done. */
export function stepInWords(step: Step): string {
  switch (step.kind) {
    case 'create':
      return step.topic.name;
    case 'set':
      return `${step.topic} ${step.changes.map(({ setting, to }) => `${setting}=${to}`).join(' ')}`;
    case 'grant':
    case 'revoke':
      return rightInWords(step.access);
  }
}
