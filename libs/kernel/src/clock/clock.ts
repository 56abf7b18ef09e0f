// Answers: what time is it, and when shall I be called? Time is an argument everywhere in the
// domain, so that a test can move it.

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
export const dutchDate = (at: Millis): string => DUTCH.format(at);

const DUTCH = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
});
