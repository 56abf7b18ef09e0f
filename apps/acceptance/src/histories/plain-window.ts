// Answers: does today lie in the window of a rule? Counted in calendar days, as the rule writes it.
import { dutchDate } from '#kernel';
import type { Asked } from './plain-facts.js';
import type { PlainRule } from './policies.js';

/** Whether today lies in the window; an end that is not known yet does not close it. */
export function windowOpen(
  { window }: PlainRule,
  { known, referral, request, at }: Asked,
): boolean {
  if (!window) return true;
  const dates: Readonly<Record<string, string | undefined>> = {
    ...known.dates,
    antwoord: referral?.answered,
    vervalt: request?.until,
  };
  const today = dutchDate(at);
  const from = boundDay(window.from, dates);
  const until = boundDay(window.until, dates);
  if (from === undefined && !/\bopen\b/.test(window.from)) return false;
  return (from === undefined || from <= today) && (until === undefined || today <= until);
}

function boundDay(
  bound: string,
  dates: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const [anchors = '', sign, term] = bound.split(' ');
  const date = anchors.split('|').flatMap((one) => dates[one] ?? [])[0];
  const [, amount, unit] = /^P(\d+)([DM])$/.exec(term ?? '') ?? [];
  if (date === undefined || amount === undefined) return date;
  return moved(date, sign === '-' ? -Number(amount) : Number(amount), unit === 'M');
}

function moved(date: string, amount: number, months: boolean): string {
  const at = new Date(`${date}T12:00:00Z`);
  if (!months) at.setUTCDate(at.getUTCDate() + amount);
  else {
    const dayOfMonth = at.getUTCDate();
    at.setUTCDate(1);
    at.setUTCMonth(at.getUTCMonth() + amount);
    const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
    at.setUTCDate(Math.min(dayOfMonth, last));
  }
  return at.toISOString().slice(0, 10);
}
