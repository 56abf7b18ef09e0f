import { makePki } from '#testing';
import {
  anchorsIn,
  isAnchorsContent,
  underAgreement,
  type AnchorsContent,
} from './agreed-anchors.js';

const content = (pem: string): AnchorsContent => {
  const read = anchorsIn(pem);
  if (!read) throw new Error('no authorities');
  return read;
};

describe('authorities that two administrators agree to trust', () => {
  it('are named for people and known by their bytes, in whatever order and however often', async () => {
    const [one, other] = [await makePki({ name: 'Een' }), await makePki({ name: 'Twee' })];
    const both = content(one.ca + other.ca);
    expect(content(`${other.ca}text around${one.ca}${other.ca}`)).toEqual(both);
    expect(both.anchors.map(({ subject }) => subject).toSorted()).toEqual([
      'NL, Sluis tests, Een',
      'NL, Sluis tests, Twee',
    ]);
    expect(isAnchorsContent(both)).toBe(true);
  });

  it('are none where a certificate cannot be read or is no authority', async () => {
    const pki = await makePki();
    const party = await pki.issue({ oin: '00000099000000001000' });
    expect(anchorsIn('')).toBeUndefined();
    expect(anchorsIn(pki.ca + party.cert)).toBeUndefined();
    expect(
      anchorsIn(`${pki.ca}-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n`),
    ).toBeUndefined();
  });

  it('are refused when what stands beside a certificate is not what it says', async () => {
    const [one, other] = [content((await makePki()).ca), content((await makePki()).ca)];
    const [mine, theirs] = [one.anchors[0], other.anchors[0]];
    expect(isAnchorsContent({ anchors: [{ ...mine, pem: theirs?.pem }] })).toBe(false);
    expect(isAnchorsContent({ anchors: [{ ...mine, subject: 'PKIoverheid' }] })).toBe(false);
    expect(isAnchorsContent({ anchors: [] })).toBe(false);
    expect(isAnchorsContent({ anchors: ['x'] })).toBe(false);
    expect(isAnchorsContent(undefined)).toBe(false);
  });
});

describe('a file of trust anchors under their agreement', () => {
  it('keeps what is agreed, and names the others', async () => {
    const [one, other] = [await makePki({ name: 'Een' }), await makePki({ name: 'Twee' })];
    const agreed = underAgreement(one.ca + other.ca, content(one.ca));
    expect(content(agreed.pem)).toEqual(content(one.ca));
    expect(agreed.strangers).toEqual(['NL, Sluis tests, Twee']);
  });

  it('may hold fewer than are agreed, which are then the only ones', async () => {
    const [one, other] = [await makePki(), await makePki()];
    const agreed = underAgreement(one.ca, content(one.ca + other.ca));
    expect(content(agreed.pem)).toEqual(content(one.ca));
    expect(agreed.strangers).toEqual([]);
  });

  it('gives way to the agreement where it holds none of it: an empty list would trust the world', async () => {
    const [one, other] = [await makePki(), await makePki()];
    expect(content(underAgreement(one.ca, content(other.ca)).pem)).toEqual(content(other.ca));
    expect(content(underAgreement('', content(other.ca)).pem)).toEqual(content(other.ca));
  });
});
