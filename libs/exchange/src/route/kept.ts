// Answers: how does a message that was kept become a message again? As it came in: the canonical
// text is read and validated anew, because its type may have been corrected since.
import { readHttp, validateEvent } from '#contracts';
import { invariant } from '#kernel';
import type { JudgingAgainReads } from '../ports/stored.js';
import type { Earlier } from './effects.js';

type Kept = JudgingAgainReads['messages'] extends ReadonlyMap<string, infer Row> ? Row : never;

const STRUCTURED = { 'content-type': 'application/cloudevents+json' };

/** @throws InvariantBroken when the message no longer satisfies its schema */
export function readKept({ sender, state, body }: Kept): Omit<Earlier, 'nr'> {
  const read = readHttp(STRUCTURED, Buffer.from(body));
  invariant(read.kind === 'read', 'a kept message is an event');
  const validated = validateEvent(read.event);
  invariant(validated.kind === 'valid', 'a kept message satisfies the schema of its type');
  return { sender, state, message: validated.message };
}
