// Answers: what JSON value do these untrusted bytes hold, if they hold exactly one and nothing that
// two readers could understand differently?
import { isUtf8 } from 'node:buffer';
import { LIMITS, refused, writtenAs, type JsonValue, type Refused } from '#kernel';
import { scanJson } from './json-scan.js';

export type Parsed =
  | {
      readonly kind: 'parsed';
      readonly value: JsonValue;
      /** The text, where it is in RFC 8785 form already. */
      readonly canonical?: string;
    }
  | Refused;

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Strict JSON: bounded size and depth, valid UTF-8 without a byte order mark, every name once,
 * whole characters, and only numbers that survive being written again. Faults name the place.
 */
export function parseJson(bytes: Uint8Array): Parsed {
  if (bytes.length > LIMITS.messageBytesMax) {
    return refused('tooLarge', [
      { place: '', expected: `at most ${LIMITS.messageBytesMax} bytes` },
    ]);
  }
  if (!isUtf8(bytes)) return malformed('valid UTF-8');
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  if (text.startsWith(BYTE_ORDER_MARK)) return malformed('JSON without a byte order mark');
  const read = bytes.length <= LIMITS.parsedFirstBytesMax ? parsedFirst(text) : undefined;
  if (read !== undefined) return read;
  const found = scanJson(text);
  if (found !== undefined) return found;
  const value = valueOf(text);
  return value === undefined ? malformed('one JSON value') : { kind: 'parsed', value };
}

/** Undefined: not written as V8 would write it, so what JSON.parse may have swallowed is looked for. */
function parsedFirst(text: string): Parsed | undefined {
  const value = valueOf(text);
  const written = value === undefined ? undefined : writtenAs(text, value);
  if (value === undefined || written === undefined) return undefined;
  return { kind: 'parsed', value, ...(written === 'canonical' && { canonical: text }) };
}

function valueOf(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

const malformed = (expected: string): Refused => refused('malformed', [{ place: '', expected }]);
