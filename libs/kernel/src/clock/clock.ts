// Answers: what time is it, and when shall I be called? Time is an argument everywhere in the
// domain, so that a test can move it.
import { LIMITS } from '../limits/limits.js';

/** Milliseconds since the epoch, UTC. */
export type Millis = number;

export interface Clock {
  now(): Millis;
  /** Resolves after `ms`, or at once when `signal` aborts; never rejects. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

/** RFC 3339 in UTC with milliseconds. */
export const isoTime = (at: Millis): string => new Date(at).toISOString();

/** The calendar date in the Netherlands (ISO 8601) at this moment: laws count days there. */
export function dutchDate(at: Millis): string {
  if (at < 0) return DUTCH.format(at);
  const hour = Math.floor(at / HOUR_MS);
  const known = dateByHour.get(hour);
  if (known !== undefined) return known;
  const date = DUTCH.format(at);
  if (dateByHour.size === LIMITS.datesKept) dateByHour.clear();
  dateByHour.set(hour, date);
  return date;
}

const DUTCH = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
});

const HOUR_MS = 3_600_000;

/**
 * Every message asks for today several times, and asking a calendar is slow. From 1970 on Dutch time
 * differs by whole hours from UTC, so within an hour the date does not change.
 */
const dateByHour = new Map<number, string>();
