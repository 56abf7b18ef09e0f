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
  /** Another window that has to be open too (an overlay's). */
  readonly within?: Window;
}

export type WindowState =
  | { readonly kind: 'open'; readonly from?: Millis; readonly until?: Millis }
  /** `from` is absent while the date it depends on is not known. */
  | { readonly kind: 'pending'; readonly from?: Millis }
  | { readonly kind: 'closed' };

const BOUND =
  /^((?:begin|verwachteEinde|einde|antwoord|vervalt|open)(?:\|(?:begin|verwachteEinde|einde|antwoord|vervalt|open))*)(?: ([+-]) P(\d{1,3})([DWMY]))?$/;

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

/** Open while both are. */
export const windowWithin = (window: Window, within: Window): Window => ({
  ...window,
  text: `${window.text} & ${within.text}`,
  within: window.within ? windowWithin(window.within, within) : within,
});

export function windowAt(window: Window, dates: WindowDates, at: Millis): WindowState {
  const own = ownState(window, dates, at);
  return window.within ? both(own, windowAt(window.within, dates, at)) : own;
}

function both(one: WindowState, other: WindowState): WindowState {
  const states = [one, other];
  if (states.some(({ kind }) => kind === 'closed')) return { kind: 'closed' };
  const froms = states.flatMap((state) => (state.kind === 'closed' ? [] : (state.from ?? [])));
  const pending = states.filter(({ kind }) => kind === 'pending');
  const from = froms.length > 0 ? { from: Math.max(...froms) } : {};
  if (pending.length > 0) {
    // One day that is not known yet makes the whole unknown.
    return pending.every((state) => 'from' in state)
      ? { kind: 'pending', ...from }
      : { kind: 'pending' };
  }
  const untils = states.flatMap((state) => (state.kind === 'open' ? (state.until ?? []) : []));
  return {
    kind: 'open',
    ...from,
    ...(untils.length > 0 ? { until: Math.min(...untils) } : {}),
  };
}

function ownState(window: Window, dates: WindowDates, at: Millis): WindowState {
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

/** Whether the inner window lies inside the outer one whatever the dates are; false where that cannot be seen. */
export const contains = (outer: Window, inner: Window): boolean =>
  partsIn(outer).every((wide) =>
    partsIn(inner).some(
      (narrow) =>
        notLater(wide.from, narrow.from, 'from') && notLater(narrow.until, wide.until, 'until'),
    ),
  );

/** A window and those that it lies within; all of them have to be open. */
const partsIn = (window: Window): readonly Window[] => [
  window,
  ...(window.within ? partsIn(window.within) : []),
];

/** Whether the one bound lies before the other whatever the dates are. */
export const isEarlier = (one: Bound, other: Bound, side: 'from' | 'until'): boolean =>
  notLater(one, other, side) && !notLater(other, one, side);

/** No bound is the very first as `from`, the very last as `until`. */
function notLater(one: Bound, other: Bound, side: 'from' | 'until'): boolean {
  const unbound = (bound: Bound): boolean => bound.open && bound.anchors.length === 0;
  if (unbound(side === 'from' ? one : other)) return true;
  if (one.open !== other.open || one.anchors.join() !== other.anchors.join()) return false;
  if (one.unit === other.unit && one.amount <= other.amount) return true;
  return most(one) <= least(other);
}

/** Days that a term can be, whichever month it begins in. */
const DAYS: Readonly<Record<Unit, { readonly least: number; readonly most: number }>> = {
  D: { least: 1, most: 1 },
  W: { least: 7, most: 7 },
  M: { least: 28, most: 31 },
  Y: { least: 365, most: 366 },
};

const most = ({ amount, unit }: Bound): number =>
  amount * (amount > 0 ? DAYS[unit].most : DAYS[unit].least);
const least = ({ amount, unit }: Bound): number =>
  amount * (amount > 0 ? DAYS[unit].least : DAYS[unit].most);
