// Answers: about which person is this message, without anything outside the payload being derived
// from that person? Numbers become keyed hashes; which person they mean only the store knows.
import type { Lane, ValidMessage } from '#contracts';
import { isObject, refused, type Refused } from '#kernel';

export interface AboutWhom {
  readonly kind: 'about';
  /** Keyed hashes of the numbers in the message; empty when a reference is used instead. */
  readonly identifiers: readonly string[];
  readonly reference?: { readonly value: string; readonly oin: string };
}

/**
 * HMAC under the key slot `index`; base64url. The same number is another person in another lane, so
 * that nothing of one lane can be found from the other (P1).
 */
export type PersonIndex = (lane: Lane, kind: NumberKind, value: string) => string;
export type NumberKind = 'bsn' | 'skn' | 'vnummer';

const NUMBERS: readonly (readonly [NumberKind, string])[] = [
  ['bsn', 'burgerservicenummer'],
  ['skn', 'strafrechtsketennummer'],
  ['vnummer', 'vreemdelingennummer'],
];

/** A number always wins over a reference, because a reference is only as good as the reply it came from. */
export function aboutWhom(
  message: ValidMessage,
  oin: string,
  index: PersonIndex,
): AboutWhom | Refused {
  const person = message.data['persoon'];
  const identifiers = NUMBERS.flatMap(([kind, name]) => {
    const value = isObject(person) ? person[name] : undefined;
    return typeof value === 'string' ? [index(message.type.lane, kind, value)] : [];
  });
  if (identifiers.length > 0) return { kind: 'about', identifiers };
  const reference = message.data['zaakreferentie'];
  if (typeof reference === 'string') {
    return { kind: 'about', identifiers: [], reference: { value: reference, oin } };
  }
  return refused('identifiersMissing', [
    {
      place: '/data/persoon',
      expected: 'burgerservicenummer, strafrechtsketennummer or vreemdelingennummer',
    },
  ]);
}
