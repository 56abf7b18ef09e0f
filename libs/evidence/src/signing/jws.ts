// Answers: how is a small JSON object signed and checked as a compact JWS (RFC 7515)? The header
// holds exactly alg, kid and typ; the key decides the algorithm, the header never does.
import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { isObject, type JsonObject, type JsonValue } from '#kernel';
import type { Signer } from '../model.js';
import { algorithmOf, signatureOptions, type Jwks, type SigningAlgorithm } from './signer.js';

/** What kind of statement is signed; a JWS of one kind is never accepted as another. */
export type JwsType = 'sluis-controlepunt' | 'sluis-ontvangst';

/** Public keys made ready for checking, by key id. */
export type Keyring = ReadonlyMap<string, { key: KeyObject; algorithm: SigningAlgorithm }>;

const encode = (value: JsonObject): string =>
  Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');

export function signJws(type: JwsType, payload: JsonObject, signer: Signer): string {
  const header = { alg: signer.algorithm, kid: signer.kid, typ: type };
  const signed = `${encode(header)}.${encode(payload)}`;
  const signature = signer.sign(Buffer.from(signed, 'ascii'));
  return `${signed}.${Buffer.from(signature).toString('base64url')}`;
}

/** Keys that Sluis does not use, or that do not say their `alg` and `kid`, are left out. */
export function makeKeyring({ keys }: Jwks): Keyring {
  const ring = new Map<string, { key: KeyObject; algorithm: SigningAlgorithm }>();
  for (const jwk of keys) {
    const key = publicKeyOf(jwk);
    const algorithm = key && algorithmOf(key);
    if (!key || algorithm === undefined || algorithm !== jwk['alg']) continue;
    if (typeof jwk['kid'] === 'string') ring.set(jwk['kid'], { key, algorithm });
  }
  return ring;
}

function publicKeyOf(jwk: JsonObject): KeyObject | undefined {
  try {
    return createPublicKey({ key: { ...jwk }, format: 'jwk' });
  } catch {
    return undefined;
  }
}

/** The payload when the signature is good and of this type; undefined otherwise. */
export function verifyJws(type: JwsType, jws: string, ring: Keyring): JsonObject | undefined {
  const [header, payload, signature, ...rest] = jws.split('.');
  if (!header || !payload || !signature || rest.length > 0) return undefined;
  const said = decode(header);
  if (!isObject(said) || Object.keys(said).length !== 3) return undefined;
  const { alg, kid, typ } = said;
  const known = typeof kid === 'string' ? ring.get(kid) : undefined;
  if (!known || known.algorithm !== alg || typ !== type) return undefined;
  const options = { key: known.key, ...signatureOptions(known.algorithm) };
  const bytes = Buffer.from(`${header}.${payload}`, 'ascii');
  if (!verify('sha256', bytes, options, Buffer.from(signature, 'base64url'))) return undefined;
  const body = decode(payload);
  return isObject(body) ? body : undefined;
}

function decode(part: string): JsonValue | undefined {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as JsonValue;
  } catch {
    return undefined;
  }
}
