// Answers: what is the case after this message, and may the message lead to anything at all? (P8, P9,
// P10, P20, P26)
import { admit } from '#policy';
import type { DecodedMessage } from './admit.js';
import type { CaseState } from './case-state.js';
import type { Effects } from './effects.js';
import { factsOf, learn } from './facts.js';
import type { JudgeParts } from './judge.js';
import { seriesOf, withNewest } from './series.js';

export function learnAndAdmit(
  { message, nr }: Pick<DecodedMessage, 'message' | 'nr'>,
  before: CaseState,
  { configuration: { directory, rules } }: JudgeParts,
  { at }: Effects,
) {
  const learnt = learn(before, message, directory, at);
  const state = withNewest(learnt, { series: seriesOf(message), nr });
  const facts = factsOf(state, message);
  return { state, facts, admission: admit(rules, message.type, facts, state.overruled) };
}
