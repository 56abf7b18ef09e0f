// Answers: which key pairs may a certificate have here, and with which algorithm does a key sign?
// P-256 by default; RSA from 3072 bits for partners who must have RSA (DK-4).
import { createPrivateKey, createPublicKey, generateKeyPair } from 'node:crypto';
import type { KeyObject, webcrypto } from 'node:crypto';
import { promisify } from 'node:util';
import { invariant } from '#kernel';

export type KeyKind = 'ec' | 'rsa';

export interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

const generate = promisify(generateKeyPair);

/** Chance cannot be an argument here: a key that somebody could hand in would be no secret. */
export const makeKeyPair = (kind: KeyKind, rsaBits = 3072): Promise<KeyPair> =>
  kind === 'ec'
    ? generate('ec', { namedCurve: 'P-256' })
    : generate('rsa', { modulusLength: rsaBits, publicExponent: 65_537 });

/** PKCS#8 PEM, unencrypted: write it with mode 0600. */
export const privateKeyPem = (key: KeyObject): string =>
  key.export({ type: 'pkcs8', format: 'pem' }).toString();

export function readKeyPair(pem: string): KeyPair {
  const privateKey = createPrivateKey(pem);
  return { privateKey, publicKey: createPublicKey(privateKey) };
}

/** ECDSA with SHA-256, or RSASSA-PSS with SHA-512 as PKIoverheid G4 signs (PKI-5). */
export function signingAlgorithm(key: KeyObject): EcdsaParams | RsaPssParams {
  if (key.asymmetricKeyType === 'ec') return { name: 'ECDSA', hash: 'SHA-256' };
  invariant(key.asymmetricKeyType === 'rsa', 'a certificate is signed with an EC or an RSA key');
  return { name: 'RSA-PSS', hash: 'SHA-512', saltLength: 64 };
}

type EcdsaParams = { name: 'ECDSA'; hash: string };
type RsaPssParams = { name: 'RSA-PSS'; hash: string; saltLength: number };

export const signingKey = (key: KeyObject): webcrypto.CryptoKey =>
  toCryptoKey(key, signingAlgorithm(key), ['sign']);

export const certifiedKey = (key: KeyObject): webcrypto.CryptoKey =>
  toCryptoKey(key, signingAlgorithm(key), ['verify']);

function toCryptoKey(
  key: KeyObject,
  algorithm: EcdsaParams | RsaPssParams,
  usages: ('sign' | 'verify')[],
): webcrypto.CryptoKey {
  return algorithm.name === 'ECDSA'
    ? key.toCryptoKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, usages)
    : key.toCryptoKey({ name: 'RSA-PSS', hash: algorithm.hash }, true, usages);
}
