// Answers: which texts are a citizen service number, an OIN, a postcode, a municipality code, a day,
// a moment or a sentence that anybody may read? These are the formats that the schemas name; the validators call them by that name.
import { elfproef } from '../validate/bsn.js';
import { isFreeText } from './free-text.js';

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const TIME = /^T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]{1,9})?(?:Z|[+-]([0-9]{2}):([0-9]{2}))$/;
const OIN = /^[0-9]{20}$/;
const POSTCODE = /^[1-9][0-9]{3}[A-Z]{2}$/;
const MUNICIPALITY = /^[0-9]{4}$/;
/** Letter pairs that no postcode has (domain 6.3). */
const NO_POSTCODE = new Set(['SA', 'SD', 'SS']);

/** ISO 8601 calendar day that exists: 2027-02-29 does not. */
export function isDay(text: string): boolean {
  if (text.length !== DAY_LENGTH || text[4] !== '-' || text[7] !== '-') return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return year > 0 && month > 0 && month <= 12 && day > 0 && day <= daysIn(year, month);
}

/** The number that these characters write, or one that is no part of any date. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = 10 * number + digit;
  }
  return number;
}

const ZERO = '0'.charCodeAt(0);

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** RFC 3339 with `T` and an offset (CE-9); no leap second, because no clock of ours can hold it. */
export function isMoment(text: string): boolean {
  const [, hour, minute, second, offsetHour, offsetMinute] =
    TIME.exec(text.slice(DAY_LENGTH)) ?? [];
  return (
    hour !== undefined &&
    isDay(text.slice(0, DAY_LENGTH)) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60 &&
    Number(offsetHour ?? 0) < 24 &&
    Number(offsetMinute ?? 0) < 60
  );
}

export const isOin = (text: string): boolean => OIN.test(text);

/** Stored without a space: `1234AB`. */
export const isPostcode = (text: string): boolean =>
  POSTCODE.test(text) && !NO_POSTCODE.has(text.slice(4));

export const isMunicipalityCode = (text: string): boolean =>
  MUNICIPALITY.test(text) && text !== '0000';

const format = (validate: (text: string) => boolean) => ({ type: 'string', validate }) as const;

export const formats = {
  bsn: format(elfproef),
  oin: format(isOin),
  postcode: format(isPostcode),
  gemeentecode: format(isMunicipalityCode),
  date: format(isDay),
  'date-time': format(isMoment),
  vrijetekst: format(isFreeText),
} as const;
