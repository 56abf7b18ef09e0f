// Answers: which messages of a case take each other's place? Those of one type, and of one referral
// or request where the type is about one: judging again looks at the newest of each series (design 1).
import type { ValidMessage } from '#contracts';
import { isObject } from '#kernel';
import type { CaseState, NewestMessage } from './case-state.js';
import { REFERRAL } from './derived.js';
import { requestNamedIn } from './requests.js';

export function seriesOf(message: Pick<ValidMessage, 'type' | 'data' | 'event'>): string {
  const { type, data } = message;
  const request = requestNamedIn(message);
  if (request) return `${type.name} ${request.organisation} ${request.identification}`;
  const leaf = type.leaf(REFERRAL);
  if (!leaf) return type.name;
  const { verwijzing, zaakreferentie } = data;
  // A partner names the referral by its reference; who referred by the name that it gave it.
  const name =
    !leaf.derived && verwijzing !== undefined && isObject(verwijzing)
      ? verwijzing['identificatie']
      : zaakreferentie;
  return `${type.name} ${typeof name === 'string' ? name : ''}`;
}

/** The newest message stands last, whatever series it is of. */
export function withNewest(state: CaseState, newest: NewestMessage): CaseState {
  const others = state.newest.filter(({ series }) => series !== newest.series);
  return { ...state, newest: [...others, newest] };
}

export const withoutNewest = (state: CaseState, nr: string): CaseState => ({
  ...state,
  newest: state.newest.filter((one) => one.nr !== nr),
});
