// Answers: how is a view encrypted so that only its recipient reads it? Compact JWE with A256GCM
// (RFC 7516, the ADR module); the key of each view is used once and kept nowhere.
import {
  constants,
  createCipheriv,
  createHash,
  diffieHellman,
  generateKeyPairSync,
  publicEncrypt,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import type { EncryptionAlgorithm } from '#directory';

export interface Recipient {
  readonly kid: string;
  readonly publicKey: KeyObject;
  readonly algorithm: EncryptionAlgorithm;
}

const ENC = 'A256GCM';
const KEY_BITS = 256;
/** RFC 7518, 5.3. */
const IV_BYTES = 12;

/** @param contentType of what is encrypted, so that the reader knows what it finds */
export function encryptTo(to: Recipient, contentType: string, plain: string): string {
  const { key, wrapped, parameters } = contentKey(to);
  const header = encode(
    JSON.stringify({
      alg: to.algorithm,
      enc: ENC,
      typ: 'JWE',
      cty: contentType,
      kid: to.kid,
      ...parameters,
    }),
  );
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(header, 'ascii'));
  const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return [header, encode(wrapped), encode(iv), encode(text), encode(cipher.getAuthTag())].join('.');
}

const encode = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64url');

interface ContentKey {
  readonly key: Buffer;
  /** Empty where both ends derive the key. */
  readonly wrapped: Buffer;
  readonly parameters: object;
}

function contentKey({ algorithm, publicKey }: Recipient): ContentKey {
  if (algorithm === 'ECDH-ES') {
    const ephemeral = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const secret = diffieHellman({ privateKey: ephemeral.privateKey, publicKey });
    const { kty, crv, x, y } = ephemeral.publicKey.export({ format: 'jwk' });
    const parameters = { epk: { kty, crv, x, y } };
    return { key: derived(secret), wrapped: Buffer.alloc(0), parameters };
  }
  const key = randomBytes(KEY_BITS / 8);
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  const oaepHash = algorithm === 'RSA-OAEP-256' ? 'sha256' : 'sha1';
  return {
    key,
    wrapped: publicEncrypt({ key: publicKey, padding, oaepHash }, key),
    parameters: {},
  };
}

/** Concat KDF in its one round (RFC 7518, 4.6.2), without names of the parties. */
function derived(secret: Buffer): Buffer {
  const count = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
  };
  const info = [count(ENC.length), Buffer.from(ENC), count(0), count(0), count(KEY_BITS)];
  return createHash('sha256')
    .update(Buffer.concat([count(1), secret, ...info]))
    .digest();
}
