// Answers: which authorities do two administrators agree to trust, and what is left of a file of trust
// anchors under their agreement? A certificate counts by its bytes; what stands beside it is for people.
import { canonical, isObject, type JsonObject } from '#kernel';
import { readCertificate } from './certificate.js';
import { pemBlocks, toPem } from './pem.js';

/** Content of a bundle of kind `anchors`. */
export interface AnchorsContent {
  readonly anchors: readonly Anchor[];
}

export interface Anchor {
  /** SHA-256 of the certificate, base64url. */
  readonly fingerprint: string;
  /** The texts of its subject, in order. */
  readonly subject: string;
  /** The day after which it counts no more. */
  readonly until: string;
  readonly pem: string;
}

/** Undefined when the text holds no certificate, or one that cannot be read or is no authority. */
export function anchorsIn(pem: string): AnchorsContent | undefined {
  const anchors = pemBlocks(pem, 'CERTIFICATE').map(anchorOf);
  const read = anchors.filter((one) => one !== undefined);
  if (read.length === 0 || read.length < anchors.length) return undefined;
  const byPrint = new Map(read.map((one) => [one.fingerprint, one]));
  return {
    anchors: [...byPrint.values()].toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)),
  };
}

function anchorOf(der: Uint8Array): Anchor | undefined {
  const facts = readCertificate(der);
  if (!facts?.isAuthority) return undefined;
  return {
    fingerprint: facts.fingerprint,
    subject: facts.attributes.map(({ text }) => text ?? '?').join(', '),
    until: new Date(facts.notAfter).toISOString().slice(0, 10),
    pem: toPem('CERTIFICATE', der),
  };
}

/** Whether what a signed bundle says for people is what its certificates say. */
export function isAnchorsContent(content: unknown): content is JsonObject & AnchorsContent {
  if (!isObject(content) || !Array.isArray(content['anchors'])) return false;
  const pems = content['anchors'].map((one) => (isObject(one) ? one['pem'] : undefined));
  const again = anchorsIn(pems.join('\n'));
  return again !== undefined && canonical(again) === canonical(content);
}

export interface AgreedAnchors {
  /** PEM: those of the file that are agreed; all that are agreed where the file has none of them. */
  readonly pem: string;
  /** Authorities of the file that nobody agreed to. */
  readonly strangers: readonly string[];
}

export function underAgreement(caPem: string, { anchors }: AnchorsContent): AgreedAnchors {
  const agreed = new Map(anchors.map((one) => [one.fingerprint, one]));
  const inFile = pemBlocks(caPem, 'CERTIFICATE').flatMap((der) => anchorOf(der) ?? []);
  const both = inFile.filter(({ fingerprint }) => agreed.has(fingerprint));
  const strangers = inFile.filter(({ fingerprint }) => !agreed.has(fingerprint));
  // Never an empty list: to OpenSSL that would mean every authority it knows.
  const kept = both.length > 0 ? both : anchors;
  return {
    pem: kept.map(({ pem }) => pem).join(''),
    strangers: strangers.map(({ subject }) => subject),
  };
}
