// Prints the views of a page, opened: node open-views.mjs KEY < page.json
// KEY is the private key (P-256) that you registered to encrypt to. Only Node itself is needed.
import {
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
} from 'node:crypto';
import { readFileSync } from 'node:fs';

const key = createPrivateKey(readFileSync(process.argv[2]));
const bytes = (part) => Buffer.from(part, 'base64url');
const count = (value) => Buffer.from([0, 0, 0, value]);

/** ECDH-ES with A256GCM (RFC 7518, 4.6). */
function open(jwe) {
  const [header, , iv, text, tag] = jwe.split('.');
  const { alg, enc, epk } = JSON.parse(bytes(header));
  if (alg !== 'ECDH-ES' || enc !== 'A256GCM') throw new Error('not what was agreed');
  const publicKey = createPublicKey({ key: epk, format: 'jwk' });
  const secret = diffieHellman({ privateKey: key, publicKey });
  const info = [count(enc.length), Buffer.from(enc), count(0), count(0), Buffer.from([0, 0, 1, 0])];
  const content = createHash('sha256')
    .update(Buffer.concat([count(1), secret, ...info]))
    .digest();
  const decipher = createDecipheriv('aes-256-gcm', content, bytes(iv));
  decipher.setAAD(Buffer.from(header)).setAuthTag(bytes(tag));
  return Buffer.concat([decipher.update(bytes(text)), decipher.final()]).toString();
}

for (const { volgnummer, bericht, versleuteld } of JSON.parse(readFileSync(0)).berichten) {
  const view = versleuteld ? open(versleuteld).trim() : bericht && JSON.stringify(bericht);
  if (view) process.stdout.write(`${volgnummer} ${view}\n`);
}
