// Answers: to which role is a rule addressed, and within which window?
import type { Said } from './reach.js';
import { roleByCode, type RoleDefinition } from './roles.js';
import type { RawRule } from './source.js';
import { parseBound, type Window } from './windows.js';

export function roleNamed(raw: RawRule, said: Said[]): RoleDefinition | undefined {
  if (!raw.to) return undefined;
  const role = roleByCode(raw.to.role);
  if (!role) said.push({ path: ['to', 'role'], message: `unknown role \`${raw.to.role}\`` });
  return role;
}

export function windowOf(raw: RawRule, said: Said[]): Window | undefined {
  const { from = '', until = '' } = raw.window ?? {};
  const [first, last] = [parseBound(from), parseBound(until)];
  if (!first) said.push({ path: ['window', 'from'], message: `\`${from}\` is not a bound` });
  if (!last) said.push({ path: ['window', 'until'], message: `\`${until}\` is not a bound` });
  return first && last ? { text: `${from} .. ${until}`, from: first, until: last } : undefined;
}
