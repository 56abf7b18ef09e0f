// Answers: is the server that shows this certificate the organisation that we mean to call? The chain
// is OpenSSL's work, inside TLS; all the rest is judged here, before a byte is sent.
import type { Oin } from '#directory';
import type { Millis } from '#kernel';
import type { CertificateFacts } from './certificate.js';
import { keyStrength } from './key-strength.js';
import { isTestOin, oinOf } from './oin.js';
import type { TrustPolicy } from './party.js';

const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';

/** A host name alone proves no organisation: the certificate must carry its OIN (PKI-7). */
export function isServerOf(
  oin: Oin,
  facts: CertificateFacts,
  now: Millis,
  policy: TrustPolicy,
): boolean {
  const reading = oinOf(facts.attributes);
  const strength = keyStrength(facts.publicKey);
  const isStrong =
    strength === 'good' || (strength === 'phase-out' && policy.rsa2048Allowed.includes(oin));
  return (
    reading.kind === 'oin' &&
    reading.oin === oin &&
    now >= facts.notBefore &&
    now <= facts.notAfter &&
    facts.purposes.includes(SERVER_AUTH) &&
    !facts.isAuthority &&
    isStrong &&
    policy.revocations.refusal(facts.issuer, facts.serial, now) === undefined &&
    !(policy.production && isTestOin(oin))
  );
}
