// Answers: what does every rule say, whatever its effect, and what has to be known to read it?
import type { Catalogue, MessageType } from '#contracts';
import type { Pointer } from '#kernel';
import type { Gate } from './rule.js';
import type { RawRule } from './source.js';

export interface RuleContext {
  readonly catalogue: Catalogue;
  readonly groups: ReadonlyMap<Pointer, readonly Pointer[]>;
}

export type Scope = RuleContext & { readonly types: readonly MessageType[] };

export type StatedRule = Omit<RawRule, 'when' | 'ground' | 'effect'> &
  Pick<Gate, 'when' | 'ground' | 'file' | 'line'>;

export const common = ({
  id,
  lane,
  ground,
  types,
  when,
  why,
  owner,
  review,
  matrix,
  file,
  line,
}: StatedRule) => ({
  id,
  lane,
  ground,
  types,
  when,
  why,
  owner,
  review,
  ...(matrix === undefined ? {} : { matrix }),
  file,
  line,
});
