// Answers: which DER blocks does a PEM text hold, and how is one written back? OpenSSL and Node
// read a revocation list only under the label `X509 CRL` (engineering 8.2), so labels are said out
// loud.

export type PemLabel = 'CERTIFICATE' | 'X509 CRL';

const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]*)-----END \1-----/g;

/** The DER of every block with one of these labels, in order; text around the blocks is ignored. */
export function pemBlocks(text: string, ...labels: readonly string[]): Uint8Array[] {
  return [...text.matchAll(BLOCK)]
    .filter(([, label]) => labels.includes(label ?? ''))
    .map(([, , body]) => Uint8Array.from(Buffer.from(body ?? '', 'base64')));
}

export function toPem(label: PemLabel, der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
