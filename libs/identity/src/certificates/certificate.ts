// Answers: what does a certificate say, read once and kept as plain values? Judging them again for
// every open connection every second must cost next to nothing.
import { X509Certificate, type KeyObject } from 'node:crypto';
import { sha256, type Millis } from '#kernel';
import { NotDer, TAG, derSequence, oidHex, serialHex } from './der.js';
import { pemBlocks } from './pem.js';

export interface CertificateFacts {
  /** SHA-256 of the certificate, of its public key (SPKI) and of its issuer's name (DER). */
  readonly fingerprint: string;
  readonly spki: string;
  readonly issuer: string;
  /** SHA-256 of the subject's name: what `issuer` is in certificates that this one signs. */
  readonly subject: string;
  readonly serial: string;
  readonly notBefore: Millis;
  readonly notAfter: Millis;
  readonly isAuthority: boolean;
  /** Object identifiers of the extended key usage; empty where there is none. */
  readonly purposes: readonly string[];
  readonly publicKey: KeyObject;
  /** Every attribute of the subject in the order of the certificate. */
  readonly attributes: readonly SubjectAttribute[];
}

export interface SubjectAttribute {
  /** Object identifier as the hex of its DER content: `550405` is 2.5.4.5, serialNumber. */
  readonly oid: string;
  /** Undefined where the value is neither a PrintableString nor a UTF8String. */
  readonly text: string | undefined;
}

/** The facts of one DER certificate; undefined when it cannot be read. */
export function readCertificate(der: Uint8Array): CertificateFacts | undefined {
  const opened = open(der);
  if (!opened) return undefined;
  const { names, attributes, x509, publicKey } = opened;
  return {
    fingerprint: sha256(der),
    spki: sha256(publicKey.export({ type: 'spki', format: 'der' })),
    issuer: sha256(names.issuer),
    subject: sha256(names.subject),
    serial: serialHex(x509.serialNumber),
    notBefore: x509.validFromDate.getTime(),
    notAfter: x509.validToDate.getTime(),
    isAuthority: x509.ca,
    purposes: x509.keyUsage ?? [],
    publicKey,
    attributes,
  };
}

/** Two readers must both understand it: OpenSSL for what it judges, ours for the bytes of names. */
function open(der: Uint8Array) {
  try {
    const names = readNames(der);
    const x509 = new X509Certificate(der);
    return { names, attributes: readAttributes(names.subject), x509, publicKey: x509.publicKey };
  } catch {
    return undefined;
  }
}

/** All certificates of a PEM text; undefined as soon as one of them cannot be read. */
export function readCertificates(pem: string): readonly CertificateFacts[] | undefined {
  const facts = pemBlocks(pem, 'CERTIFICATE').map(readCertificate);
  return facts.every((one) => one !== undefined) ? facts : undefined;
}

/** Certificate ::= { tbs { [0] version, serial, algorithm, issuer, validity, subject, … }, … } */
function readNames(der: Uint8Array): { issuer: Uint8Array; subject: Uint8Array } {
  const [tbs] = derSequence(der);
  const fields = derSequence(tbs?.whole ?? new Uint8Array());
  const start = fields[0]?.tag === TAG.context0 ? 1 : 0;
  const issuer = fields[start + 2];
  const subject = fields[start + 4];
  if (!issuer || !subject) throw new NotDer('expected a certificate');
  return { issuer: issuer.whole, subject: subject.whole };
}

/** Name ::= SEQUENCE OF SET OF SEQUENCE { type OBJECT IDENTIFIER, value ANY } */
function readAttributes(name: Uint8Array): SubjectAttribute[] {
  return derSequence(name)
    .flatMap((relative) => derSequence(relative.whole, TAG.set))
    .map((attribute) => {
      const [type, value] = derSequence(attribute.whole);
      const readable = value?.tag === TAG.printableString || value?.tag === TAG.utf8String;
      return {
        oid: oidHex(type),
        text: readable ? Buffer.from(value.content).toString('utf8') : undefined,
      };
    });
}
