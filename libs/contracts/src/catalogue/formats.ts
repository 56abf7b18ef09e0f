// Answers: which texts are a citizen service number, an OIN, a postcode, a municipality code, a day,
// a moment or a sentence that anybody may read? These are the formats that the schemas name; the validators call them by that name.
import { elfproef } from '../validate/bsn.js';
import { isFreeText } from './free-text.js';

const DAY = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const MOMENT =
  /^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]{1,9})?(?:Z|[+-]([0-9]{2}):([0-9]{2}))$/;
const OIN = /^[0-9]{20}$/;
const POSTCODE = /^[1-9][0-9]{3}[A-Z]{2}$/;
const MUNICIPALITY = /^[0-9]{4}$/;
/** Letter pairs that no postcode has (domain 6.3). */
const NO_POSTCODE = new Set(['SA', 'SD', 'SS']);

/** ISO 8601 calendar day that exists: 2027-02-29 does not. */
export function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return false;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(year) > 0 && Number(day) >= 1 && Number(day) <= last;
}

/** RFC 3339 with `T` and an offset (CE-9); no leap second, because no clock of ours can hold it. */
export function isMoment(text: string): boolean {
  const [, day, hour, minute, second, offsetHour, offsetMinute] = MOMENT.exec(text) ?? [];
  return (
    day !== undefined &&
    isDay(day) &&
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
