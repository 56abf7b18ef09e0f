// Answers: how old was the person at the start, and which calendar day does a possibly incomplete
// date stand for? Missing parts are never filled in on the wire; here they are bounded.
import { isObject, type JsonValue } from '#kernel';
import type { Facts } from '#policy';

/** A BRP date read as the first and last day it can mean; undefined when unknown. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

export function dayRange(value: JsonValue | undefined): DayRange | undefined {
  if (!isObject(value)) return undefined;
  const { datum, jaar, maand } = value;
  if (typeof datum === 'string') return { first: datum, last: datum };
  if (typeof jaar !== 'number') return undefined;
  const year = String(jaar).padStart(4, '0');
  if (typeof maand !== 'number') return { first: `${year}-01-01`, last: `${year}-12-31` };
  const month = String(maand).padStart(2, '0');
  const days = new Date(Date.UTC(jaar, maand, 0)).getUTCDate();
  return { first: `${year}-${month}-01`, last: `${year}-${month}-${days}` };
}

/** Windows use the last day a date can mean: a partner's window then opens late rather than early. */
export const windowDay = (value: JsonValue | undefined): string | undefined =>
  dayRange(value)?.last;

/** P8. Where an incomplete birth date leaves two answers open, the group is `onbekend`, and a human judges. */
export function ageGroup(
  birth: JsonValue | undefined,
  start: JsonValue | undefined,
): Facts['persoon.leeftijdsgroep'] {
  const born = dayRange(birth);
  const began = dayRange(start);
  if (!born || !began) return 'onbekend';
  const youngest = groupOf(yearsBetween(born.last, began.first));
  const oldest = groupOf(yearsBetween(born.first, began.last));
  return youngest === oldest ? youngest : 'onbekend';
}

const groupOf = (years: number): Facts['persoon.leeftijdsgroep'] =>
  years >= 18 ? 'volwassen' : years >= 16 ? 'zestienZeventien' : 'jonger';

/** Whole years between two ISO dates; the birthday itself counts. */
function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) >= from.slice(5) ? years : years - 1;
}
