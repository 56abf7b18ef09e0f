// Answers: may the broker let this organisation in now? A broker knows whom it let in by the OIN
// alone, looks at no revocation list and tells Sluis nothing of it. So the directory names the
// certificates that an organisation uses there, and one that is revoked closes the door for all:
// whoever stole it would come in under the same name.
import { X509Certificate } from 'node:crypto';
import type { Directory, Oin } from '#directory';
import type { Millis } from '#kernel';
import type { CertificateRefusal } from '../model.js';
import { readCertificate, type CertificateFacts } from './certificate.js';
import { judgeCertificate, type TrustPolicy } from './party.js';
import { pemBlocks } from './pem.js';

/** Read once; judged again whenever time, lists or directory move on. */
export interface DeclaredCertificate {
  /** Undefined when it cannot be read. */
  readonly facts: CertificateFacts | undefined;
  /** Whether one of the trusted authorities signed it. */
  readonly isIssued: boolean;
}

export type DoorRefusal = CertificateRefusal | 'oin-van-een-ander';

export type BrokerDoor =
  { readonly kind: 'open' } | { readonly kind: 'closed'; readonly reason: DoorRefusal };

/** @param authorities PEM of all trusted authorities, root and intermediate */
export function readDeclared(
  certificates: readonly string[],
  authorities: string,
): readonly DeclaredCertificate[] {
  const issuers = pemBlocks(authorities, 'CERTIFICATE').map((der) => new X509Certificate(der));
  return certificates.map((pem) => {
    const [der] = pemBlocks(pem, 'CERTIFICATE');
    const facts = der && readCertificate(der);
    return { facts, isIssued: facts !== undefined && der !== undefined && isIssued(der, issuers) };
  });
}

function isIssued(der: Uint8Array, issuers: readonly X509Certificate[]): boolean {
  const certificate = new X509Certificate(der);
  return issuers.some(
    (issuer) => certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey),
  );
}

/** Open while one of them is a party's now, and none is revoked. */
export function brokerDoor(
  oin: Oin,
  declared: readonly DeclaredCertificate[],
  now: Millis,
  directory: Directory,
  policy: TrustPolicy,
): BrokerDoor {
  const refusals = declared.map((one) => refusalOf(one, oin, now, directory, policy));
  const isStolen = ({ facts }: DeclaredCertificate): boolean =>
    // Also when its time is over: a connection that was opened before may still be there.
    facts !== undefined && policy.revocations.isRevoked(facts.issuer, facts.serial);
  if (refusals.includes('ingetrokken') || declared.some(isStolen)) {
    return { kind: 'closed', reason: 'ingetrokken' };
  }
  if (refusals.includes(undefined)) return { kind: 'open' };
  return { kind: 'closed', reason: refusals[0] ?? 'geen-certificaat' };
}

function refusalOf(
  { facts, isIssued }: DeclaredCertificate,
  oin: Oin,
  now: Millis,
  directory: Directory,
  policy: TrustPolicy,
): DoorRefusal | undefined {
  if (!facts) return 'geen-oin';
  if (!isIssued) return 'niet-vertrouwd';
  const verdict = judgeCertificate(facts, now, directory, policy);
  if ('kind' in verdict) return verdict.reason;
  return verdict.oin === oin ? undefined : 'oin-van-een-ander';
}
