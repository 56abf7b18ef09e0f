// Answers: could this text, which intermediaries may log, hold a BSN, SKN or V-number (CE-8)?
import { elfproef } from '../validate/bsn.js';

/**
 * Forms whose digits are nobody's number: UUID, other long hexadecimal ids, moment, KvK number of a
 * company, calendar date, a year with a number of five digits. Without them one UUID in a few hundred
 * would pass for a BSN.
 */
const HARMLESS = [
  /(?<![0-9a-z])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-z])/gi,
  /(?<![0-9a-z])(?=[0-9]*[a-f])[0-9a-f]{16,64}(?![0-9a-z])/gi,
  /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?/gi,
  /\bkvk(?:nr|nummer):\d{8}(?!\d)/gi,
  /(?<!\d)(?:19|20)\d{2}([-./]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
  /(?<!\d)(?:0?[1-9]|[12]\d|3[01])([-./])(?:0?[1-9]|1[0-2])\1(?:19|20)\d{2}(?!\d)/g,
  /(?<!\d[ .,_/+-]?)(?:19|20)\d{2}[-./]\d{5}(?![ .,_/+-]?\d)/g,
];
const DIGIT_RUNS = /\d+/g;
/** Groups of digits, as people write a number to read it: `9999.90.019`, `999 990 019`. */
const GROUPED = /\d+(?:[\p{Zs}\p{Pd}\t.,·•_/+−]{1,2}\d+)+/gu;
const ENOUGH_DIGITS = /\d(?:[ .,_/+-]{0,2}\d){7}/;
const WHOLE_V_NUMBER = /^\d{10}$/;

/** An SKN has no published form or check digit (standards 9.1); seven digits is how it is written. */
const WHOLE_SKN = /^\d{7}$/;

/**
 * Any digits that pass for a BSN, in a row or in groups with something between them, or a text that is
 * nothing but a V-number.
 */
export const holdsPersonalNumber = (text: string): boolean =>
  (!PLAIN.test(text) || ENOUGH_DIGITS.test(text)) && holdsOne(text);

/** Has one form only, the one it is written in; the shortest number has eight digits. */
const PLAIN = /^[ -$&-~]*$/;

/** Messages of one sender name the same source: texts that were found to hold none. */
const HOLD_NONE = new Set<string>();
const HOLD_NONE_MAX = 1_000;

function holdsOne(text: string): boolean {
  if (HOLD_NONE.has(text)) return false;
  const holds = formsOf(text).some((form) => WHOLE_V_NUMBER.test(form) || holdsBsn(form));
  if (holds) return true;
  if (HOLD_NONE.size === HOLD_NONE_MAX) HOLD_NONE.clear();
  HOLD_NONE.add(text);
  return false;
}

/** For `subject`, which names whom an event is about: also a text that is nothing but an SKN. */
export const isPersonalSubject = (text: string): boolean =>
  WHOLE_SKN.test(text) || holdsPersonalNumber(text);

function holdsBsn(text: string): boolean {
  const rest = HARMLESS.reduce((left, form) => left.replace(form, '|'), text);
  return (
    (rest.match(DIGIT_RUNS) ?? []).some(passesForBsn) ||
    (rest.match(GROUPED) ?? []).some((grouped) => isInGroups(grouped.match(DIGIT_RUNS) ?? []))
  );
}

/** Nine digits, or eight where the leading zero was dropped. */
const passesForBsn = (run: string): boolean => elfproef(run.length === 8 ? `0${run}` : run);

/** Groups next to each other that are nine digits together; eight only as `12.345.672`. */
const isInGroups = (groups: readonly string[]): boolean =>
  groups.some((_, first) => {
    let digits = '';
    for (const [place, group] of groups.slice(first).entries()) {
      digits += group;
      if (digits.length > BSN_LENGTH) return false;
      if (digits.length === BSN_LENGTH && !NOBODY.test(digits) && elfproef(digits)) return true;
      const eight = place === 2 && isWithoutZero(groups.slice(first, first + 3));
      if (eight && passesForBsn(digits)) return true;
    }
    return false;
  });

const isWithoutZero = ([first = '', ...others]: readonly string[]): boolean =>
  first.length === 2 && others.every(({ length }) => length === 3);

const BSN_LENGTH = 9;
/** A BSN has eight digits at least; in groups these are a serial number with a part, `000201-003`. */
const NOBODY = /^00/;

/** As written, and as a reader of percent-encoding (a URL in `dataref`) or of full-width digits would see it. */
function formsOf(text: string): readonly string[] {
  const written = text.normalize('NFKC');
  if (!written.includes('%')) return [written];
  try {
    return [written, decodeURIComponent(written)];
  } catch {
    return [written];
  }
}
