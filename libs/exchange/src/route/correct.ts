// Answers: what happens when a sender puts another message in the place of one of its own? The
// correction announces it; the replacement is then judged as a revision, so that it reaches who had
// a value that changed, and nobody else hears of the correction (GDPR 16, 19).
import type { ValidMessage } from '#contracts';
import { makeEntry } from '#evidence';
import type { ClaimOnFile, DecodedMessage } from './admit.js';
import { fingerprint, type CaseState } from './case-state.js';
import { object } from './data.js';
import type { Earlier, Effects } from './effects.js';
import { namedIn } from './history.js';
import type { JudgeParts } from './judge.js';
import type { Before } from './reconsider.js';
import { relearn } from './relearn.js';
import { faultIn, refusal, type AboutMessage } from './withdraw.js';

/** Step one: nothing is released and nothing taken back until the replacement comes. */
export function announceCorrection(
  { message, personId }: DecodedMessage,
  claim: ClaimOnFile,
  history: readonly Earlier[],
  _before: Before,
  parts: JudgeParts,
  effects: Effects,
): AboutMessage {
  const state = effects.caseOf(personId);
  const { source } = message.event;
  const { identificatie, vervanging, reden } = object(message.data['bericht']);
  const original = namedIn(history, source, identificatie);
  const problem = faultIn(original);
  if (problem || !original) return refusal(problem ?? 'originalUnknown');
  if (namedIn(history, source, vervanging)) return refusal('replacementKnown');
  if (!state.newest.some(({ nr }) => nr === original.nr)) return refusal('originalSuperseded');
  const awaited = keyOf(state, source, vervanging);
  return {
    case: { ...state, corrections: { ...state.corrections, [awaited]: original.nr } },
    releases: [],
    queue: [],
    evidence: [
      makeEntry(parts.newId(), 'correctionAnnounced', 'sluis', {
        nummer: original.nr,
        correctie: claim.nr,
        reden: String(reden),
      }),
    ],
  };
}

export interface Replacing {
  readonly original: Earlier;
  /** The case as if the original never came, and the replacement in its place. */
  readonly state: CaseState;
}

/** Step two. Undefined: nobody announced this message, or what it was to replace is gone. */
export function replacedBy(
  { message, nr }: Pick<DecodedMessage, 'message' | 'nr'>,
  state: CaseState,
  history: () => readonly Earlier[],
  parts: JudgeParts,
): Replacing | 'other-type' | undefined {
  const { source, id } = message.event;
  const awaited = keyOf(state, source, id);
  const { [awaited]: announced, ...others } = state.corrections ?? {};
  if (announced === undefined) return undefined;
  const known = history();
  const original = known.find((one) => one.nr === announced);
  if (!original || faultIn(original)) return undefined;
  if (!isSameKind(original.message, message)) return 'other-type';
  const settled = known.filter((one) => one.nr !== announced);
  const before = relearn(state, settled, parts.configuration.directory);
  const replaced = { ...state.replaced, [announced]: nr };
  return { original, state: { ...before, corrections: others, replaced } };
}

const isSameKind = (one: ValidMessage, other: ValidMessage): boolean =>
  one.type.name === other.type.name;

const keyOf = (state: CaseState, source: string, id: unknown): string =>
  fingerprint(state, [source, String(id)]);
