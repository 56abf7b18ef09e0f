// Signs a message and sends it: node send-signed.mjs URL FOLDER KEY MESSAGE
// FOLDER holds cert.pem and key.pem of the connection, KEY is the private key that you registered to
// sign with (P-256). Only Node itself is needed.
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from 'node:https';

const [url, folder, keyFile, message] = process.argv.slice(2);
const target = new URL('/v1/gebeurtenissen', url);
const body = readFileSync(message);
const key = createPrivateKey(readFileSync(keyFile));
const hash = (bytes, form) => createHash('sha256').update(bytes).digest(form);
const base64url = (bytes) => Buffer.from(bytes).toString('base64url');
const kid = hash(createPublicKey(key).export({ type: 'spki', format: 'der' }), 'base64url');

const headers = {
  host: target.host,
  'content-type': 'application/cloudevents+json',
  'content-length': String(body.length),
  digest: `SHA-256=${hash(body, 'base64')}`,
};
const lines = Object.entries({ '(request-target)': `post ${target.pathname}`, ...headers });
const protectedHeader = base64url(
  JSON.stringify({
    alg: 'ES256',
    kid,
    b64: false,
    crit: ['b64', 'sigD'],
    sigD: {
      mId: 'http://uri.etsi.org/19182/HttpHeaders',
      pars: lines.map(([name]) => name),
    },
  }),
);
const payload = lines.map(([name, value]) => `${name}: ${value}`).join('\n');
const signature = sign('sha256', Buffer.from(`${protectedHeader}.${payload}`), {
  key,
  dsaEncoding: 'ieee-p1363',
});

const connection = {
  method: 'POST',
  cert: readFileSync(`${folder}/cert.pem`),
  key: readFileSync(`${folder}/key.pem`),
  ca: readFileSync(`${folder}/../ca.pem`),
  headers: { ...headers, 'message-signature': `${protectedHeader}..${base64url(signature)}` },
};
request(target, connection, (answer) => {
  process.exitCode = answer.statusCode < 300 ? 0 : 1;
  answer.pipe(process.stdout);
}).end(body);
