// Answers: does the stay in this message end before it began? A schema sees one date at a time; one
// wrong digit in a year would close every window, and have recipients erase what they need (P6, P7).
import { refused, type Fault, type JsonObject, type Refused } from '#kernel';
import { dayRange } from '../route/dates.js';
import { object } from '../route/data.js';

const ENDS = ['verwachteEinddatum', 'einddatum', 'datumInvrijheidstelling'] as const;

/** Incomplete dates are in order as long as some day of one and some day of the other are. */
export function stayInOrder(data: JsonObject): Refused | undefined {
  const stay = object(data['detentie']);
  const begin = dayRange(stay['begindatum']);
  if (!begin) return undefined;
  const faults: readonly Fault[] = ENDS.flatMap((name) => {
    const end = dayRange(stay[name]);
    return end && end.last < begin.first
      ? [{ place: `/data/detentie/${name}`, expected: 'a day not before `begindatum`' }]
      : [];
  });
  return faults.length > 0 ? refused('schemaViolated', faults) : undefined;
}
