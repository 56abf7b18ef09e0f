// Answers: does a bundle come into force only unchanged and with the signatures of two
// administrators?
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { flattenedVerify, importJWK } from 'jose';
import { canonical } from '#kernel';
import type { Bundle } from '../model.js';
import {
  isBundle,
  keyId,
  makeBundle,
  signBundle,
  verifyBundle,
  type Administrator,
} from './bundle.js';

interface Keys {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}
const keys = (): Keys => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const AUTHOR = keys();
const APPROVER = keys();
const administrator = ({ publicKey }: Keys, as: Administrator['as']): Administrator => ({
  kid: keyId(publicKey),
  publicKey: publicKey.export({ format: 'jwk' }),
  as,
});
const ADMINISTRATORS = [administrator(AUTHOR, 'opsteller'), administrator(APPROVER, 'goedkeurder')];
const STRICT = { allowUnsigned: false };

const drafted = makeBundle('policy', { rules: ['a'] });
const authored = signBundle(drafted, 'opsteller', AUTHOR.privateKey);
const approved = signBundle(authored, 'goedkeurder', APPROVER.privateKey);
const codeOf = (bundle: Bundle, administrators = ADMINISTRATORS, options = STRICT) => {
  const verdict = verifyBundle(bundle, administrators, options);
  return verdict.kind === 'refused' ? verdict.code : verdict;
};

describe('a bundle', () => {
  it('that author and approver signed comes into force, from keys in JWK and in PEM', () => {
    const pem = String(APPROVER.privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const byPem = signBundle(authored, 'goedkeurder', pem);
    const [author, approver] = ADMINISTRATORS as [Administrator, Administrator];
    const publicPem = String(APPROVER.publicKey.export({ type: 'spki', format: 'pem' }));
    expect(codeOf(byPem)).toEqual({ kind: 'ok', signed: true });
    expect(codeOf(approved, [author, { ...approver, publicKey: publicPem }])).toEqual({
      kind: 'ok',
      signed: true,
    });
  });

  it('has signatures that another JOSE implementation verifies', async () => {
    const [signature] = authored.signatures;
    const [header, , value] = (signature?.jws ?? '').split('.');
    const payload = canonical({ as: 'opsteller', digest: drafted.digest, kind: 'policy' });
    const jws = {
      protected: header ?? '',
      payload: Buffer.from(payload).toString('base64url'),
      signature: value ?? '',
    };
    const key = await importJWK(AUTHOR.publicKey.export({ format: 'jwk' }), 'ES256');
    const { protectedHeader } = await flattenedVerify(jws, key, { algorithms: ['ES256'] });
    expect(protectedHeader).toEqual({ alg: 'ES256', kid: keyId(AUTHOR.publicKey) });
  });

  it('needs both', () => {
    expect(codeOf(drafted)).toBe('niet-ondertekend');
    expect(codeOf(authored)).toBe('niet-ondertekend');
  });

  it('without signatures passes only where the caller says that the anchors are examples', () => {
    expect(codeOf(drafted, [], { allowUnsigned: true })).toEqual({ kind: 'ok', signed: false });
    expect(codeOf(authored, ADMINISTRATORS, { allowUnsigned: true })).toBe('niet-ondertekend');
  });

  it('is refused when its content, digest or kind is another than was signed', () => {
    expect(codeOf({ ...approved, content: { rules: ['b'] } })).toBe('inhoud-gewijzigd');
    expect(codeOf({ ...approved, content: { rules: ['b'] } }, [], { allowUnsigned: true })).toBe(
      'inhoud-gewijzigd',
    );
    const other = makeBundle('policy', { rules: ['b'] });
    expect(codeOf({ ...other, signatures: approved.signatures })).toBe('handtekening-ongeldig');
    expect(codeOf({ ...approved, kind: 'directory' })).toBe('handtekening-ongeldig');
  });

  it('does not take the word of a stranger, nor an author for an approver', () => {
    const stranger = signBundle(authored, 'goedkeurder', keys().privateKey);
    expect(codeOf(stranger)).toBe('ondertekenaar-onbekend');
    const twice = signBundle(authored, 'goedkeurder', AUTHOR.privateKey);
    expect(codeOf(twice)).toBe('ondertekenaar-onbekend');
    const moved = authored.signatures.map((one) => ({ ...one, as: 'goedkeurder' as const }));
    const both = [...ADMINISTRATORS, administrator(AUTHOR, 'goedkeurder')];
    expect(codeOf({ ...authored, signatures: [...authored.signatures, ...moved] }, both)).toBe(
      'handtekening-ongeldig',
    );
    expect(codeOf(twice, both)).toBe('zelfde-sleutel');
  });

  it('is refused when an anchor holds another key than its name says, or none', () => {
    const [author, approver] = ADMINISTRATORS as [Administrator, Administrator];
    const swapped = { ...approver, publicKey: author.publicKey };
    expect(codeOf(approved, [author, swapped])).toBe('handtekening-ongeldig');
    expect(codeOf(approved, [author, { ...approver, publicKey: 'no key' }])).toBe(
      'handtekening-ongeldig',
    );
  });

  it('is refused when a signature chooses its own algorithm or carries its own payload', () => {
    const rewrite = (change: (parts: string[]) => string[]): Bundle => ({
      ...approved,
      signatures: approved.signatures.map((one) => ({
        ...one,
        jws: change(one.jws.split('.')).join('.'),
      })),
    });
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    expect(codeOf(rewrite(([, , signature]) => [none, '', signature ?? '']))).toBe(
      'handtekening-ongeldig',
    );
    expect(codeOf(rewrite(([header, , signature]) => [header ?? '', 'e30', signature ?? '']))).toBe(
      'handtekening-ongeldig',
    );
    expect(codeOf(rewrite(() => ['']))).toBe('handtekening-ongeldig');
  });

  it('replaces a signature for the same task', () => {
    const again = signBundle(authored, 'opsteller', APPROVER.privateKey);
    expect(again.signatures.map(({ as, kid }) => [as, kid])).toEqual([
      ['opsteller', keyId(APPROVER.publicKey)],
    ]);
  });

  it('is recognised by its envelope', () => {
    expect(isBundle(JSON.parse(JSON.stringify(approved)))).toBe(true);
    expect(isBundle({ ...drafted, kind: 'other' })).toBe(false);
    expect(isBundle({ ...drafted, signatures: [{ as: 'opsteller' }] })).toBe(false);
    expect(isBundle(null)).toBe(false);
  });

  it('is signed with P-256 only', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    expect(() => signBundle(drafted, 'opsteller', privateKey)).toThrow('P-256');
  });
});
