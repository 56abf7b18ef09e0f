// Answers: which TLS is spoken with partners? What the NCSC guidelines call good or sufficient
// (DK-3, DK-4), and never a certificate judged by default settings.
import { constants } from 'node:crypto';
import type { ServerOptions } from 'node:https';
import { LIMITS } from '#kernel';
import type { TlsMaterial } from './material.js';

const TLS13 = ['TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256', 'TLS_AES_128_GCM_SHA256'];
const TLS12 = [
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
];
const SIGNATURES = ['ECDSA', 'RSA-PSS', 'RSA'].flatMap((kind) =>
  ['SHA256', 'SHA384', 'SHA512'].map((hash) => `${kind}+${hash}`),
);

/**
 * A chain that does not verify still completes the handshake: OpenSSL's own refusal would hide the
 * reason from both sides (engineering 6.2, trap 2). The guard judges it before any byte is read.
 */
export const secureOptions = (material: TlsMaterial, allowTls12: boolean): ServerOptions => ({
  key: material.key,
  cert: material.cert,
  ca: material.ca,
  requestCert: true,
  rejectUnauthorized: false,
  minVersion: allowTls12 ? 'TLSv1.2' : 'TLSv1.3',
  ciphers: [...TLS13, ...(allowTls12 ? TLS12 : [])].join(':'),
  sigalgs: SIGNATURES.join(':'),
  honorCipherOrder: true,
  secureOptions: constants.SSL_OP_NO_RENEGOTIATION,
  ALPNProtocols: ['http/1.1'],
  handshakeTimeout: LIMITS.handshakeTimeoutMs,
  maxHeaderSize: LIMITS.headerBytesMax,
});
