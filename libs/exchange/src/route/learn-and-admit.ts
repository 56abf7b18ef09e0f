// Answers: what is the case after this message, and may the message lead to anything at all? (P8, P9,
// P10, P20, P26)
import { admit } from '#policy';
import type { ClaimOnFile, DecodedMessage } from './admit.js';
import type { CaseState } from './case-state.js';
import type { Effects } from './effects.js';
import { factsOf, learn } from './facts.js';
import type { JudgeParts } from './judge.js';
import { withAsker } from './requests.js';
import { seriesOf, withNewest } from './series.js';

export function learnAndAdmit(
  { message, nr, personId }: Pick<DecodedMessage, 'message' | 'nr' | 'personId'>,
  { sender }: Pick<ClaimOnFile, 'sender'>,
  before: CaseState,
  { configuration: { directory, rules } }: JudgeParts,
  { at, processing, reads }: Effects,
) {
  const learnt = withAsker(learn(before, message, directory, at), message, personId, reads);
  const state = withNewest(learnt, { series: seriesOf(message), nr });
  const facts = factsOf(state, message);
  const admission = admit(rules, message.type, facts, state.overruled);
  const about = { nr, type: message.type.name };
  processing.admitted(processing.traceOf(nr, message), about, sender, admission);
  return { state, facts, admission };
}
