// Answers: how does an authority say which of its certificates no longer count? One full list with
// a number that only rises (RFC 5280, 5.2.3).
import type { Millis } from '#kernel';
import { toPem } from '../certificates/pem.js';
import type { Issuer } from './issue.js';
import { signingAlgorithm, signingKey } from './keys.js';
import { x509 } from './x509.js';

/** Reasons an operator may give (RFC 5280, 5.3.1); a hold is not offered: revocation is final. */
export const REVOCATION_REASONS = {
  unspecified: x509.X509CrlReason.unspecified,
  keyCompromise: x509.X509CrlReason.keyCompromise,
  affiliationChanged: x509.X509CrlReason.affiliationChanged,
  superseded: x509.X509CrlReason.superseded,
  cessationOfOperation: x509.X509CrlReason.cessationOfOperation,
} as const;

export type RevocationReason = keyof typeof REVOCATION_REASONS;

export interface Revocation {
  /** Hexadecimal. */
  readonly serial: string;
  readonly at: Millis;
  readonly reason: RevocationReason;
}

export interface CrlRequest {
  readonly number: number;
  readonly thisUpdate: Millis;
  /** From then on every certificate of this authority is refused until a newer list is there. */
  readonly nextUpdate: Millis;
  readonly revoked: readonly Revocation[];
}

/** A revocation list, as PEM under the label that OpenSSL and Node read. */
export async function issueCrl(request: CrlRequest, issuer: Issuer): Promise<string> {
  const authority = new x509.X509Certificate(issuer.certificate);
  const crl = await x509.X509CrlGenerator.create({
    issuer: authority.subjectName,
    thisUpdate: new Date(request.thisUpdate),
    nextUpdate: new Date(request.nextUpdate),
    entries: request.revoked.map(({ serial, at, reason }) => ({
      serialNumber: serial,
      revocationDate: new Date(at),
      reason: REVOCATION_REASONS[reason],
    })),
    extensions: [
      await x509.AuthorityKeyIdentifierExtension.create(authority.publicKey),
      new x509.Extension('2.5.29.20', false, crlNumber(request.number)),
    ],
    signingKey: signingKey(issuer.privateKey),
    signingAlgorithm: signingAlgorithm(issuer.privateKey),
  });
  return toPem('X509 CRL', new Uint8Array(crl.rawData));
}

/** A DER INTEGER; the leading zero octet keeps it positive. */
function crlNumber(value: number): Uint8Array<ArrayBuffer> {
  const hex = value.toString(16);
  const padded = hex.length % 2 === 0 ? hex : `0${hex}`;
  const octets = Buffer.from(/^[89a-f]/.test(padded) ? `00${padded}` : padded, 'hex');
  return Uint8Array.from([0x02, octets.length, ...octets]);
}
