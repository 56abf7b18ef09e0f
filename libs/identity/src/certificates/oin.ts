// Answers: which organisation does a certificate name? Its OIN stands in the subject's serialNumber
// (attribute 2.5.4.5, PKI-8): read from the ASN.1, because a text can be made to look like
// anything.
import type { Oin } from '#directory';
import { readCertificate, type SubjectAttribute } from './certificate.js';

export type OinReading =
  | { readonly kind: 'oin'; readonly oin: Oin }
  | { readonly kind: 'refused'; readonly reason: 'geen-oin' | 'meer-dan-een-oin' };

/** Prefix of eight, number of nine (some registers use letters), three zeros (standards 9.1). */
const OIN = /^000000\d{2}[0-9A-Z]{9}000$/;

const SERIAL_NUMBER = '550405';

export function readOin(der: Uint8Array): OinReading {
  const facts = readCertificate(der);
  return facts ? oinOf(facts.attributes) : { kind: 'refused', reason: 'geen-oin' };
}

export const isOin = (text: string): boolean => OIN.test(text);

/** Exactly one serialNumber, and nothing but an OIN in it. */
export function oinOf(attributes: readonly SubjectAttribute[]): OinReading {
  const values = attributes.filter(({ oid }) => oid === SERIAL_NUMBER);
  if (values.length > 1) return { kind: 'refused', reason: 'meer-dan-een-oin' };
  const oin = values[0]?.text;
  return oin !== undefined && isOin(oin)
    ? { kind: 'oin', oin }
    : { kind: 'refused', reason: 'geen-oin' };
}

/** Numbers handed out for testing (standards 9.1); production knows none of them. */
export const isTestOin = (oin: Oin): boolean => oin.startsWith('00000099');
