import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readCertificate } from '../certificates/certificate.js';
import { issueCa, issueCertificate, makeKeyPair, privateKeyPem, readKeyPair } from './index.js';

const TERMS = { notBefore: Date.UTC(2026, 0, 1), notAfter: Date.UTC(2027, 0, 1) };
const OIN = '00000099000000001000';

async function authority() {
  const keys = await makeKeyPair('ec');
  const subject = { organisation: 'Authority', commonName: 'Authority' };
  const certificate = await issueCa({ ...TERMS, serial: '01', subject, keys });
  return { certificate, privateKey: keys.privateKey };
}

async function issue(subject: { organisation: string; commonName: string }, serial = 'A1B2') {
  const issuer = await authority();
  const { publicKey } = await makeKeyPair('ec');
  const request = { ...TERMS, serial, subject: { ...subject, oin: OIN }, publicKey };
  const pem = await issueCertificate({ ...request, use: 'client' }, issuer);
  return { issuer: new X509Certificate(issuer.certificate), leaf: new X509Certificate(pem) };
}

describe('issuing', () => {
  it('takes time and serial number from its caller', async () => {
    const { leaf } = await issue({ organisation: 'O', commonName: 'CN' }, '00F1B2');

    expect(leaf.serialNumber).toBe('F1B2');
    expect([leaf.validFromDate, leaf.validToDate].map(Number)).toEqual([
      TERMS.notBefore,
      TERMS.notAfter,
    ]);
  });

  it('makes a certificate that its authority signed, and no authority of its own', async () => {
    const { issuer, leaf } = await issue({ organisation: 'O', commonName: 'CN' });

    expect(leaf.checkIssued(issuer)).toBe(true);
    expect(leaf.verify(issuer.publicKey)).toBe(true);
    expect([issuer.ca, leaf.ca]).toEqual([true, false]);
  });

  it.each([
    '"quoted", CN=other',
    '#0500',
    'back\\slash',
    'a+serialNumber=1',
    "Gemeente 's-Hertogenbosch",
  ])('writes the name %j as it is, and nothing else', async (name) => {
    const { leaf } = await issue({ organisation: name, commonName: name });

    const attributes = readCertificate(leaf.raw)?.attributes ?? [];
    expect(attributes.map(({ text }) => text)).toEqual(['NL', name, OIN, name]);
  });

  it('reads back the key it wrote', async () => {
    const keys = await makeKeyPair('ec');

    expect(readKeyPair(privateKeyPem(keys.privateKey)).publicKey.equals(keys.publicKey)).toBe(true);
  });
});
