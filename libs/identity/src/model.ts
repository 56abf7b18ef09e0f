// Answers: who is speaking? A Party exists only as the product of a verified certificate, trust
// anchor, key usage, revocation state and directory (design, section 4).
import type { Oin, Organisation } from '#directory';
import type { ConnectionReason } from '#kernel';

declare const verified: unique symbol;
export interface Party {
  readonly oin: Oin;
  readonly organisation: Organisation;
  /** SHA-256 of the certificate and of its SPKI, base64url. */
  readonly certificate: string;
  readonly spki: string;
  /** SHA-256 of the issuer's name (DER), base64url, and the serial number in upper-case hex. */
  readonly issuer: string;
  readonly serial: string;
  /** End of validity, ms since the epoch. */
  readonly notAfter: number;
  readonly [verified]: true;
}

export type CertificateRefusal = ConnectionReason;
