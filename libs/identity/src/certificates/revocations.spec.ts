import { X509Certificate } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { makePki, type TestIdentity, type TestPki } from '../../../testing/src/pki/pki.js';
import { makeKeyPair, signingAlgorithm, signingKey, x509 } from '../issue/index.js';
import { readCertificate, type CertificateFacts } from './certificate.js';
import { isSignedBy, parseCrl } from './crl.js';
import { pemBlocks, toPem } from './pem.js';
import { makeRevocationList, type RevocationList } from './revocations.js';

const NOW = Date.UTC(2026, 10, 24, 12);
const MINUTE = 60_000;

let pki: TestPki;
let good: TestIdentity;
let gone: TestIdentity;

beforeAll(async () => {
  pki = await makePki({ at: NOW });
  good = await pki.issue();
  gone = await pki.issue();
});

const factsOf = (identity: TestIdentity): CertificateFacts =>
  readCertificate(new X509Certificate(identity.cert).raw)!;

const refusal = (list: RevocationList, identity: TestIdentity, now = NOW): string | undefined =>
  list.refusal(factsOf(identity).issuer, factsOf(identity).serial, now);

describe('one list', () => {
  it('is read from PEM and from DER alike', async () => {
    const pem = await pki.crl([gone]);
    const der = pemBlocks(pem, 'X509 CRL')[0]!;

    expect(parseCrl(der)).toEqual(parseCrl(pem));
    expect(parseCrl(pem)).toMatchObject({
      nextUpdate: NOW + 30 * MINUTE,
      serials: new Set([gone.serial]),
    });
  });

  it.each(['ec', 'rsa'] as const)(
    'is trusted only with the signature of its %s authority',
    async (key) => {
      const authority = await makePki({ at: NOW, key });
      const facts = readCertificate(new X509Certificate(authority.ca).raw)!;
      const crl = parseCrl(await authority.crl([gone]))!;
      const forged = {
        ...crl,
        signed: Uint8Array.from(crl.signed, (byte, at) => (at === 40 ? byte ^ 1 : byte)),
      };

      expect(isSignedBy(crl, facts.publicKey)).toBe(true);
      expect(isSignedBy(forged, facts.publicKey)).toBe(false);
      expect(isSignedBy(crl, factsOf(good).publicKey)).toBe(false);
    },
  );

  it('may hold more than a national authority revokes', () => {
    const entries = Array.from({ length: 50_000 }, (_, n) => entry(0x01000000 + n));
    const list = parseCrl(withEntries(Buffer.concat(entries)))!;

    expect(list.serials.size).toBe(entries.length);
    expect(list.serials.has((0x01000000 + 49_999).toString(16).toUpperCase())).toBe(true);
  });

  it.each([
    ['only part of the certificates (a delta)', '2.5.29.27'],
    ['only one point of distribution', '2.5.29.28'],
  ])('that covers %s is not used', async (_what, extension) => {
    const critical = new x509.Extension(extension, true, Uint8Array.from([0x02, 0x01, 0x01]));

    expect(
      parseCrl(await generate({ nextUpdate: new Date(NOW + MINUTE), extensions: [critical] })),
    ).toBeUndefined();
    expect(parseCrl(await generate({ nextUpdate: new Date(NOW + MINUTE) }))).toBeDefined();
  });

  it('is not two: the second would be lost without a word', async () => {
    const pem = await pki.crl();

    expect(parseCrl(pem + pem)).toBeUndefined();
    expect(makeRevocationList(pki.ca, [pem + pem]).listsUnreadable).toBe(1);
  });

  it('that never ends is not used', async () => {
    expect(parseCrl(await generate({}))).toBeUndefined();
  });

  it.each(['', 'no list', '-----BEGIN X509 CRL-----\nAAAA\n-----END X509 CRL-----'])(
    'is not %j',
    (text) => {
      expect(parseCrl(text)).toBeUndefined();
      expect(parseCrl(Buffer.from(text))).toBeUndefined();
    },
  );
});

