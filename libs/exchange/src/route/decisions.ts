// Answers: what does the word of a human do to a case? A held message goes on or is refused, an
// address without a municipality gets one; the rules that were overruled stay overruled for the case.
import type { JsonObject } from '#kernel';
import type { Relation } from '#policy';
import type { MessageChange, OpenItem, QueueKey } from '../ports/stored.js';
import type { CaseState } from './case-state.js';
import { withoutNewest } from './series.js';

export interface CarriedOut {
  readonly state: CaseState;
  readonly messages: readonly MessageChange[];
  readonly closed: readonly QueueKey[];
}

export function carryOut(state: CaseState, items: readonly OpenItem[]): CarriedOut {
  let next = state;
  const messages: MessageChange[] = [];
  const closed: QueueKey[] = [];
  for (const { queue, id, nr, detail, decision } of items) {
    if (!decision) continue;
    closed.push({ queue, id });
    switch (decision.kind) {
      case 'vrijgeven':
        next = { ...next, overruled: [...new Set([...next.overruled, ...rulesIn(detail)])] };
        // A newer message of its series has taken its place; there is nothing of it left to judge.
        if (nr !== undefined && !next.newest.some((one) => one.nr === nr))
          messages.push({ nr, state: 'beoordeeld' });
        break;
      case 'weigeren':
        if (nr === undefined) break;
        next = withoutNewest(next, nr);
        messages.push({ nr, state: 'geweigerd', problem: 'refusedByHuman' });
        break;
      case 'toewijzen':
        next = {
          ...next,
          assigned: { ...next.assigned, [relationIn(detail)]: decision.municipality },
        };
        break;
    }
  }
  return { state: next, messages, closed };
}

const rulesIn = ({ rules }: JsonObject): readonly string[] =>
  Array.isArray(rules) ? rules.filter((rule) => typeof rule === 'string') : [];

const relationIn = ({ relation }: JsonObject): Relation => relation as Relation;
