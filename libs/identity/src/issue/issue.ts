// Answers: how is a certificate made, for an authority and for a party? Time and serial number are
// arguments; subject and names come from the caller, never from a signing request (engineering
// 8.2).
import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Oin } from '#directory';
import type { Millis } from '#kernel';
import { toPem } from '../certificates/pem.js';
import { certifiedKey, signingAlgorithm, signingKey, type KeyPair } from './keys.js';
import { subjectName, type Subject } from './subject.js';
import { x509 } from './x509.js';

export interface Issuer {
  /** PEM. */
  readonly certificate: string;
  readonly privateKey: KeyObject;
}

interface Terms {
  /** Hexadecimal, positive, at most 20 octets (RFC 5280). */
  readonly serial: string;
  readonly notBefore: Millis;
  readonly notAfter: Millis;
}

export interface CaRequest extends Terms {
  readonly subject: Subject;
  readonly keys: KeyPair;
  /** Left out: the authority signs itself. */
  readonly issuer?: Issuer;
}

export type CertificateUse = 'client' | 'server' | 'both';

export interface CertificateRequest extends Terms {
  readonly subject: Subject & { readonly oin: Oin };
  readonly publicKey: KeyObject;
  readonly use: CertificateUse;
  readonly dns?: readonly string[];
  readonly ips?: readonly string[];
}

const { serverAuth, clientAuth } = x509.ExtendedKeyUsage;
const PURPOSES = { client: [clientAuth], server: [serverAuth], both: [serverAuth, clientAuth] };

/** A certificate authority, as PEM. */
export function issueCa(request: CaRequest): Promise<string> {
  const { keyCertSign, cRLSign } = x509.KeyUsageFlags;
  const name = subjectName(request.subject);
  return signCertificate({
    ...request,
    name,
    publicKey: request.keys.publicKey,
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(keyCertSign | cRLSign, true),
    ],
    issuer: request.issuer
      ? signerOf(request.issuer)
      : { name, privateKey: request.keys.privateKey },
  });
}

/** A certificate for a party of the exchange, as PEM. */
export function issueCertificate(request: CertificateRequest, issuer: Issuer): Promise<string> {
  const names = [
    ...(request.dns ?? []).map((value) => ({ type: 'dns' as const, value })),
    ...(request.ips ?? []).map((value) => ({ type: 'ip' as const, value })),
  ];
  return signCertificate({
    ...request,
    name: subjectName(request.subject),
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension(PURPOSES[request.use]),
      ...(names.length > 0 ? [new x509.SubjectAlternativeNameExtension(names)] : []),
    ],
    issuer: signerOf(issuer),
  });
}

const signerOf = ({ certificate, privateKey }: Issuer): CertificateTemplate['issuer'] => ({
  name: new x509.X509Certificate(certificate).subjectName,
  privateKey,
});

export interface CertificateTemplate extends Terms {
  readonly name: x509.Name;
  readonly publicKey: KeyObject;
  readonly extensions: readonly x509.Extension[];
  readonly issuer: { readonly name: x509.Name; readonly privateKey: KeyObject };
}

/** Signs what it is given and adds the two key identifiers by which chains are built. */
export async function signCertificate(template: CertificateTemplate): Promise<string> {
  const { name, privateKey } = template.issuer;
  const publicKey = certifiedKey(template.publicKey);
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: template.serial,
    subject: template.name,
    issuer: name,
    notBefore: new Date(template.notBefore),
    notAfter: new Date(template.notAfter),
    publicKey,
    signingKey: signingKey(privateKey),
    signingAlgorithm: signingAlgorithm(privateKey),
    extensions: [
      ...template.extensions,
      await x509.SubjectKeyIdentifierExtension.create(publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(certifiedKey(createPublicKey(privateKey))),
    ],
  });
  return toPem('CERTIFICATE', new Uint8Array(certificate.rawData));
}
