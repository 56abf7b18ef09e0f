// Answers: when does an answer leave whose moment could betray how much work it was? On a fixed tick,
// never before one whole tick has passed, so that work of a different length ends at the same moment.
import { LIMITS, type Clock, type Millis } from '#kernel';

/** The first tick that leaves a whole tick for the work, and does not lie before now. */
export function tickAfter(begun: Millis, now: Millis): Millis {
  const tick = LIMITS.inquiryTickMs;
  return Math.ceil(Math.max(begun + tick, now) / tick) * tick;
}

export async function onTick<T>(clock: Clock, work: () => Promise<T>): Promise<T> {
  const begun = clock.now();
  const answer = await work();
  const now = clock.now();
  await clock.wait(tickAfter(begun, now) - now);
  return answer;
}
