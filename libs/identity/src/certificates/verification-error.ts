// Answers: what do OpenSSL's words for a chain it does not accept mean to a partner?
import type { CertificateRefusal } from '../model.js';

const REASONS: ReadonlyMap<string, CertificateRefusal> = new Map([
  ['CERT_HAS_EXPIRED', 'verlopen'],
  ['CERT_NOT_YET_VALID', 'nog-niet-geldig'],
  ['INVALID_PURPOSE', 'verkeerd-doel'],
  ['EE_KEY_TOO_SMALL', 'sleutel-te-zwak'],
  ['CA_KEY_TOO_SMALL', 'sleutel-te-zwak'],
  ['CA_MD_TOO_WEAK', 'sleutel-te-zwak'],
]);

/** @param code `TLSSocket.authorizationError`; what has no word of its own is a lack of trust. */
export const refusalOfVerification = (code: string): CertificateRefusal =>
  REASONS.get(code) ?? 'niet-vertrouwd';
