// Answers: with which keys may an organisation sign, and to which are views for it encrypted, on a day?
// Several at once during a rotation; a key lies in one slot and serves nothing else (PKI-6).
import { createPublicKey, X509Certificate, type KeyObject } from 'node:crypto';
import { dutchDate } from '#kernel';
import { keyId } from '../bundles/bundle.js';
import type { IsoDate, KeyAlgorithm, KeyRow, KeySlot, Oin } from '../model.js';
import { inForce } from '../period.js';

export interface PartyKey {
  readonly slot: KeySlot;
  /** SHA-256 of the SPKI, base64url: what `kid` must say. */
  readonly kid: string;
  readonly publicKey: KeyObject;
  readonly kind: 'ec' | 'rsa';
  readonly from: IsoDate;
  readonly until?: IsoDate;
}

/** RSA keys below it are not used (design, section 2). */
const RSA_BITS_MIN = 3_072;

/** What a key of a kind can be used for; the agreement picks from it, a message never does. */
export const ALGORITHMS: Readonly<
  Record<KeySlot, Readonly<Record<PartyKey['kind'], readonly KeyAlgorithm[]>>>
> = {
  ondertekenen: { ec: ['ES256'], rsa: ['PS256'] },
  versleutelen: { ec: ['ECDH-ES'], rsa: ['RSA-OAEP-256', 'RSA-OAEP'] },
};

/** Undefined: no P-256 or RSA key of enough bits, or a certificate of another organisation. */
export function readKey(oin: Oin, row: KeyRow): PartyKey | undefined {
  try {
    const certificate = row.certificate ? new X509Certificate(row.certificate) : undefined;
    if (certificate && subjectSerial(certificate) !== oin) return undefined;
    const publicKey =
      certificate?.publicKey ?? createPublicKey({ key: { ...row.jwk }, format: 'jwk' });
    const kind = kindOf(publicKey);
    if (!kind) return undefined;
    const ends = certificate && dutchDate(Date.parse(certificate.validTo));
    const until = [row.until, ends].filter((day) => day !== undefined).toSorted()[0];
    const { slot, from } = row;
    const key = { slot, kid: keyId(publicKey), publicKey, kind, from };
    return until === undefined ? key : { ...key, until };
  } catch {
    return undefined;
  }
}

/** Those of a slot on a day, the newest first: it is the one to encrypt to. */
export const keysOn = (
  keys: readonly PartyKey[],
  slot: KeySlot,
  on: IsoDate,
): readonly PartyKey[] =>
  keys
    .filter((key) => key.slot === slot && inForce(key, on))
    .toSorted((one, other) => other.from.localeCompare(one.from));

/**
 * The first day, from this one on, on which no key of the slot is in force, keys that are to follow
 * counted; undefined: no such day is known.
 */
export function firstDayWithout(
  keys: readonly PartyKey[],
  slot: KeySlot,
  on: IsoDate,
): IsoDate | undefined {
  let day = on;
  for (;;) {
    const [first, ...others] = keysOn(keys, slot, day);
    if (!first) return day;
    let ends = first.until;
    for (const { until } of others) {
      if (ends !== undefined && (until === undefined || until > ends)) ends = until;
    }
    if (ends === undefined) return undefined;
    day = ends;
  }
}

function kindOf(key: KeyObject): PartyKey['kind'] | undefined {
  const details = key.asymmetricKeyDetails;
  if (key.asymmetricKeyType === 'ec' && details?.namedCurve === 'prime256v1') return 'ec';
  const isLong = (details?.modulusLength ?? 0) >= RSA_BITS_MIN;
  return key.asymmetricKeyType === 'rsa' && isLong ? 'rsa' : undefined;
}

/** As OpenSSL decoded it; one that occurs twice is a list, and equals no OIN. */
const subjectSerial = (certificate: X509Certificate): unknown =>
  (certificate.toLegacyObject().subject as unknown as Record<string, unknown>)['serialNumber'];
