// Answers: can only the recipient read what leaves, can it check that Sluis sent it, and does nothing
// leave without a key? Read and checked by jose, which knows nothing of our code.
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { compactDecrypt, flattenedVerify } from 'jose';
import { EVENT_CONTENT_TYPE } from '#contracts';
import {
  keyId,
  type Directory,
  type EncryptionAlgorithm,
  type PartyKey,
  type Protection,
} from '#directory';
import { makeSigner } from '#evidence';
import { makeProtection } from './protect.js';

const ec = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsa = () => generateKeyPairSync('rsa', { modulusLength: 3_072 });
const [mine, newer, large] = [ec(), ec(), rsa()];
const own = { ES256: ec(), PS256: rsa() };
const signers = {
  ES256: makeSigner(own.ES256.privateKey),
  PS256: makeSigner(own.PS256.privateKey),
};
const BODY = '{"type":"nl.voorbeeld.v1","id":"é"}   ';
const FORM = '{"id":"é","type":"nl.voorbeeld.v1"}';

const key = (publicKey: KeyObject, kind: PartyKey['kind'] = 'ec'): PartyKey => ({
  slot: 'versleutelen',
  kid: keyId(publicKey),
  publicKey,
  kind,
  from: '2024-01-01',
});
/** A mailbox whose agreements ask this, of an organisation with these keys in force. */
const protection = (asked: Protection, keys: readonly PartyKey[] = []) =>
  makeProtection({
    directory: () =>
      ({
        mailbox: (id: string) => (id === 'postbus' ? { oin: 'o', role: 'r' } : undefined),
        protectionOf: () => asked,
        keysOf: () => keys,
      }) as unknown as Directory,
    clock: { now: () => 0 },
    signers,
  });

const read = async (jwe: string, privateKey: KeyObject) => {
  const { plaintext, protectedHeader } = await compactDecrypt(jwe, privateKey, {
    contentEncryptionAlgorithms: ['A256GCM'],
  });
  return { text: Buffer.from(plaintext).toString(), header: protectedHeader };
};

describe('a view for a mailbox', () => {
  it('leaves as it is where no agreement asks for more', () => {
    expect(protection({})('postbus')?.(BODY)).toEqual({ body: BODY, isEncrypted: false });
  });

  it.each<[EncryptionAlgorithm, typeof mine, PartyKey['kind']]>([
    ['ECDH-ES', mine, 'ec'],
    ['RSA-OAEP-256', large, 'rsa'],
    ['RSA-OAEP', large, 'rsa'],
  ])('is read by its recipient with %s, to the last space', async (algorithm, pair, kind) => {
    const protect = protection({ encryption: [algorithm] }, [key(pair.publicKey, kind)]);
    const { body, isEncrypted } = protect('postbus')!(BODY);
    expect(isEncrypted).toBe(true);
    const { text, header } = await read(body, pair.privateKey);
    expect(text).toBe(BODY);
    expect(header).toMatchObject({
      alg: algorithm,
      enc: 'A256GCM',
      typ: 'JWE',
      cty: EVENT_CONTENT_TYPE,
      kid: keyId(pair.publicKey),
    });
    const other = kind === 'ec' ? newer : own.PS256;
    await expect(read(body, other.privateKey)).rejects.toThrow();
  });

  it('is different bytes each time', () => {
    const protect = protection({ encryption: ['ECDH-ES'] }, [key(mine.publicKey)])('postbus')!;
    expect(protect(BODY).body).not.toBe(protect(BODY).body);
  });

  it('goes to the newest key that can do what was agreed', async () => {
    const keys = [key(newer.publicKey), key(large.publicKey, 'rsa'), key(mine.publicKey)];
    const first = protection({ encryption: ['ECDH-ES'] }, keys)('postbus')!(BODY);
    await expect(read(first.body, newer.privateKey)).resolves.toMatchObject({ text: BODY });
    const fitting = protection({ encryption: ['RSA-OAEP-256'] }, keys)('postbus')!(BODY);
    await expect(read(fitting.body, large.privateKey)).resolves.toMatchObject({ text: BODY });
  });

  it('does not leave without a key that is in force and fits, nor for an unknown mailbox', () => {
    expect(protection({ encryption: ['ECDH-ES'] })('postbus')).toBeUndefined();
    const keys = [key(mine.publicKey)];
    expect(protection({ encryption: ['RSA-OAEP-256'] }, keys)('postbus')).toBeUndefined();
    expect(protection({})('elders')).toBeUndefined();
  });

  it.each(['ES256', 'PS256'] as const)('is signed with %s over what leaves', async (algorithm) => {
    const check = ({ signature = '' }: { signature?: string }, payload: string) => {
      const [header = '', , value = ''] = signature.split('.');
      const jws = {
        protected: header,
        signature: value,
        payload: Buffer.from(payload).toString('base64url'),
      };
      return flattenedVerify(jws, own[algorithm].publicKey, { algorithms: [algorithm] });
    };
    const plain = protection({ signature: algorithm })('postbus')!(BODY);
    await expect(check(plain, FORM)).resolves.toBeDefined();
    await expect(check(plain, FORM.replace('é', 'e'))).rejects.toThrow();
    const both = { signature: algorithm, encryption: ['ECDH-ES'] as const };
    const secret = protection(both, [key(mine.publicKey)])('postbus')!(BODY);
    await expect(check(secret, secret.body)).resolves.toBeDefined();
  });
});
