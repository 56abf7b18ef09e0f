import { X509Certificate, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Directory, Organisation } from '#directory';
import { makePki, type TestPki } from '../../../testing/src/pki/pki.js';
import { makeKeyPair, signCertificate, subjectName, x509 } from '../issue/index.js';
import { keyStrength } from './key-strength.js';
import { makeParty, type TrustPolicy } from './party.js';
import { makeRevocationList } from './revocations.js';
import { refusalOfVerification } from './verification-error.js';

const DJI = '00000099000000001000';
const NOW = Date.UTC(2026, 10, 24, 12);

let pki: TestPki;
let policy: TrustPolicy;
const organisation = { oin: DJI, active: true } as Organisation;
const directory = { organisation: (oin) => (oin === DJI ? organisation : undefined) } as Directory;

beforeAll(async () => {
  pki = await makePki({ at: NOW });
  const revocations = makeRevocationList(pki.ca, [await pki.crl()]);
  policy = { production: false, rsa2048Allowed: [], revocations };
});

const judge = (pem: string, now = NOW) =>
  makeParty(new X509Certificate(pem).raw, now, directory, policy);

describe('a party', () => {
  it('is what certificate and directory say together', async () => {
    const { cert, serial } = await pki.issue({ oin: DJI });

    expect(judge(cert)).toMatchObject({
      oin: DJI,
      organisation,
      serial,
      notAfter: NOW + 30 * 60_000,
    });
  });

  it('exists until the very last moment of its certificate', async () => {
    const { cert } = await pki.issue({ oin: DJI, notBefore: NOW - 1000, notAfter: NOW });

    expect(judge(cert, NOW)).toMatchObject({ oin: DJI });
    expect(judge(cert, NOW + 1)).toMatchObject({ reason: 'verlopen' });
    expect(judge(cert, NOW - 1001)).toMatchObject({ reason: 'nog-niet-geldig' });
  });

  it('is nobody who shows the certificate of an authority, whatever its purpose', async () => {
    const keys = await makeKeyPair('ec');
    const cert = await signCertificate({
      serial: '77',
      notBefore: NOW,
      notAfter: NOW + 1000,
      name: subjectName({ organisation: 'O', commonName: 'CN', oin: DJI }),
      publicKey: keys.publicKey,
      extensions: [
        new x509.BasicConstraintsExtension(true),
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.clientAuth]),
      ],
      issuer: {
        name: subjectName({ organisation: 'O', commonName: 'CN' }),
        privateKey: keys.privateKey,
      },
    });

    expect(judge(cert)).toEqual({ kind: 'refused', reason: 'verkeerd-doel', oin: DJI });
  });

  it('is nobody who shows what is no certificate', () => {
    expect(makeParty(Uint8Array.of(1, 2, 3), NOW, directory, policy)).toMatchObject({
      kind: 'refused',
    });
  });
});

describe('keys', () => {
  const ec = (namedCurve: string): KeyObject => generateKeyPairSync('ec', { namedCurve }).publicKey;
  const rsa = (modulusLength: number, publicExponent = 65_537): KeyObject =>
    generateKeyPairSync('rsa', { modulusLength, publicExponent }).publicKey;

  it.each([
    ['P-256', 'good', ec('P-256')],
    ['P-384', 'good', ec('P-384')],
    ['P-224', 'weak', ec('secp224r1')],
    ['RSA-3072', 'good', rsa(3072)],
    ['RSA-2048', 'phase-out', rsa(2048)],
    ['RSA-1024', 'weak', rsa(1024)],
    ['RSA-2048 with exponent 3', 'weak', rsa(2048, 3)],
    ['Ed25519', 'weak', generateKeyPairSync('ed25519').publicKey],
  ])('%s is %s', (_name, expected, key) => {
    expect(keyStrength(key)).toBe(expected);
  });
});

describe('what OpenSSL says', () => {
  it.each([
    ['CERT_HAS_EXPIRED', 'verlopen'],
    ['CA_MD_TOO_WEAK', 'sleutel-te-zwak'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'niet-vertrouwd'],
    ['A_CODE_OF_TOMORROW', 'niet-vertrouwd'],
    ['toString', 'niet-vertrouwd'],
  ])('%s means %s', (code, reason) => {
    expect(refusalOfVerification(code)).toBe(reason);
  });
});
