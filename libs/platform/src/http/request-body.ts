// Answers: is this body JSON at all, and how are its faults named without repeating what was sent?
import type { ErrorObject } from 'ajv/dist/2020.js';
import { expectation } from '#contracts';
import { LIMITS, isObject, refused, type Fault, type Refused } from '#kernel';

export type Checked<T> = { readonly kind: 'checked'; readonly value: T } | Refused;

/** Size, media type and encoding come before the parser. */
export function readJson(mediaType: string | undefined, bytes: unknown): Checked<unknown> {
  const essence = mediaType?.split(';')[0]?.trim().toLowerCase();
  if (essence !== 'application/json') return refused('mediaTypeUnknown');
  if (!(bytes instanceof Uint8Array)) return refused('malformed');
  if (bytes.length > LIMITS.controlBodyBytesMax) return refused('tooLarge');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'checked', value: JSON.parse(text) as unknown };
  } catch {
    return refused('malformed', [{ place: '', expected: 'JSON in UTF-8' }]);
  }
}

/** Only names that the contract itself holds are named; a name that was sent may be anything. */
export function faultsOf(errors: readonly ErrorObject[]): readonly Fault[] {
  const faults = errors.map(({ keyword, instancePath, params }) => {
    const missing = isObject(params) ? params['missingProperty'] : undefined;
    const place = typeof missing === 'string' ? `${instancePath}/${missing}` : instancePath;
    return { place, expected: EXPECTED[keyword] ?? expectation(keyword, params) };
  });
  return faults.slice(0, LIMITS.faultsMax);
}

const EXPECTED: Readonly<Record<string, string>> = {
  required: 'to be present',
  additionalProperties: 'no names outside the contract',
  unevaluatedProperties: 'no names outside the contract',
};
