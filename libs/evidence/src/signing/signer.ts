// Answers: how does a private key become a Signer, and what do others need to check it? The
// algorithm is pinned to the key: a P-256 key signs ES256, an RSA-3072 key PS256, nothing else.
import { constants, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { keyId } from '#directory';
import { invariant, type JsonObject } from '#kernel';
import type { Signer } from '../model.js';

/** Public keys as in RFC 7517; every key has `kid`, `alg` and `use: sig`. */
export interface Jwks {
  readonly keys: readonly JsonObject[];
}

export type SigningAlgorithm = Signer['algorithm'];

/** The one algorithm that a key of this kind signs with; undefined: a kind Sluis does not use. */
export function algorithmOf(key: KeyObject): SigningAlgorithm | undefined {
  const details = key.asymmetricKeyDetails;
  if (key.asymmetricKeyType === 'ec' && details?.namedCurve === 'prime256v1') return 'ES256';
  if (key.asymmetricKeyType === 'rsa' && (details?.modulusLength ?? 0) >= 3072) return 'PS256';
  return undefined;
}

/** What node:crypto must know to make or check a raw JOSE signature (RFC 7518, 3.4 and 3.5). */
export const signatureOptions = (algorithm: SigningAlgorithm) =>
  algorithm === 'ES256'
    ? ({ dsaEncoding: 'ieee-p1363' } as const)
    : ({
        padding: constants.RSA_PKCS1_PSS_PADDING,
        saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
      } as const);

export function publicJwk(publicKey: KeyObject): JsonObject {
  const algorithm = algorithmOf(publicKey);
  invariant(algorithm !== undefined, 'a signing key is P-256 or RSA of at least 3072 bits');
  const { kty, crv, x, y, n, e } = publicKey.export({ format: 'jwk' });
  const parameters = kty === 'EC' ? { kty, crv, x, y } : { kty, n, e };
  return {
    ...(parameters as Record<string, string>),
    kid: keyId(publicKey),
    alg: algorithm,
    use: 'sig',
  };
}

/** A signer over a key that is held in memory. */
export function makeSigner(privateKey: KeyObject): Signer {
  const publicKey = createPublicKey(privateKey);
  const jwk = publicJwk(publicKey);
  const algorithm = jwk['alg'] as SigningAlgorithm;
  const options = { key: privateKey, ...signatureOptions(algorithm) };
  return {
    kid: jwk['kid'] as string,
    algorithm,
    publicJwk: jwk,
    sign: (bytes) => sign('sha256', bytes, options),
  };
}

/** What `/v1/.well-known/jwks.json` shows: the keys in use and the retired ones, each once. */
export function jwks(signers: readonly Signer[], retired: readonly JsonObject[] = []): Jwks {
  const byId = new Map<unknown, JsonObject>();
  for (const key of [...signers.map((signer) => signer.publicJwk), ...retired]) {
    if (!byId.has(key['kid'])) byId.set(key['kid'], key);
  }
  return { keys: [...byId.values()] };
}
