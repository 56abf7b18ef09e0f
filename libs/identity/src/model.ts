// Answers: who is speaking? A Party exists only as the product of a verified certificate, trust
// anchor, key usage, revocation state and directory (design, section 4).
import type { Oin, Organisation } from '#directory';

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

export type CertificateRefusal =
  | 'geen-certificaat'
  | 'niet-vertrouwd'
  | 'verlopen'
  | 'nog-niet-geldig'
  | 'ingetrokken'
  | 'intrekkingslijst-verlopen'
  | 'intrekkingslijst-ontbreekt'
  | 'verkeerd-doel'
  | 'sleutel-te-zwak'
  | 'geen-oin'
  | 'meer-dan-een-oin'
  | 'oin-onbekend'
  | 'oin-niet-actief'
  | 'oin-van-test'
  | 'handdruk-mislukt'
  | 'te-veel-verbindingen';
