// Answers: may this bundle come into force? Only its exact content counts, and only when an author
// and an approver, two administrators with two different keys, have both signed it (design 6).
import {
  createPrivateKey,
  createPublicKey,
  sign,
  verify,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import { canonical, invariant, isObject, sha256, type Text } from '#kernel';
import type { Bundle, BundleSignature } from '../model.js';

/** Somebody whose signature counts, as the trust anchors list them. */
export interface Administrator {
  readonly kid: string;
  readonly publicKey: JsonWebKey | string;
  readonly as: BundleSignature['as'];
}

export type BundleVerdict =
  | { readonly kind: 'ok'; readonly signed: boolean }
  | { readonly kind: 'refused'; readonly code: BundleRefusal; readonly reason: Text };

export const BUNDLE_REFUSALS = {
  'inhoud-gewijzigd': {
    nl: 'de inhoud hoort niet bij het kenmerk',
    en: 'the content does not match the digest',
  },
  'niet-ondertekend': {
    nl: 'opsteller en goedkeurder hebben niet beide ondertekend',
    en: 'author and approver have not both signed',
  },
  'ondertekenaar-onbekend': {
    nl: 'een ondertekenaar is geen beheerder met deze taak',
    en: 'a signer is not an administrator with this task',
  },
  'handtekening-ongeldig': { nl: 'een handtekening klopt niet', en: 'a signature does not verify' },
  'zelfde-sleutel': {
    nl: 'opsteller en goedkeurder gebruiken dezelfde sleutel',
    en: 'author and approver use the same key',
  },
} as const satisfies Record<string, Text>;
export type BundleRefusal = keyof typeof BUNDLE_REFUSALS;

const TASKS = ['opsteller', 'goedkeurder'] as const;

export const makeBundle = (kind: Bundle['kind'], content: unknown): Bundle => ({
  kind,
  digest: sha256(canonical(content)),
  content,
  signatures: [],
});

/** SHA-256 of the SubjectPublicKeyInfo, base64url: the name of an administrator's key. */
export const keyId = (publicKey: KeyObject): string =>
  sha256(publicKey.export({ type: 'spki', format: 'der' }));

/**
 * Replaces an earlier signature for the same task. `privateKey`: PKCS#8 PEM or KeyObject, P-256.
 */
export function signBundle(
  bundle: Bundle,
  as: BundleSignature['as'],
  privateKey: string | KeyObject,
): Bundle {
  const key = typeof privateKey === 'string' ? createPrivateKey(privateKey) : privateKey;
  invariant(isP256(key), 'administrators sign with P-256');
  const kid = keyId(createPublicKey(key));
  const header = base64url(canonical({ alg: 'ES256', kid }));
  const signed = sign('sha256', signingInput(header, bundle, as), {
    key,
    dsaEncoding: 'ieee-p1363',
  });
  const signature = { as, kid, jws: `${header}..${signed.toString('base64url')}` };
  return {
    ...bundle,
    signatures: [...bundle.signatures.filter((one) => one.as !== as), signature],
  };
}

/**
 * Signatures that are present must all hold. A bundle without any is accepted only with
 * `allowUnsigned`, which a caller may set where the trust anchors themselves say EXAMPLE.
 */
export function verifyBundle(
  bundle: Bundle,
  administrators: readonly Administrator[],
  { allowUnsigned }: { readonly allowUnsigned: boolean },
): BundleVerdict {
  if (bundle.digest !== sha256(canonical(bundle.content))) return refuse('inhoud-gewijzigd');
  if (bundle.signatures.length === 0 && allowUnsigned) return { kind: 'ok', signed: false };
  for (const signature of bundle.signatures) {
    const signer = administrators.find(
      (one) => one.kid === signature.kid && one.as === signature.as,
    );
    if (!signer) return refuse('ondertekenaar-onbekend');
    if (!holds(bundle, signature, signer)) return refuse('handtekening-ongeldig');
  }
  const kids = TASKS.map((task) => bundle.signatures.find((one) => one.as === task)?.kid);
  if (kids.includes(undefined)) return refuse('niet-ondertekend');
  return kids[0] === kids[1] ? refuse('zelfde-sleutel') : { kind: 'ok', signed: true };
}

function holds(
  bundle: Bundle,
  { as, jws }: BundleSignature,
  { kid, publicKey }: Administrator,
): boolean {
  const key = readPublicKey(publicKey);
  const [header, payload, signature, ...rest] = jws.split('.');
  if (!key || !isP256(key) || keyId(key) !== kid) return false;
  if (!header || payload !== '' || !signature || rest.length > 0) return false;
  // The header is compared, not read: nothing in it can choose another algorithm or key.
  if (header !== base64url(canonical({ alg: 'ES256', kid }))) return false;
  return verify(
    'sha256',
    signingInput(header, bundle, as),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
}

/**
 * RFC 7515 appendix F: the payload is left out of the JWS and rebuilt; it names the task, so that
 * an author's signature is no approval.
 */
const signingInput = (header: string, { kind, digest }: Bundle, as: string): Buffer =>
  Buffer.from(`${header}.${base64url(canonical({ as, digest, kind }))}`);

const base64url = (text: string): string => Buffer.from(text).toString('base64url');

const isP256 = (key: KeyObject): boolean =>
  key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';

function readPublicKey(key: JsonWebKey | string): KeyObject | undefined {
  try {
    return createPublicKey(typeof key === 'string' ? key : { key, format: 'jwk' });
  } catch {
    return undefined; // an unreadable anchor vouches for nobody
  }
}

const refuse = (code: BundleRefusal): BundleVerdict => ({
  kind: 'refused',
  code,
  reason: BUNDLE_REFUSALS[code],
});

/** The envelope of a bundle file; whether it may come into force is `verifyBundle`'s question. */
export function isBundle(value: unknown): value is Bundle {
  if (!isObject(value)) return false;
  const { kind, digest, content, signatures } = value;
  return (
    ['directory', 'territory', 'policy', 'anchors'].includes(kind as string) &&
    typeof digest === 'string' &&
    content !== undefined &&
    Array.isArray(signatures) &&
    signatures.every(isSignature)
  );
}

const isSignature = (value: unknown): value is BundleSignature =>
  isObject(value) &&
  (TASKS as readonly unknown[]).includes(value['as']) &&
  typeof value['kid'] === 'string' &&
  typeof value['jws'] === 'string';
