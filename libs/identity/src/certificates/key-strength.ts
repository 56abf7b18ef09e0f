// Answers: is this public key strong enough to trust what it signs (DK-4)?
import type { KeyObject } from 'node:crypto';

export type KeyStrength = 'good' | 'phase-out' | 'weak';

const CURVES = new Set(['prime256v1', 'secp384r1', 'secp521r1']);

/** RSA from 3072 bits is good, 2048 is to be phased out, everything that is not named is weak. */
export function keyStrength(key: KeyObject): KeyStrength {
  const details = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === 'ec') return CURVES.has(details.namedCurve ?? '') ? 'good' : 'weak';
  if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'rsa-pss') return 'weak';
  const bits = details.modulusLength ?? 0;
  if ((details.publicExponent ?? 0n) < 65_537n || bits < 2048) return 'weak';
  return bits >= 3072 ? 'good' : 'phase-out';
}
