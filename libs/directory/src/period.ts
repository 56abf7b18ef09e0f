// Answers: does something hold on a date? Every period in directory and territory runs from `from`
// up to, and not including, `until`; without one of them it is open on that side.
import type { IsoDate } from './model.js';

export interface Period {
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

export const inForce = ({ from, until }: Period, on: IsoDate): boolean =>
  (from === undefined || from <= on) && (until === undefined || on < until);

/** A period that could hold on at least one day. */
export const isPeriod = ({ from, until }: Period): boolean =>
  from === undefined || until === undefined || from < until;
