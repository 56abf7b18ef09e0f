import { constants, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { makeSigner, type Signer } from '#evidence';
import { digestHeaders, signHttp, signJades, type Signed } from './signatures.js';

const rsa = makeSigner(generateKeyPairSync('rsa', { modulusLength: 3072 }).privateKey);
const ec = makeSigner(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey);
const body = Buffer.from('{"id":"x"}');
const signed: Signed = {
  method: 'POST',
  host: 'ontvanger.example:8444',
  path: '/sluis',
  headers: {
    'content-type': 'application/cloudevents+json',
    ...digestHeaders(body),
    'idempotency-key': '"m:1"',
  },
  body,
};

/** RFC 7518, 3.4 and 3.5. */
const OPTIONS = {
  ES256: { dsaEncoding: 'ieee-p1363' },
  PS256: { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 },
} as const;

const isGood = (signer: Signer, text: string, signature: Buffer): boolean => {
  const key = createPublicKey({ key: { ...signer.publicJwk }, format: 'jwk' });
  return verify('sha256', Buffer.from(text), { key, ...OPTIONS[signer.algorithm] }, signature);
};

describe.each([
  ['PS256', rsa],
  ['ES256', ec],
] as const)('a JAdES signature with %s', (alg, signer) => {
  const { 'message-signature': jws = '' } = signJades(signed, signer, 1_764_000_000);
  const [head = '', between, tail = ''] = jws.split('.');
  const header = JSON.parse(Buffer.from(head, 'base64url').toString()) as {
    sigD: { mId: string; pars: string[] };
  };

  /** As a recipient rebuilds it from the headers that it got. */
  const payload = (headers: Readonly<Record<string, string>>): string =>
    header.sigD.pars
      .map((name) =>
        name === '(request-target)'
          ? `${name}: post /sluis`
          : `${name}: ${name === 'host' ? signed.host : headers[name]}`,
      )
      .join('\n');

  it('is detached, says how it was made, and covers the target, the digest and every other header', () => {
    expect(between).toBe('');
    expect(header).toMatchObject({ alg, kid: signer.kid, b64: false, crit: ['b64', 'sigD'] });
    expect(header.sigD).toEqual({
      mId: 'http://uri.etsi.org/19182/HttpHeaders',
      pars: ['(request-target)', 'host', 'content-type', 'digest', 'idempotency-key'],
    });
  });

  it('is good over the raw lines, and over nothing else', () => {
    const signature = Buffer.from(tail, 'base64url');
    expect(isGood(signer, `${head}.${payload(signed.headers)}`, signature)).toBe(true);
    const other = { ...signed.headers, 'idempotency-key': '"m:2"' };
    expect(isGood(signer, `${head}.${payload(other)}`, signature)).toBe(false);
    const encoded = Buffer.from(payload(signed.headers)).toString('base64url');
    expect(isGood(signer, `${head}.${encoded}`, signature)).toBe(false);
  });
});

describe('an HTTP message signature', () => {
  const { 'signature-input': input = '', signature = '' } = signHttp(signed, ec, 1_764_000_000);

  it('covers method, authority, path, digest and every other header (RFC 9421)', () => {
    expect(input).toBe(
      'sluis=("@method" "@authority" "@path" "content-type" "content-digest" "idempotency-key")' +
        `;created=1764000000;keyid="${ec.kid}";alg="ecdsa-p256-sha256"`,
    );
  });

  it('is good over the base that a recipient rebuilds', () => {
    const base = [
      '"@method": POST',
      '"@authority": ontvanger.example:8444',
      '"@path": /sluis',
      '"content-type": application/cloudevents+json',
      `"content-digest": ${digestHeaders(body)['content-digest']}`,
      '"idempotency-key": "m:1"',
      `"@signature-params": ${input.slice('sluis='.length)}`,
    ].join('\n');
    const bytes = Buffer.from(/^sluis=:(.+):$/.exec(signature)?.[1] ?? '', 'base64');
    expect(isGood(ec, base, bytes)).toBe(true);
    expect(isGood(ec, base.replace('POST', 'GET'), bytes)).toBe(false);
  });
});
