// Answers: how does a message that was kept become a message again? As it came in: what was under the
// seal is read and validated anew, because its type may have been corrected since.
import { fromSealed } from '#contracts';
import { invariant } from '#kernel';
import type { JudgingAgainReads } from '../ports/stored.js';
import type { Earlier } from './effects.js';
import type { PersonKeys } from './person-keys.js';

type Kept = JudgingAgainReads['messages'] extends ReadonlyMap<string, infer Row> ? Row : never;

/**
 * Undefined when its key was destroyed: it is as if it never came.
 * @throws InvariantBroken when it is not as it was sealed, or no longer satisfies its schema
 */
export function readKept(
  { sender, state, problem, at, body }: Kept,
  nr: string,
  personId: string,
  keys: PersonKeys,
): Earlier | undefined {
  const opened = keys.open(personId, { kind: 'bericht', id: nr }, body);
  if (opened === 'gone') return undefined;
  invariant(opened !== 'damaged', 'a kept message is as it was sealed');
  const read = fromSealed(opened);
  invariant(read.kind === 'valid', 'a kept message satisfies the schema of its type');
  return { nr, sender, state, ...(problem ? { problem } : {}), at, message: read.message };
}
