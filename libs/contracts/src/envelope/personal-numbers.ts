// Answers: could this text, which intermediaries may log, hold a BSN, SKN or V-number (CE-8)?
import { elfproef } from '../validate/bsn.js';

/**
 * Forms whose digits are nobody's number: UUID, other long hexadecimal ids, moment, KvK number of a
 * company, compact calendar date. Without them one UUID in a few hundred would pass for a BSN.
 */
const HARMLESS = [
  /(?<![0-9a-z])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-z])/gi,
  /(?<![0-9a-z])(?=[0-9]*[a-f])[0-9a-f]{16,64}(?![0-9a-z])/gi,
  /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?/gi,
  /\bkvk(?:nr|nummer):\d{8}(?!\d)/gi,
  /(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
];
const DIGIT_RUNS = /\d+/g;
const ENOUGH_DIGITS = /\d{8}/;
const WHOLE_V_NUMBER = /^\d{10}$/;

/** An SKN has no published form or check digit (standards 9.1); seven digits is how it is written. */
const WHOLE_SKN = /^\d{7}$/;

/** Any digit run that passes for a BSN, or a text that is nothing but a V-number. */
export const holdsPersonalNumber = (text: string): boolean =>
  (!PLAIN.test(text) || ENOUGH_DIGITS.test(text)) && holdsOne(text);

/** Has one form only, the one it is written in; the shortest number has eight digits in a row. */
const PLAIN = /^[ -$&-~]*$/;

/** Messages of one sender name the same source: texts that were found to hold none. */
const HOLD_NONE = new Set<string>();
const HOLD_NONE_MAX = 1_000;

function holdsOne(text: string): boolean {
  if (HOLD_NONE.has(text)) return false;
  const holds = formsOf(text).some(
    (form) => WHOLE_V_NUMBER.test(form) || digitRuns(form).some(passesForBsn),
  );
  if (holds) return true;
  if (HOLD_NONE.size === HOLD_NONE_MAX) HOLD_NONE.clear();
  HOLD_NONE.add(text);
  return false;
}

/** For `subject`, which names whom an event is about: also a text that is nothing but an SKN. */
export const isPersonalSubject = (text: string): boolean =>
  WHOLE_SKN.test(text) || holdsPersonalNumber(text);

const digitRuns = (text: string): readonly string[] =>
  ENOUGH_DIGITS.test(text)
    ? (HARMLESS.reduce((rest, form) => rest.replace(form, ' '), text).match(DIGIT_RUNS) ?? [])
    : [];

/** Nine digits, or eight where the leading zero was dropped. */
const passesForBsn = (run: string): boolean => elfproef(run.length === 8 ? `0${run}` : run);

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
