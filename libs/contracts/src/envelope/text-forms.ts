// Answers: is this value a CloudEvents String or Integer, an RFC 3339 moment, a URI, or base64?

/** CE-12: no control characters, no non-characters, no half surrogate pairs. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
export const isCleanString = (text: string): boolean => !FORBIDDEN.test(text);

/** CE-12: the only numbers an attribute can hold. */
export const isInt32 = (value: number): boolean => Number.isInteger(value) && (value | 0) === value;

/** RFC 4648 with its padding, in the one form that decoding and encoding again gives. */
export const isBase64 = (text: string): boolean =>
  Buffer.from(text, 'base64').toString('base64') === text;

/** The characters of RFC 3986; an absolute URI also has a scheme and something after it. */
const URI_REFERENCE = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:./;
export const isUriReference = (text: string): boolean => URI_REFERENCE.test(text);
export const isAbsoluteUri = (text: string): boolean => isUriReference(text) && SCHEME.test(text);

const TIMESTAMP =
  /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;

/**
 * The CloudEvents type Timestamp: all of RFC 3339, so any precision, small `t` and `z`, and second 60
 * at the end of a UTC day. It is kept as text and never computed with; moments in data are stricter.
 */
export function isTimestamp(text: string): boolean {
  const parts = TIMESTAMP.exec(text);
  if (parts === null) return false;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as SixNumbers;
  const [offsetHour, offsetMinute] = [Number(parts[8] ?? 0), Number(parts[9] ?? 0)];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return false;
  if (hour > 23 || minute > 59 || offsetHour > 23 || offsetMinute > 59) return false;
  if (second < 60) return true;
  const offset = (offsetHour * 60 + offsetMinute) * (parts[7] === '-' ? -1 : 1);
  const minuteOfDay = (hour * 60 + minute - offset + 2 * MINUTES_A_DAY) % MINUTES_A_DAY;
  return second === 60 && minuteOfDay === MINUTES_A_DAY - 1;
}

type SixNumbers = [number, number, number, number, number, number];
const MINUTES_A_DAY = 1_440;

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
