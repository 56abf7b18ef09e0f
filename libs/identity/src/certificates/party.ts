// Answers: is whoever presents this certificate a party of the exchange right now, and if not, why?
// The chain up to a trust anchor is OpenSSL's work, inside TLS (engineering 8.3); all the rest is
// judged here, and judged again for as long as the connection is open.
import type { Directory, Oin } from '#directory';
import type { Millis } from '#kernel';
import type { CertificateRefusal, Party } from '../model.js';
import { readCertificate, type CertificateFacts } from './certificate.js';
import { keyStrength } from './key-strength.js';
import { isTestOin, oinOf } from './oin.js';
import type { RevocationList } from './revocations.js';

export interface TrustPolicy {
  /** Refuses test numbers (prefix 00000099). */
  readonly production: boolean;
  /** Organisations that may still use RSA-2048: an exception that onboarding shows (DK-4). */
  readonly rsa2048Allowed: readonly Oin[];
  readonly revocations: RevocationList;
}

export interface PartyRefused {
  readonly kind: 'refused';
  readonly reason: CertificateRefusal;
  /** Present where the certificate names exactly one; not proven, so only fit for evidence. */
  readonly oin?: Oin;
}

const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2';

/** Reads and judges; the DER must come from a handshake that proved possession of the key. */
export function makeParty(
  der: Uint8Array,
  now: Millis,
  directory: Directory,
  policy: TrustPolicy,
): Party | PartyRefused {
  const facts = readCertificate(der);
  return facts
    ? judgeCertificate(facts, now, directory, policy)
    : { kind: 'refused', reason: 'geen-oin' };
}

/** The same judgement over a certificate that was read before: cheap enough for every second. */
export function judgeCertificate(
  facts: CertificateFacts,
  now: Millis,
  directory: Directory,
  policy: TrustPolicy,
): Party | PartyRefused {
  const reading = oinOf(facts.attributes);
  const oin = reading.kind === 'oin' ? reading.oin : undefined;
  const reason =
    unfit(facts, now) ??
    (reading.kind === 'refused' ? reading.reason : undefined) ??
    tooWeak(facts, oin, policy) ??
    policy.revocations.refusal(facts.issuer, facts.serial, now) ??
    (policy.production && oin !== undefined && isTestOin(oin) ? 'oin-van-test' : undefined);
  if (reason !== undefined || oin === undefined) return refuse(reason ?? 'geen-oin', oin);
  const organisation = directory.organisation(oin);
  if (!organisation) return refuse('oin-onbekend', oin);
  if (!organisation.active) return refuse('oin-niet-actief', oin);
  const { fingerprint: certificate, spki, issuer, serial, notAfter } = facts;
  return { oin, organisation, certificate, spki, issuer, serial, notAfter } as Party;
}

const refuse = (reason: CertificateRefusal, oin: Oin | undefined): PartyRefused => ({
  kind: 'refused',
  reason,
  ...(oin === undefined ? {} : { oin }),
});

/**
 * An authority's own certificate, or one for servers or signing only, speaks for nobody (PKI-7).
 */
function unfit(facts: CertificateFacts, now: Millis): CertificateRefusal | undefined {
  if (now < facts.notBefore) return 'nog-niet-geldig';
  if (now > facts.notAfter) return 'verlopen';
  const forClients = facts.purposes.includes(CLIENT_AUTH) && !facts.isAuthority;
  return forClients ? undefined : 'verkeerd-doel';
}

function tooWeak(
  facts: CertificateFacts,
  oin: Oin | undefined,
  policy: TrustPolicy,
): CertificateRefusal | undefined {
  const strength = keyStrength(facts.publicKey);
  const excepted = oin !== undefined && policy.rsa2048Allowed.includes(oin);
  return strength === 'good' || (strength === 'phase-out' && excepted)
    ? undefined
    : 'sleutel-te-zwak';
}
