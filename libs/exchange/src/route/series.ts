// Answers: which messages of a case take each other's place? Those of one type: judging again looks
// at the newest of each series (design 1).
import type { ValidMessage } from '#contracts';
import type { CaseState, NewestMessage } from './case-state.js';

export const seriesOf = (message: Pick<ValidMessage, 'type'>): string => message.type.name;

/** The newest message stands last, whatever series it is of. */
export function withNewest(state: CaseState, newest: NewestMessage): CaseState {
  const others = state.newest.filter(({ series }) => series !== newest.series);
  return { ...state, newest: [...others, newest] };
}

export const withoutNewest = (state: CaseState, nr: string): CaseState => ({
  ...state,
  newest: state.newest.filter((one) => one.nr !== nr),
});
