// Answers: where does a test get certificates? From an authority of its own that lives for minutes,
// and that also issues on request what no real authority should.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  ATTRIBUTE,
  issueCa,
  issueCertificate,
  issueCrl,
  makeKeyPair,
  privateKeyPem,
  signCertificate,
  x509,
  type CertificateUse,
  type Issuer,
  type KeyKind,
  type KeyPair,
} from '#identity';

const MINUTE = 60_000;

export interface PkiWishes {
  /** The moment around which everything is valid; the real time unless told. */
  readonly at?: number;
  readonly name?: string;
  readonly key?: KeyKind;
}

export interface IdentityWishes {
  readonly oin?: string;
  readonly organisation?: string;
  readonly key?: KeyKind;
  /** Below 3072 only to be refused. */
  readonly rsaBits?: number;
  readonly use?: CertificateUse;
  readonly notBefore?: number;
  readonly notAfter?: number;
  readonly dns?: readonly string[];
  readonly ips?: readonly string[];
  /**
   * Wrong on purpose: these values of serialNumber instead of one OIN, each with its string type.
   */
  readonly serialNumbers?: readonly {
    printableString?: string;
    utf8String?: string;
    bmpString?: string;
  }[];
}

/** PEM texts, as `https.request` and `https.createServer` take them. */
export interface TestIdentity {
  readonly key: string;
  readonly cert: string;
  readonly serial: string;
}

export interface TestPki {
  /** This authority and the ones above it, root last. */
  readonly ca: string;
  issue(wishes?: IdentityWishes): Promise<TestIdentity>;
  crl(
    revoked?: readonly TestIdentity[],
    wishes?: { at?: number; nextUpdate?: number },
  ): Promise<string>;
  /** An authority under this one. */
  intermediate(wishes?: PkiWishes): Promise<TestPki & { readonly identity: TestIdentity }>;
}

export async function makePki(wishes: PkiWishes = {}): Promise<TestPki> {
  const at = wishes.at ?? Date.now();
  const keys = await makeKeyPair(wishes.key ?? 'ec');
  const certificate = await issueCa({ ...terms(at, '01'), subject: authority(wishes), keys });
  return pkiOf({ certificate, privateKey: keys.privateKey }, certificate, at);
}

const authority = ({ name = 'Test authority' }: PkiWishes) => ({
  organisation: 'Sluis tests',
  commonName: name,
});

const terms = (at: number, serial: string) => ({
  serial,
  notBefore: at - MINUTE,
  notAfter: at + 30 * MINUTE,
});

function pkiOf(issuer: Issuer, ca: string, at: number): TestPki {
  let issued = 0x1000;
  let lists = 0;
  return {
    ca,
    async issue(identity = {}) {
      const keys = await makeKeyPair(identity.key ?? 'ec', identity.rsaBits);
      const serial = (issued++).toString(16).toUpperCase();
      const cert = await certificateFor(identity, { ...terms(at, serial), keys, issuer });
      return { key: privateKeyPem(keys.privateKey), cert, serial };
    },
    crl: (revoked = [], wishes = {}) =>
      issueCrl(
        {
          number: ++lists,
          thisUpdate: wishes.at ?? at - MINUTE,
          nextUpdate: wishes.nextUpdate ?? at + 30 * MINUTE,
          revoked: revoked.map(({ serial }) => ({ serial, at, reason: 'superseded' })),
        },
        issuer,
      ),
    async intermediate(wishes = {}) {
      const keys = await makeKeyPair(wishes.key ?? 'ec');
      const serial = (issued++).toString(16).toUpperCase();
      const subject = authority({ name: 'Test intermediate', ...wishes });
      const cert = await issueCa({ ...terms(at, serial), subject, keys, issuer });
      const below = pkiOf({ certificate: cert, privateKey: keys.privateKey }, cert + ca, at);
      return { ...below, identity: { key: privateKeyPem(keys.privateKey), cert, serial } };
    },
  };
}

interface Signing extends ReturnType<typeof terms> {
  readonly keys: KeyPair;
  readonly issuer: Issuer;
}

function certificateFor(identity: IdentityWishes, signing: Signing): Promise<string> {
  const { oin = '00000099000000001000', organisation = 'Test organisation' } = identity;
  const request = {
    ...signing,
    notBefore: identity.notBefore ?? signing.notBefore,
    notAfter: identity.notAfter ?? signing.notAfter,
    publicKey: signing.keys.publicKey,
  };
  if (identity.serialNumbers) return withSubject(identity.serialNumbers, request);
  return issueCertificate(
    {
      ...request,
      subject: { organisation, commonName: organisation, organisationId: 'NTRNL-99999991', oin },
      use: identity.use ?? 'client',
      dns: identity.dns ?? [],
      ips: identity.ips ?? [],
    },
    signing.issuer,
  );
}

const withSubject = (
  values: NonNullable<IdentityWishes['serialNumbers']>,
  { issuer, ...request }: Signing & { publicKey: KeyPair['publicKey'] },
): Promise<string> =>
  signCertificate({
    ...request,
    name: new x509.Name([
      { [ATTRIBUTE.organisation]: [{ utf8String: 'Test organisation' }] },
      ...values.map((value) => ({ [ATTRIBUTE.serialNumber]: [value] })),
    ]),
    extensions: [new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.clientAuth])],
    issuer: {
      name: new x509.X509Certificate(issuer.certificate).subjectName,
      privateKey: issuer.privateKey,
    },
  });

/** Puts a listener's material where a server can read it; gives the paths. */
export async function writeTlsFiles(
  folder: string,
  material: { server: TestIdentity; ca: string; crls: readonly string[] },
): Promise<{ key: string; cert: string; ca: string; crls: readonly string[] }> {
  await mkdir(folder, { recursive: true });
  const put = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text, { mode: 0o600 });
    return join(folder, name);
  };
  return {
    key: await put('key.pem', material.server.key),
    cert: await put('cert.pem', material.server.cert),
    ca: await put('ca.pem', material.ca),
    crls: await Promise.all(material.crls.map((crl, index) => put(`crl-${index}.pem`, crl))),
  };
}
