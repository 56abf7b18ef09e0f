// Answers: did the organisation itself sign these very bytes, where its agreement asks for it? The ADR
// profile of JAdES, detached (SIG-1, SIG-2); checked over what came, before any of it is parsed.
import { createHash, verify } from 'node:crypto';
import { parseJson } from '#contracts';
import { ALGORITHMS, type Directory, type PartyKey, type SignatureAlgorithm } from '#directory';
import { signatureOptions } from '#evidence';
import { isObject, refused, sha256, type JsonObject, type Millis, type Refused } from '#kernel';
import type { Offer } from './accept.js';

/** What is on record of it; the signature itself stays with the sender, who can be held to it. */
export interface SignatureRecord {
  /** SHA-256 of the signature. */
  readonly handtekening: string;
  /** The key's id. */
  readonly sleutel: string;
}

export type SenderSigned =
  | { readonly kind: 'signed'; readonly record: SignatureRecord }
  | { readonly kind: 'not-asked' }
  | Refused;

export function senderSignature(offer: Offer, directory: Directory, at: Millis): SenderSigned {
  const allowed = directory.signatureAsked(offer.party.oin, at);
  if (!allowed) return { kind: 'not-asked' };
  const found = onlySignature(offer);
  if (found.kind === 'refused') return found;
  const keys = directory.keysOf(offer.party.oin, 'ondertekenen', at);
  const chosen = keyFor(found, keys, allowed);
  if (chosen.kind === 'refused') return chosen;
  const payload = signedLines(found, offer);
  if (payload.kind === 'refused') return payload;
  const { key, algorithm } = chosen;
  const input = Buffer.from(`${found.encoded}.${payload.text}`);
  const options = { key: key.publicKey, ...signatureOptions(algorithm) };
  return verify('sha256', input, options, Buffer.from(found.signature, 'base64url'))
    ? { kind: 'signed', record: { handtekening: sha256(found.jws), sleutel: key.kid } }
    : invalid(found.name, 'a signature over these bytes and headers by the key that `kid` names');
}

const NAMES = ['message-signature', 'payload-signature'] as const;

interface Found {
  readonly kind: 'found';
  readonly name: (typeof NAMES)[number];
  readonly jws: string;
  readonly encoded: string;
  readonly signature: string;
  readonly header: JsonObject;
  /** What is signed, in this order. */
  readonly pars: readonly string[];
}

const invalid = (place: string, expected: string): Refused =>
  refused('signatureInvalid', [{ place, expected }]);

/** A name may come from the signature, so it finds headers and nothing else that an object has. */
const valuesOf = ({ headers }: Offer, name: string): readonly string[] =>
  Object.hasOwn(headers, name) ? [headers[name] ?? []].flat() : [];

/** One signature in one header; a repeated one counts as none that can be trusted (SIG-1). */
function onlySignature(offer: Offer): Found | Refused {
  const all = NAMES.flatMap((name) => valuesOf(offer, name).map((jws) => ({ name, jws })));
  const [one, second] = all;
  if (!one) return refused('signatureMissing', [{ place: NAMES[0], expected: 'a detached JWS' }]);
  const { name, jws } = one;
  if (second) return refused('signatureRepeated', [{ place: name, expected: 'once' }]);
  const [encoded = '', payload, signature = '', ...rest] = jws.split('.');
  const read = parseJson(Buffer.from(encoded, 'base64url'));
  const header = read.kind === 'parsed' && isObject(read.value) ? read.value : undefined;
  if (!header || payload !== '' || signature === '' || rest.length > 0) {
    return invalid(name, 'a detached JWS: header, two points, signature');
  }
  const pars = parsOf(header);
  if (!pars) return invalid(name, '`b64` false, `crit` of b64 and sigD, and `sigD` of HttpHeaders');
  return { kind: 'found', name, jws, encoded, signature, header, pars };
}

const HTTP_HEADERS = 'http://uri.etsi.org/19182/HttpHeaders';
/** Extensions of JWS that are understood here; any other one in `crit` makes a signature invalid. */
const UNDERSTOOD = new Set<unknown>(['b64', 'sigD', 'sigT']);

function parsOf({ b64, crit, sigD }: JsonObject): readonly string[] | undefined {
  if (b64 !== false || !Array.isArray(crit) || !crit.every((one) => UNDERSTOOD.has(one))) {
    return undefined;
  }
  if (!crit.includes('b64') || !crit.includes('sigD')) return undefined;
  const pars = isObject(sigD) && sigD['mId'] === HTTP_HEADERS ? sigD['pars'] : undefined;
  const isList = Array.isArray(pars) && pars.every((one) => typeof one === 'string');
  return isList && new Set(pars).size === pars.length ? pars : undefined;
}

/** The key decides which algorithm is right; what the header says may only agree with it. */
function keyFor(
  { header: { alg, kid }, name }: Found,
  keys: readonly PartyKey[],
  allowed: readonly SignatureAlgorithm[],
): { kind: 'chosen'; key: PartyKey; algorithm: SignatureAlgorithm } | Refused {
  const algorithm = allowed.find((one) => one === alg);
  if (!algorithm) {
    return refused('signatureAlgorithm', [{ place: name, expected: allowed.join(' or ') }]);
  }
  const key = keys.find((one) => one.kid === kid);
  if (!key) {
    return refused('signatureKeyUnknown', [{ place: name, expected: '`kid` of a key in force' }]);
  }
  return ALGORITHMS.ondertekenen[key.kind].includes(algorithm)
    ? { kind: 'chosen', key, algorithm }
    : refused('signatureAlgorithm', [{ place: name, expected: 'the algorithm of that key' }]);
}

/** The lines that were signed, after everything that had to be among them is seen to be. */
function signedLines(
  { name, pars }: Found,
  offer: Offer,
): { readonly kind: 'lines'; readonly text: string } | Refused {
  const missing = mustCover(name, offer)
    .filter((one) => !pars.includes(one))
    .join('`, `');
  if (missing !== '') return invalid(name, `\`${missing}\` among what is signed`);
  if (name === 'payload-signature' && pars.length > 1) return invalid(name, 'only `digest`');
  const lines: string[] = [];
  for (const par of pars) {
    const [value, ...more] = par === '(request-target)' ? [offer.target] : valuesOf(offer, par);
    if (more.length > 0) return refused('signatureRepeated', [{ place: name, expected: 'once' }]);
    if (value === undefined) return invalid(name, 'only headers that came along');
    lines.push(`${par}: ${value.trim()}`);
  }
  const digest = `SHA-256=${createHash('sha256').update(offer.body).digest('base64')}`;
  if (valuesOf(offer, 'digest')[0] !== digest) return invalid('digest', 'SHA-256 of the body');
  return { kind: 'lines', text: lines.join('\n') };
}

/**
 * In binary mode the headers are half of the message, so they must be signed; a signature over the
 * digest alone can never cover them.
 */
function mustCover(name: Found['name'], offer: Offer): readonly string[] {
  const present = Object.keys(offer.headers).filter((one) => valuesOf(offer, one).length > 0);
  const attributes = present.filter((one) => one.startsWith('ce-'));
  if (name === 'payload-signature') return ['digest', ...attributes];
  const also = ['origin', 'content-encoding', 'content-length'].filter((one) =>
    present.includes(one),
  );
  return ['(request-target)', 'host', 'content-type', 'digest', ...also, ...attributes];
}
