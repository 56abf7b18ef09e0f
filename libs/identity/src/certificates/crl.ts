// Answers: what does one revocation list say, and did its authority sign it? Nothing is decided by
// a list before `isSignedBy` has said yes.
import { constants, verify, type KeyObject } from 'node:crypto';
import { sha256, type Millis } from '#kernel';
import { TAG, derSequence, derTime, integerHex, oidHex, NotDer, type DerElement } from './der.js';
import { pemBlocks } from './pem.js';

export interface Crl {
  /** SHA-256 of the issuer's name (DER), as `CertificateFacts.issuer`. */
  readonly issuer: string;
  readonly thisUpdate: Millis;
  readonly nextUpdate: Millis;
  readonly serials: ReadonlySet<string>;
  /** What the authority signed, and its signature. */
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
}

/** Authority key identifier and list number: the extensions whose meaning is not lost on us. */
const KNOWN_EXTENSIONS = new Set(['551d23', '551d14']);

/**
 * One full revocation list, DER or PEM; undefined when it is not one or more than one, has no next
 * update, or carries a critical extension that is not understood (RFC 5280, 5.2: a delta or partial
 * list must not be used).
 */
export function parseCrl(input: string | Uint8Array): Crl | undefined {
  const [der, ...more] = typeof input === 'string' ? pemBlocks(input, 'X509 CRL') : [input];
  if (der === undefined || more.length > 0) return undefined;
  try {
    return readCrl(der);
  } catch (error) {
    if (error instanceof NotDer) return undefined;
    throw error;
  }
}

function readCrl(der: Uint8Array): Crl | undefined {
  const [list, , signature] = derSequence(der);
  if (!list || signature?.tag !== TAG.bitString || signature.content[0] !== 0) return undefined;
  const fields = derSequence(list.whole);
  if (fields[0]?.tag === TAG.integer) fields.shift();
  const [, issuer, thisUpdate, nextUpdate, ...rest] = fields;
  const revoked = rest.find(({ tag }) => tag === TAG.sequence);
  const extensions = rest.find(({ tag }) => tag === TAG.context0);
  if (!issuer || (extensions && hasUnknownCritical(extensions))) return undefined;
  return {
    issuer: sha256(issuer.whole),
    thisUpdate: derTime(thisUpdate),
    nextUpdate: derTime(nextUpdate),
    serials: readSerials(revoked),
    signed: list.whole,
    signature: signature.content.subarray(1),
  };
}

/** Entries ::= SEQUENCE OF SEQUENCE { serial INTEGER, date Time, extensions OPTIONAL } */
function readSerials(revoked: DerElement | undefined): ReadonlySet<string> {
  const entries = revoked ? derSequence(revoked.whole) : [];
  return new Set(entries.map((entry) => integerHex(derSequence(entry.whole)[0])));
}

function hasUnknownCritical(extensions: DerElement): boolean {
  return derSequence(derSequence(extensions.whole, TAG.context0)[0]?.whole ?? new Uint8Array())
    .map((extension) => derSequence(extension.whole))
    .some(([oid, critical]) => critical?.tag === TAG.boolean && !KNOWN_EXTENSIONS.has(oidHex(oid)));
}

const HASHES = ['sha256', 'sha384', 'sha512'] as const;

/**
 * Whether the holder of this key signed the list with a hash that is still good (DK-4). The list's
 * own word about its algorithm is not asked: the key decides, and RSA may use either padding.
 */
export function isSignedBy(crl: Crl, key: KeyObject): boolean {
  const keys =
    key.asymmetricKeyType === 'rsa'
      ? [constants.RSA_PKCS1_PADDING, constants.RSA_PKCS1_PSS_PADDING].map((padding) => ({
          key,
          padding,
        }))
      : [key];
  return HASHES.some((hash) => keys.some((one) => verify(hash, crl.signed, one, crl.signature)));
}
