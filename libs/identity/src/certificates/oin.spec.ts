import { X509Certificate } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makePki, type IdentityWishes, type TestPki } from '../../../testing/src/pki/pki.js';
import { isExampleAnchor } from './anchors.js';
import { readCertificate } from './certificate.js';
import { readOin } from './oin.js';

const DJI = '00000099000000001000';

let pki: TestPki;
beforeAll(async () => {
  pki = await makePki();
});

const issue = async (wishes: IdentityWishes): Promise<Uint8Array> =>
  Uint8Array.from(new X509Certificate((await pki.issue(wishes)).cert).raw);

describe('the OIN of a certificate', () => {
  it.each([
    ['PrintableString', { serialNumbers: [{ printableString: DJI }] }],
    ['UTF8String', { serialNumbers: [{ utf8String: DJI }] }],
    ['a register that uses letters', { oin: '000000070000012AB000' }],
  ])('is read from %s', async (_what, wishes: IdentityWishes) => {
    const expected = wishes.oin ?? DJI;

    expect(readOin(await issue(wishes))).toEqual({ kind: 'oin', oin: expected });
  });

  it.each<[string, IdentityWishes]>([
    ['is absent', { serialNumbers: [] }],
    ['has another string type', { serialNumbers: [{ bmpString: DJI }] }],
    ['has 19 characters', { serialNumbers: [{ printableString: DJI.slice(1) }] }],
    ['has 21 characters', { serialNumbers: [{ printableString: `${DJI}0` }] }],
    ['ends in a line break', { serialNumbers: [{ utf8String: `${DJI.slice(0, 19)}\n` }] }],
    ['has digits of another script', { serialNumbers: [{ utf8String: DJI.replace('1', '١') }] }],
    [
      'stands in a text of another attribute',
      { organisation: `X,serialNumber=${DJI}`, oin: 'none' },
    ],
  ])('is refused where it %s', async (_what, wishes) => {
    expect(readOin(await issue(wishes))).toEqual({ kind: 'refused', reason: 'geen-oin' });
  });

  it('is refused where there are two, even the same twice', async () => {
    const der = await issue({ serialNumbers: [{ printableString: DJI }, { utf8String: DJI }] });

    expect(readOin(der)).toEqual({ kind: 'refused', reason: 'meer-dan-een-oin' });
  });
});

describe('a certificate', () => {
  it('says what OpenSSL says', async () => {
    const der = await issue({ oin: DJI });
    const x509 = new X509Certificate(der);

    const facts = readCertificate(der);

    expect(facts?.serial).toBe(x509.serialNumber);
    expect(facts?.notAfter).toBe(Date.parse(x509.validTo));
    expect(Buffer.from(facts?.fingerprint ?? '', 'base64url')).toEqual(
      Buffer.from(x509.fingerprint256.replaceAll(':', ''), 'hex'),
    );
    expect(facts?.issuer).toBe(readCertificate(new X509Certificate(pki.ca).raw)?.subject);
  });

  it('with any byte changed is read or not read, and breaks nothing', async () => {
    const der = await issue({ oin: DJI });
    fc.assert(
      fc.property(fc.nat(der.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Uint8Array.from(der);
        changed[at] = (changed[at] ?? 0) ^ change;
        expect(['oin', 'refused']).toContain(readOin(changed).kind);
      }),
    );
  });
});

describe('anchors of the example', () => {
  it('are known by the word in a subject, wherever they stand in the file', async () => {
    const example = await makePki({ name: 'EXAMPLE authority' });

    expect(isExampleAnchor(pki.ca)).toBe(false);
    expect(isExampleAnchor(pki.ca + example.ca)).toBe(true);
    expect(isExampleAnchor((await makePki({ name: 'COUNTEREXAMPLES' })).ca)).toBe(false);
  });
});
