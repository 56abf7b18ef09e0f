// Answers: from when until when does a rule apply? Bounds are Dutch calendar days (P6, P7): the
// first day counts from its midnight, the last day counts whole.
import { dutchDate, invariant, type Millis } from '#kernel';
import type { WindowDates } from '../model.js';

type Anchor = keyof WindowDates;
type Unit = 'D' | 'W' | 'M' | 'Y';

/** The first anchor whose date is known, moved by a term; or no bound at all. */
export interface Bound {
  readonly anchors: readonly Anchor[];
  /** True: no bound where none of the anchors is known. */
  readonly open: boolean;
  /** Signed number of units. */
  readonly amount: number;
  readonly unit: Unit;
}

export interface Window {
  /** Canonical text; two rules with the same window share its evaluation. */
  readonly text: string;
  readonly from: Bound;
  readonly until: Bound;
}

export type WindowState =
  | { readonly kind: 'open'; readonly from?: Millis; readonly until?: Millis }
  /** `from` is absent while the date it depends on is not known. */
  | { readonly kind: 'pending'; readonly from?: Millis }
  | { readonly kind: 'closed' };

const BOUND =
  /^((?:begin|verwachteEinde|einde|open)(?:\|(?:begin|verwachteEinde|einde|open))*)(?: ([+-]) P(\d{1,3})([DWMY]))?$/;

/** `einde|verwachteEinde + P6M`, `begin`, `open`; undefined when the text is no bound. */
export function parseBound(text: string): Bound | undefined {
  const match = BOUND.exec(text);
  if (!match) return undefined;
  const [, names = '', sign, amount = '0', unit = 'D'] = match;
  const anchors = names.split('|');
  const open = anchors.at(-1) === 'open';
  const dated = (open ? anchors.slice(0, -1) : anchors) as Anchor[];
  if (dated.includes('open' as Anchor) || (dated.length === 0 && sign)) return undefined;
  return { anchors: dated, open, amount: Number(`${sign ?? '+'}${amount}`), unit: unit as Unit };
}

export function windowAt(window: Window, dates: WindowDates, at: Millis): WindowState {
  const first = dayOf(window.from, dates);
  const last = dayOf(window.until, dates);
  if (first === 'unknown') return { kind: 'pending' };
  const from = first === 'none' ? undefined : startOfDutchDay(first);
  const until = last === 'none' || last === 'unknown' ? undefined : endOfDutchDay(last);
  if (until !== undefined && at >= until) return { kind: 'closed' };
  if (from !== undefined && at < from) return { kind: 'pending', from };
  return {
    kind: 'open',
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
}

function dayOf(bound: Bound, dates: WindowDates): string {
  for (const anchor of bound.anchors) {
    const date = dates[anchor];
    if (date !== undefined) return added(date, bound);
  }
  return bound.open ? 'none' : 'unknown';
}

/** The Dutch calendar day after this one. */
export const nextDutchDay = (date: string): string => addDays(date, 1);

/** Messages of one time ask for few dates: what was computed is kept, until it is too much. */
function kept<Answer>(compute: (date: string) => Answer): (date: string) => Answer {
  const known = new Map<string, Answer>();
  return (date) => {
    let answer = known.get(date);
    if (answer === undefined) {
      answer = compute(date);
      if (known.size >= KEPT_MAX) known.clear();
      known.set(date, answer);
    }
    return answer;
  };
}
const KEPT_MAX = 4_096;

const TERMS = new Map<string, (date: string) => string>();

function added(date: string, { amount, unit }: Bound): string {
  const term = `${amount}${unit}`;
  const add = TERMS.get(term) ?? kept((day) => addTerm(day, amount, unit));
  TERMS.set(term, add);
  return add(date);
}

function addTerm(date: string, amount: number, unit: Unit): string {
  if (unit === 'D') return addDays(date, amount);
  if (unit === 'W') return addDays(date, amount * 7);
  return addMonths(date, unit === 'Y' ? amount * 12 : amount);
}

function addDays(date: string, days: number): string {
  const { year, month, day } = partsOf(date);
  return isoDay(Date.UTC(year, month - 1, day + days));
}

/**
 * A day that the month does not have becomes the month's last day: 31 August minus P6M is 28
 * February.
 */
function addMonths(date: string, months: number): string {
  const { year, month, day } = partsOf(date);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}

const isoDay = (utc: number): string => new Date(utc).toISOString().slice(0, 10);

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function partsOf(date: string): { year: number; month: number; day: number } {
  const match = DAY.exec(date);
  invariant(match !== null, 'a window counts from calendar dates');
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** Midnight in the Netherlands, which lies one hour before UTC midnight, or two in summer. */
export const startOfDutchDay = kept((date): Millis => {
  const { year, month, day } = partsOf(date);
  const utc = Date.UTC(year, month - 1, day);
  const summer = utc - 2 * 3_600_000;
  return dutchDate(summer) === date ? summer : utc - 3_600_000;
});

const endOfDutchDay = kept((date) => startOfDutchDay(addDays(date, 1)));
