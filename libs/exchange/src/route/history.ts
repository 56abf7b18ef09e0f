// Answers: which messages of a case came before, in the order in which they came, and which of them
// does a correction or a withdrawal mean? Only a batch that holds one of these asks.
import type { ValidMessage } from '#contracts';
import type { JudgingAgainReads } from '../ports/stored.js';
import type { Decoded } from './decode.js';
import type { Earlier, Effects } from './effects.js';
import { readKept } from './kept.js';

const WITHDRAWAL = '.berichten.ingetrokken.v1';
const CORRECTION = '.berichten.gecorrigeerd.v1';

export const isWithdrawal = ({ type }: Pick<ValidMessage, 'type'>): boolean =>
  type.name.endsWith(WITHDRAWAL);
export const isCorrection = ({ type }: Pick<ValidMessage, 'type'>): boolean =>
  type.name.endsWith(CORRECTION);
/** What is said about a message, and nothing about the person. */
export const isAboutMessage = (message: Pick<ValidMessage, 'type'>): boolean =>
  isWithdrawal(message) || isCorrection(message);

/** Persons of whom this batch may have to know every message: one is named, or its replacement is awaited. */
export function personsWithHistory(
  decoded: readonly Decoded[],
  effects: Effects,
): readonly string[] {
  const persons = decoded.flatMap((item) =>
    item.kind === 'message' && (isAboutMessage(item.message) || isAwaited(item, effects))
      ? [item.personId]
      : [],
  );
  return [...new Set(persons)];
}

/** A case that is damaged is told of when it is judged; here it must not stop its neighbours. */
function isAwaited({ personId }: { readonly personId: string }, effects: Effects): boolean {
  if (!effects.reads.cases.has(personId)) return false;
  const state = effects.caseOrNone(personId);
  return state !== undefined && Object.keys(state.corrections ?? {}).length > 0;
}

/** Those of the store, then those of this batch; what was erased is as if it never came. */
export function historyOf(
  personId: string,
  before: JudgingAgainReads,
  effects: Effects,
): readonly Earlier[] {
  const stored = [...before.messages].flatMap(([nr, kept]) => {
    if (kept.personId !== personId) return [];
    const earlier = effects.earlier(nr) ?? readKept(kept, nr, personId, effects.sealing);
    return earlier ? [earlier] : [];
  });
  const known = new Set(stored.map(({ nr }) => nr));
  const fresh = effects.earlierOf(personId).filter(({ nr }) => !known.has(nr));
  return [...stored, ...fresh];
}

/** A sender names its message as it named it itself: by its id, under the same source (CE-5). */
export const namedIn = (
  history: readonly Earlier[],
  source: string,
  id: unknown,
): Earlier | undefined =>
  history.find(({ message: { event } }) => event.source === source && event.id === id);
