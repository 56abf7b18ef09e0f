// Answers: does only an organisation's own, whole and single signature count where its agreement asks
// for one? Signed by jose, which knows nothing of our code.
import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { FlattenedSign } from 'jose';
import { keyId, type Directory, type PartyKey, type SignatureAlgorithm } from '#directory';
import { senderSignature } from './sender-signature.js';

const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 3_072 });
const [mine, stranger] = [pair(), pair()];
const PARTY = { oin: '00000099000000001000' };
const partyKey = (publicKey: KeyObject, kind: 'ec' | 'rsa'): PartyKey => ({
  slot: 'ondertekenen',
  kid: keyId(publicKey),
  publicKey,
  kind,
  from: '2024-01-01',
});

const directoryOf = (asked: readonly SignatureAlgorithm[] | undefined) =>
  ({
    signatureAsked: () => asked,
    keysOf: () => [partyKey(mine.publicKey, 'ec'), partyKey(rsa.publicKey, 'rsa')],
  }) as unknown as Directory;

const BODY = Buffer.from('{"specversion":"1.0"}');
const TARGET = 'post /v1/gebeurtenissen';
const digestOf = (body: Uint8Array) =>
  `SHA-256=${createHash('sha256').update(body).digest('base64')}`;
const HEADERS: Record<string, string[]> = {
  host: ['sluis.example'],
  'content-type': ['application/cloudevents+json'],
  'content-length': [String(BODY.length)],
  digest: [digestOf(BODY)],
};
const ALL = ['(request-target)', 'host', 'content-type', 'content-length', 'digest'];

interface Changes {
  readonly key?: { readonly privateKey: KeyObject; readonly publicKey: KeyObject };
  readonly alg?: string;
  readonly pars?: readonly string[];
  readonly headers?: Record<string, string[]>;
  readonly name?: string;
}

async function signed({ key = mine, alg = 'ES256', ...rest }: Changes = {}) {
  const { pars = ALL, name = 'message-signature', headers = HEADERS } = rest;
  const lines = pars.map((par) => [par, par[0] === '(' ? TARGET : headers[par]?.[0]].join(': '));
  const jws = await new FlattenedSign(Buffer.from(lines.join('\n')))
    .setProtectedHeader({
      alg,
      kid: keyId(key.publicKey),
      b64: false,
      crit: ['b64', 'sigD'],
      sigD: { mId: 'http://uri.etsi.org/19182/HttpHeaders', pars },
    })
    .sign(key.privateKey, { crit: { sigD: true } });
  const value = `${jws.protected}..${jws.signature}`;
  return { party: PARTY, headers: { ...headers, [name]: [value] }, body: BODY, target: TARGET };
}
type Offer = Awaited<ReturnType<typeof signed>>;

const verdict = (offer: Offer, asked: readonly SignatureAlgorithm[] = ['ES256', 'PS256']) => {
  const result = senderSignature(offer, directoryOf(asked), 0);
  return result.kind === 'refused' ? result.problem : result.kind;
};
const onlyDigest = { pars: ['digest'], name: 'payload-signature' };

describe('a signature that the agreement asks for', () => {
  it('counts over the whole request or over the body, by an EC or an RSA key', async () => {
    expect(verdict(await signed())).toBe('signed');
    expect(verdict(await signed(onlyDigest))).toBe('signed');
    expect(verdict(await signed({ key: rsa, alg: 'PS256' }))).toBe('signed');
  });

  it('leaves its digest and the key on record, and nothing of the content', async () => {
    const result = senderSignature(await signed(), directoryOf(['ES256']), 0);
    expect(result).toEqual({
      kind: 'signed',
      record: {
        handtekening: expect.stringMatching(/^[\w-]{43}$/),
        sleutel: keyId(mine.publicKey),
      },
    });
  });

  it('must be there; nobody is asked where no agreement asks', async () => {
    const bare = { ...(await signed()), headers: HEADERS };
    expect(verdict(bare)).toBe('signatureMissing');
    expect(senderSignature(bare, directoryOf(undefined), 0).kind).toBe('not-asked');
  });

  it('falls with any byte of body, target or a signed header', async () => {
    const offer = await signed();
    const body = Buffer.from('{"specversion":"1.1"}');
    expect(verdict({ ...offer, body })).toBe('signatureInvalid');
    const headers = { ...offer.headers, digest: [digestOf(body)] };
    expect(verdict({ ...offer, body, headers })).toBe('signatureInvalid');
    expect(verdict({ ...offer, target: 'post /v1/bevestigingen' })).toBe('signatureInvalid');
    const elsewhere = { ...offer.headers, host: ['elders.example'] };
    expect(verdict({ ...offer, headers: elsewhere })).toBe('signatureInvalid');
  });

  it('comes from a key of the organisation in force', async () => {
    expect(verdict(await signed({ key: stranger }))).toBe('signatureKeyUnknown');
  });

  it('uses an algorithm that agreement and key both allow', async () => {
    expect(verdict(await signed(), ['PS256'])).toBe('signatureAlgorithm');
    expect(verdict(await signed({ key: rsa, alg: 'RS256' }))).toBe('signatureAlgorithm');
    const offer = await signed();
    const [header = '', , rest] = offer.headers['message-signature']![0]!.split('.');
    const said = JSON.parse(Buffer.from(header, 'base64url').toString()) as object;
    const other = Buffer.from(JSON.stringify({ ...said, alg: 'PS256' })).toString('base64url');
    const headers = { ...offer.headers, 'message-signature': [`${other}..${rest}`] };
    expect(verdict({ ...offer, headers })).toBe('signatureAlgorithm');
  });

  it('stands there once, and so does every header that it signs', async () => {
    const offer = await signed();
    const [value = ''] = offer.headers['message-signature']!;
    const twice = (name: string, values: string[]) =>
      verdict({ ...offer, headers: { ...offer.headers, [name]: values } });
    expect(twice('message-signature', [value, value])).toBe('signatureRepeated');
    expect(twice('payload-signature', [value])).toBe('signatureRepeated');
    expect(twice('content-type', ['application/cloudevents+json', 'text/plain'])).toBe(
      'signatureRepeated',
    );
  });

  it('may name what did not come along, or no header at all, and is then refused', async () => {
    for (const name of ['origin', 'constructor', '__proto__', '']) {
      expect(verdict(await signed({ pars: [...ALL, name] }))).toBe('signatureInvalid');
    }
  });

  it.each(['', '..', 'a..b', 'e30..b', 'a.b.c', 'e30..b.c', '%%%..%%%'])(
    'is a detached JWS, and `%s` is none',
    (value) => {
      const offer = { party: PARTY, headers: { ...HEADERS, 'message-signature': [value] } };
      expect(verdict({ ...offer, body: BODY, target: TARGET })).toBe('signatureInvalid');
    },
  );

  it('covers target, host, type, length, digest, and in binary mode every attribute', async () => {
    for (const left of ALL) {
      const pars = ALL.filter((one) => one !== left);
      expect(verdict(await signed({ pars }))).toBe('signatureInvalid');
    }
    const headers = { ...HEADERS, 'ce-type': ['nl.voorbeeld.v1'] };
    expect(verdict(await signed({ headers }))).toBe('signatureInvalid');
    expect(verdict(await signed({ headers, ...onlyDigest }))).toBe('signatureInvalid');
    expect(verdict(await signed({ headers, pars: [...ALL, 'ce-type'] }))).toBe('signed');
  });
});
