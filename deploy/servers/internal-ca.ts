// Answers: who vouches for the roles of Sluis towards its own broker and database? An authority made
// anew for every start, apart from the one of the partners: no partner's certificate can be a role.
import { randomBytes } from 'node:crypto';
import { issueCa, makeKeyPair, privateKeyPem, signCertificate, subjectName, x509 } from '#identity';

/** PEM texts; `ca` is what the other side must be signed by. */
export interface InternalIdentity {
  readonly key: string;
  readonly cert: string;
  readonly ca: string;
}

export interface InternalCa {
  /** PEM. */
  readonly certificate: string;
  /**
   * A certificate for a principal (`sluis-router`), good for both ends of a connection: on this
   * machine, and under the host names given.
   */
  issue(principal: string, ...hosts: readonly string[]): Promise<InternalIdentity>;
}

const DAY_MS = 86_400_000;
const ORGANISATION = 'Sluis internal EXAMPLE';
const { serverAuth, clientAuth } = x509.ExtendedKeyUsage;

/** Valid from yesterday on; its key never leaves this process, so nobody can add a certificate later. */
export async function makeInternalCa({ days = 7 } = {}): Promise<InternalCa> {
  const now = Date.now();
  const validity = { notBefore: now - DAY_MS, notAfter: now + days * DAY_MS };
  const keys = await makeKeyPair('ec');
  const subject = { organisation: ORGANISATION, commonName: 'Internal authority EXAMPLE' };
  const ca = await issueCa({ ...validity, serial: serial(), subject, keys });

  async function issue(principal: string, ...hosts: string[]): Promise<InternalIdentity> {
    const own = await makeKeyPair('ec');
    const cert = await signCertificate({
      ...validity,
      serial: serial(),
      name: subjectName({ organisation: ORGANISATION, commonName: principal }),
      publicKey: own.publicKey,
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        new x509.ExtendedKeyUsageExtension([serverAuth, clientAuth]),
        new x509.SubjectAlternativeNameExtension([
          ...['localhost', ...hosts].map((value) => ({ type: 'dns' as const, value })),
          { type: 'ip', value: '127.0.0.1' },
        ]),
      ],
      issuer: { name: subjectName(subject), privateKey: keys.privateKey },
    });
    return { key: privateKeyPem(own.privateKey), cert, ca };
  }

  return { certificate: ca, issue };
}

/** Positive whatever the random bits are. */
const serial = (): string => `00${randomBytes(15).toString('hex')}`;