describe('all lists together', () => {
  it('refuse who stands in one, by issuer and serial number', async () => {
    const list = makeRevocationList(pki.ca, [await pki.crl([gone])]);

    expect(refusal(list, gone)).toBe('ingetrokken');
    expect(refusal(list, good)).toBeUndefined();
    expect(list.isRevoked('another issuer', gone.serial)).toBe(false);
    expect(list.nextUpdate).toBe(NOW + 30 * MINUTE);
  });

  it('refuse everybody when a list has expired, and still name the revoked', async () => {
    const list = makeRevocationList(pki.ca, [await pki.crl([gone], { nextUpdate: NOW })]);

    expect(refusal(list, good, NOW)).toBe('intrekkingslijst-verlopen');
    expect(refusal(list, gone, NOW)).toBe('ingetrokken');
    expect(refusal(list, good, NOW - 1)).toBeUndefined();
  });

  it('refuse everybody of an authority without a list', () => {
    expect(refusal(makeRevocationList(pki.ca, []), good)).toBe('intrekkingslijst-ontbreekt');
  });

  it('do not believe a list of the same name that another key signed', async () => {
    const imitation = await makePki({ at: NOW });
    const list = makeRevocationList(pki.ca, [await imitation.crl()]);

    expect(refusal(list, good)).toBe('intrekkingslijst-ontbreekt');
    expect([list.listsUnused, list.authoritiesWithoutList]).toEqual([1, 1]);
  });

  it('go by the newest list of an authority, in whatever order they are read', async () => {
    const lists = [
      await pki.crl([gone], { at: NOW - MINUTE }),
      await pki.crl([], { at: NOW - 2 * MINUTE }),
    ];

    for (const order of [lists, lists.toReversed()]) {
      expect(refusal(makeRevocationList(pki.ca, order), gone)).toBe('ingetrokken');
    }
  });

  it('follow the chain: a revoked intermediate takes its certificates along', async () => {
    const below = await pki.intermediate();
    const leaf = await below.issue();
    const lists = [await below.crl(), await pki.crl()];

    expect(refusal(makeRevocationList(below.ca, lists), leaf)).toBeUndefined();
    expect(refusal(makeRevocationList(below.ca, [lists[0]!]), leaf)).toBe(
      'intrekkingslijst-ontbreekt',
    );
    const after = [await below.crl(), await pki.crl([below.identity])];
    expect(refusal(makeRevocationList(below.ca, after), leaf)).toBe('ingetrokken');
  });
});

const serialBytes = (serial: number): Buffer =>
  Buffer.from(serial.toString(16).padStart(8, '0'), 'hex');
const wrap = (tag: number, ...parts: Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  const size = content.length.toString(16);
  const octets = Buffer.from(size.length % 2 ? `0${size}` : size, 'hex');
  const long =
    content.length < 0x80 ? octets : Buffer.concat([Buffer.from([0x80 + octets.length]), octets]);
  return Buffer.concat([Buffer.from([tag]), long, content]);
};
const time = wrap(0x17, Buffer.from('261124120000Z'));
const entry = (serial: number): Buffer => wrap(0x30, wrap(0x02, serialBytes(serial)), time);

/** Built by hand: @peculiar/x509 needs minutes for so many. The signature is not looked at. */
const withEntries = (entries: Buffer): Buffer =>
  wrap(
    0x30,
    wrap(
      0x30,
      wrap(0x02, Buffer.from([1])),
      wrap(0x30),
      wrap(0x30),
      time,
      time,
      wrap(0x30, entries),
    ),
    wrap(0x30),
    wrap(0x03, Buffer.from([0, 1])),
  );

async function generate(wishes: {
  nextUpdate?: Date;
  extensions?: x509.Extension[];
}): Promise<string> {
  const { privateKey } = await makeKeyPair('ec');
  const crl = await x509.X509CrlGenerator.create({
    issuer: 'CN=Test',
    thisUpdate: new Date(NOW),
    signingKey: signingKey(privateKey),
    signingAlgorithm: signingAlgorithm(privateKey),
    ...wishes,
  });
  return toPem('X509 CRL', new Uint8Array(crl.rawData));
}
