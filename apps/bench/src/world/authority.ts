// Answers: as whom do many recipients at once speak? The parties of certs-example are too few, and the
// key of their authority is gone; this one is made for a run and ends with it.
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  issueCa,
  issueCertificate,
  issueCrl,
  makeKeyPair,
  privateKeyPem,
  type CertificateUse,
  type Issuer,
} from '#identity';
import type { Identity } from '../load/connection.js';

export interface Authority {
  /** Settings of every process: its certificate, and whom it trusts. */
  readonly settings: readonly string[];
  /** A client, and a server on this machine. */
  identityOf(oin: string): Promise<Identity>;
}

const DAY_MS = 86_400_000;
/** Says EXAMPLE, so that a directory may be loaded that nobody signed. */
const NAME = 'Bench EXAMPLE';

/** @param operator OIN of the gateway */
export async function makeAuthority(folder: string, operator: string): Promise<Authority> {
  const now = Date.now();
  const terms = { notBefore: now - DAY_MS, notAfter: now + 7 * DAY_MS };
  const keys = await makeKeyPair('ec');
  const subject = { organisation: NAME, commonName: NAME };
  const ca = await issueCa({ ...terms, serial: serial(), subject, keys });
  const issuer: Issuer = { certificate: ca, privateKey: keys.privateKey };

  async function issue(oin: string, use: CertificateUse): Promise<Identity> {
    const own = await makeKeyPair('ec');
    const cert = await issueCertificate(
      {
        ...terms,
        serial: serial(),
        subject: { ...subject, oin },
        publicKey: own.publicKey,
        use,
        dns: ['localhost'],
      },
      issuer,
    );
    return { ca, cert, key: privateKeyPem(own.privateKey) };
  }

  await mkdir(folder, { recursive: true, mode: 0o700 });
  const gateway = await issue(operator, 'both');
  const crl = await issueCrl(
    { number: 1, thisUpdate: terms.notBefore, nextUpdate: terms.notAfter, revoked: [] },
    issuer,
  );
  const files = { 'cert.pem': gateway.cert, 'key.pem': gateway.key, 'ca.pem': ca, 'crl.pem': crl };
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, name), text, { mode: 0o600 });
  }
  return {
    settings: [
      `tls.certificateFile=${join(folder, 'cert.pem')}`,
      `tls.keyFile=${join(folder, 'key.pem')}`,
      `tls.anchorsFile=${join(folder, 'ca.pem')}`,
      `tls.revocationFiles=${join(folder, 'crl.pem')}`,
    ],
    identityOf: (oin) => issue(oin, 'both'),
  };
}

/** Positive whatever the random bits are. */
const serial = (): string => `00${randomBytes(15).toString('hex')}`;
