// Answers: how does a recipient know that a delivery came from this gateway and was not changed on its
// way? A detached signature over body and headers: the ADR profile of JAdES (SIG-1, SIG-2), or HTTP
// message signatures (RFC 9421).
import { createHash } from 'node:crypto';
import type { Signer } from '#evidence';

export interface Signed {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** Lower-case names; all of them are signed. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** The digest that both profiles sign, in the old form and the new one (SIG-3). */
export function digestHeaders(body: Uint8Array): {
  readonly digest: string;
  readonly 'content-digest': string;
} {
  const hash = createHash('sha256').update(body).digest('base64');
  return { digest: `SHA-256=${hash}`, 'content-digest': `sha-256=:${hash}:` };
}

/** Names the headers in its own header `sigD`; the payload is their lines, not base64url (SIG-2). */
export function signJades(signed: Signed, signer: Signer, seconds: number): Record<string, string> {
  const lines: readonly (readonly [string, string])[] = [
    ['(request-target)', `${signed.method.toLowerCase()} ${signed.path}`],
    ['host', signed.host],
    ...Object.entries(signed.headers).filter(([name]) => name !== 'content-digest'),
  ];
  const header = {
    alg: signer.algorithm,
    kid: signer.kid,
    iat: seconds,
    b64: false,
    crit: ['b64', 'sigD'],
    sigD: { mId: 'http://uri.etsi.org/19182/HttpHeaders', pars: lines.map(([name]) => name) },
  };
  const encoded = Buffer.from(JSON.stringify(header)).toString('base64url');
  const payload = lines.map(([name, value]) => `${name}: ${value}`).join('\n');
  const signature = signer.sign(Buffer.from(`${encoded}.${payload}`));
  return { 'message-signature': `${encoded}..${Buffer.from(signature).toString('base64url')}` };
}

/** RFC 9421, section 2.5: one line per component, then what was signed and by whom. */
export function signHttp(signed: Signed, signer: Signer, seconds: number): Record<string, string> {
  const covered: readonly (readonly [string, string])[] = [
    ['@method', signed.method],
    ['@authority', signed.host],
    ['@path', signed.path],
    ...Object.entries(signed.headers).filter(([name]) => name !== 'digest'),
  ];
  const names = covered.map(([name]) => `"${name}"`).join(' ');
  const params = `(${names});created=${seconds};keyid="${signer.kid}";alg="ecdsa-p256-sha256"`;
  const lines = covered.map(([name, value]) => `"${name}": ${value}`);
  const base = [...lines, `"@signature-params": ${params}`].join('\n');
  const signature = Buffer.from(signer.sign(Buffer.from(base))).toString('base64');
  return { 'signature-input': `sluis=${params}`, signature: `sluis=:${signature}:` };
}
