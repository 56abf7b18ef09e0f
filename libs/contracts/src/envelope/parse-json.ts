// Answers: what JSON value do these untrusted bytes hold, if they hold exactly one and nothing that
// two readers could understand differently?
import { LIMITS, refused, type JsonValue, type Refused } from '#kernel';
import { scanJson } from './json-scan.js';

export type Parsed = { readonly kind: 'parsed'; readonly value: JsonValue } | Refused;

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
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
  const text = decodeUtf8(bytes);
  if (text === undefined) return malformed('valid UTF-8');
  if (text.startsWith(BYTE_ORDER_MARK)) return malformed('JSON without a byte order mark');
  const found = scanJson(text);
  if (found !== undefined) return found;
  try {
    return { kind: 'parsed', value: JSON.parse(text) as JsonValue };
  } catch {
    return malformed('one JSON value');
  }
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

const malformed = (expected: string): Refused => refused('malformed', [{ place: '', expected }]);
