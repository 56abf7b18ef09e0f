// Answers: does this JSON text hold something that JSON.parse would silently swallow or change
// (depth, duplicate keys, `__proto__`, half characters, numbers that do not survive)? One linear
// pass, before anything is built from the text.
import { LIMITS, refused, type Fault, type Refused } from '#kernel';

/** One open object or array; `segment` is the key or index being read, for the pointer of a fault. */
interface Frame {
  /** Keys seen so far; undefined for an array. */
  readonly keys: Set<string> | undefined;
  segment: string | number;
  expectsKey: boolean;
}

const NUMBER = /-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const PLAIN_NAME = /^[A-Za-z_]{1,40}[0-9]{0,2}$/;

/** A sender's own name as part of a place: `*` where the name might itself be personal data. */
export const shownName = (name: string): string => (PLAIN_NAME.test(name) ? name : '*');

/**
 * The first thing in the text that may not be there. The grammar is left to JSON.parse, which
 * comes next and refuses whatever this pass misreads in a malformed text.
 */
export function scanJson(text: string): Refused | undefined {
  const frames: Frame[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const frame = frames.at(-1);
    const character = text.charAt(at);
    if (character === '"') {
      const end = endOfString(text, at);
      const expected = stringFault(text.slice(at, end), frame);
      if (expected !== undefined) return refused('malformed', [fault(frames, expected)]);
      at = end - 1;
    } else if (character === ',') {
      if (frame?.keys !== undefined) frame.expectsKey = true;
      else if (frame !== undefined) frame.segment = Number(frame.segment) + 1;
    } else if (character === '{' || character === '[') {
      if (frames.length === LIMITS.jsonDepthMax) {
        return refused('tooDeep', [fault(frames, `at most ${LIMITS.jsonDepthMax} levels`)]);
      }
      frames.push(openFrame(character));
    } else if (character === '}' || character === ']') {
      frames.pop();
    } else if (character === '-' || (character >= '0' && character <= '9')) {
      NUMBER.lastIndex = at;
      const token = NUMBER.exec(text)?.[0] ?? character;
      if (!survives(token)) {
        return refused('malformed', [fault(frames, 'a number that a double holds exactly')]);
      }
      at += token.length - 1;
    }
  }
  return undefined;
}

const openFrame = (bracket: '{' | '['): Frame =>
  bracket === '{'
    ? { keys: new Set(), segment: '', expectsKey: true }
    : { keys: undefined, segment: 0, expectsKey: false };

const fault = (frames: readonly Frame[], expected: string): Fault => ({
  place: frames.map(({ segment }) => `/${shownSegment(segment)}`).join(''),
  expected,
});

const shownSegment = (segment: string | number): string =>
  typeof segment === 'number' ? String(segment) : shownName(segment);

/** Index just after the closing quote; every backslash is looked at once, so the pass stays linear. */
function endOfString(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close !== -1 && isEscaped(text, close)) close = text.indexOf('"', close + 1);
  return close === -1 ? text.length : close + 1;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === '\\') before -= 1;
  return (at - before) % 2 === 0;
}

/** What was expected instead of this quoted string, if anything; notes the key in its frame. */
function stringFault(quoted: string, frame: Frame | undefined): string | undefined {
  const string = unquote(quoted);
  if (frame?.expectsKey !== true || frame.keys === undefined) {
    return string.isWellFormed() ? undefined : 'whole Unicode characters';
  }
  frame.segment = string;
  frame.expectsKey = false;
  if (!string.isWellFormed()) return 'a name of whole Unicode characters';
  if (string === '__proto__') return 'another name than __proto__';
  if (frame.keys.has(string)) return 'each name once';
  frame.keys.add(string);
  return undefined;
}

/** Only an escape can make half a character: the text itself was decoded from valid UTF-8. */
function unquote(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return '';
  }
}

/** Written in full, the longest double takes fewer characters; beyond it lies only hostile work. */
const NUMBER_CHARACTERS_MAX = 400;

/** True when reading this number and writing it again gives the same number. */
function survives(token: string): boolean {
  if (token.length > NUMBER_CHARACTERS_MAX) return false;
  const written = String(Number(token));
  return written === token || decimal(written) === decimal(token);
}

/** Sign, significant digits and exponent: equal for equal decimal numbers, however they are written. */
function decimal(token: string): string {
  const [mantissa = '', exponent = '0'] = token.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  const scale = Number(exponent) - fraction.length + (digits.length - significant.length);
  return `${mantissa.startsWith('-') ? '-' : ''}${significant}e${scale}`;
}
