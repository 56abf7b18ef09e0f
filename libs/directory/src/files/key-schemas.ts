// Answers: how are keys for messages registered, and what may an agreement ask to be done with them?
import { date, list, row, say, text, until, type Schema } from './schema-parts.js';

export const pem = (nl: string, en: string): Schema =>
  text(
    '^-----BEGIN CERTIFICATE-----\\s[A-Za-z0-9+/=\\s]+-----END CERTIFICATE-----\\s*$',
    8_192,
    say(nl, en),
  );
const b64 = (maxLength: number) =>
  text('^[A-Za-z0-9_-]+$', maxLength, say('getal, base64url', 'a number, in base64url'));
export const key = row(['slot', 'from'], {
  slot: {
    enum: ['ondertekenen', 'versleutelen'],
    ...say('waarvoor: ondertekenen of versleutelen', 'for what: ondertekenen or versleutelen'),
  },
  certificate: pem('certificaat (PEM) met het OIN', 'a certificate (PEM) with the OIN'),
  jwk: row(['kty'], {
    kty: { enum: ['EC', 'RSA'], ...say('EC of RSA', 'EC or RSA') },
    crv: { enum: ['P-256'], ...say('P-256', 'P-256') },
    x: b64(43),
    y: b64(43),
    n: b64(1_366),
    e: b64(8),
  }),
  from: date,
  until,
});
export const algorithms = (...names: readonly string[]): Schema => ({
  ...list(
    {
      enum: names,
      ...say(`algoritme: ${names.join(', ')}`, `an algorithm: ${names.join(', ')}`),
    },
    1,
    names.length,
  ),
  uniqueItems: true,
});
