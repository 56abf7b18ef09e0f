import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { compactVerify, importJWK } from 'jose';
import { makeCheckpoint } from '../chain/checkpoint.js';
import { makeKeyring, signJws, verifyJws } from './jws.js';
import { makeReceipt, verifyReceipt } from './receipt.js';
import { jwks, makeSigner, publicJwk } from './signer.js';

const ec = (): KeyObject => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const rsa = generateKeyPairSync('rsa', { modulusLength: 3072 }).privateKey;
const signer = makeSigner(ec());
const ring = makeKeyring(jwks([signer]));
const AT = Date.UTC(2026, 0, 5, 8);

const swap = (jws: string, part: 0 | 1 | 2, change: (text: string) => string): string =>
  jws
    .split('.')
    .map((text, index) => (index === part ? change(text) : text))
    .join('.');
const header = (value: object) => () => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a signature', () => {
  it.each([
    ['ES256', signer],
    ['PS256', makeSigner(rsa)],
  ] as const)('is checked by another library too (%s)', async (algorithm, one) => {
    const jws = signJws('sluis-ontvangst', { nummer: 'n-1' }, one);
    const key = await importJWK({ ...one.publicJwk }, algorithm);
    const { payload, protectedHeader } = await compactVerify(jws, key, { algorithms: [algorithm] });
    expect(JSON.parse(Buffer.from(payload).toString())).toEqual({ nummer: 'n-1' });
    expect(protectedHeader).toEqual({ alg: algorithm, kid: one.kid, typ: 'sluis-ontvangst' });
    expect(verifyJws('sluis-ontvangst', jws, makeKeyring(jwks([one])))).toEqual({ nummer: 'n-1' });
  });

  it('does not hold for another payload, header, signature or kind of statement', () => {
    const jws = signJws('sluis-ontvangst', { nummer: 'n-1' }, signer);
    const { kid } = signer;
    const forged = [
      swap(jws, 1, header({ nummer: 'n-2' })),
      swap(jws, 2, (text) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1)),
      swap(jws, 2, () => ''),
      swap(jws, 0, header({ alg: 'none', kid, typ: 'sluis-ontvangst' })),
      swap(jws, 0, header({ alg: 'HS256', kid, typ: 'sluis-ontvangst' })),
      swap(jws, 0, header({ alg: 'ES256', kid: 'ander', typ: 'sluis-ontvangst' })),
      swap(jws, 0, header({ alg: 'ES256', kid, typ: 'sluis-ontvangst', crit: ['b64'] })),
      swap(jws, 0, () => '%%%'),
      `${jws}.`,
      'geen',
    ];
    expect(forged.map((text) => verifyJws('sluis-ontvangst', text, ring))).toEqual(
      forged.map(() => undefined),
    );
    expect(verifyJws('sluis-controlepunt', jws, ring)).toBeUndefined();
  });

  it('does not hold when its header names another algorithm than the key has', () => {
    const jws = signJws('sluis-ontvangst', { nummer: 'n-1' }, { ...signer, algorithm: 'PS256' });
    expect(verifyJws('sluis-ontvangst', jws, ring)).toBeUndefined();
  });

  it('does not hold under another key', () => {
    const jws = signJws('sluis-ontvangst', { nummer: 'n-1' }, signer);
    const other = { ...makeSigner(ec()).publicJwk, kid: signer.kid };
    expect(verifyJws('sluis-ontvangst', jws, makeKeyring({ keys: [other] }))).toBeUndefined();
  });
});

describe('the published keys', () => {
  it('are public, say their algorithm, and keep the retired ones', () => {
    const retired = publicJwk(createPublicKey(ec()));
    const { keys } = jwks([signer, signer], [retired, signer.publicJwk]);
    expect(keys.map((key) => key['kid'])).toEqual([signer.kid, retired['kid']]);
    expect(keys.every((key) => key['alg'] === 'ES256' && key['use'] === 'sig')).toBe(true);
    expect(keys.some((key) => 'd' in key)).toBe(false);
  });

  it('leave out what Sluis does not sign with', () => {
    const small = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({
      format: 'jwk',
    });
    const strange = { kty: 'oct', k: 'AAAA', kid: 'x', alg: 'HS256' };
    const keys = [{ ...small, kid: 'small', alg: 'PS256' } as never, strange, {}];
    expect(makeKeyring({ keys }).size).toBe(0);
  });

  it('hold no key of another kind: a signer is P-256 or RSA of 3072 bits', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    expect(() => makeSigner(privateKey)).toThrow('P-256');
  });
});

describe('a receipt', () => {
  const head = { chain: 'beheer', number: 1, hash: 'h' };
  const checkpoint = makeCheckpoint(undefined, [head], AT, signer);
  const about = { source: 'urn:nld:oin:1:systeem:tulp', id: 'a-1', digest: 'd', nr: 'n-1', at: AT };

  it('gives back what it was made of, with the checkpoint as a witness', () => {
    const receipt = verifyReceipt(makeReceipt({ ...about, checkpoint }, signer), jwks([signer]));
    expect(receipt).toEqual({
      ...about,
      at: '2026-01-05T08:00:00.000Z',
      checkpoint: {
        nummer: 1,
        tijd: '2026-01-05T08:00:00.000Z',
        wortel: checkpoint.root,
        jws: checkpoint.jws,
      },
    });
  });

  it('can be given before the first checkpoint', () => {
    const receipt = verifyReceipt(makeReceipt(about, signer), jwks([signer]));
    expect(receipt).not.toHaveProperty('checkpoint');
  });

  it('names no position in the log', () => {
    const [, payload = ''] = makeReceipt(about, signer).split('.');
    const keys = Object.keys(JSON.parse(Buffer.from(payload, 'base64url').toString()));
    expect(keys).toEqual(['bron', 'id', 'digest', 'nummer', 'tijd']);
  });

  it('is not a checkpoint, nor the other way round', () => {
    expect(verifyReceipt(checkpoint.jws, jwks([signer]))).toBeUndefined();
  });
});
