// Answers: does somebody answer at this address, is it a broker that we trust, and does it let this
// certificate in? One connection, and one question that every broker answers to whom it let in.
import { once } from 'node:events';
import { isIP } from 'node:net';
import { connect, type PeerCertificate, type TLSSocket } from 'node:tls';
import type { Millis } from '#kernel';
import type { KafkaTls } from '../kafka/client.js';

/** What its certificate says, as far as it showed one. */
export interface ShownCertificate {
  readonly name: string;
  readonly notAfter: Millis;
}

export type ProbeFault =
  | 'no-such-host'
  | 'nothing-listens'
  | 'no-answer'
  | 'no-tls'
  | 'not-trusted'
  | 'wrong-name'
  | 'expired'
  /** It does not want a certificate like ours. */
  | 'refuses-us'
  | 'other';

export type Probe = { readonly address: string; readonly certificate?: ShownCertificate } & (
  | { readonly kind: 'answered'; readonly protocol: string }
  /** `code` is Node's or OpenSSL's name for it. */
  | { readonly kind: 'failed'; readonly fault: ProbeFault; readonly code: string }
);

const PATIENCE_MS = 5_000;

/** ApiVersions, version 0, from a client without a name: 10 bytes after the length. */
const QUESTION = Buffer.from('0000000a0012000000000001ffff', 'hex');

export async function probeBroker(address: string, tls: KafkaTls): Promise<Probe> {
  const [host, port] = split(address);
  const socket = connect({
    ...tls,
    host,
    port,
    ...(isIP(host) === 0 ? { servername: host } : {}),
    minVersion: 'TLSv1.3',
    // Judged below, so that what it shows can be told even when it is wrong.
    rejectUnauthorized: false,
  });
  const signal = AbortSignal.timeout(PATIENCE_MS);
  let certificate: ShownCertificate | undefined;
  try {
    await once(socket, 'secureConnect', { signal });
    const shown = socket.getPeerCertificate();
    certificate = { name: nameIn(shown), notAfter: Date.parse(shown.valid_to) };
    const distrust = distrustOf(socket);
    if (distrust) return { address, certificate, kind: 'failed', ...distrust };
    socket.write(QUESTION);
    // In TLS 1.3 a broker refuses a certificate only now: the handshake is over for us.
    await Promise.race([once(socket, 'data', { signal }), closed(socket, signal)]);
    return { address, certificate, kind: 'answered', protocol: socket.getProtocol() ?? '' };
  } catch (error) {
    const code = codeOf(error);
    const fault = faultOf(code, certificate !== undefined);
    return { address, ...(certificate ? { certificate } : {}), kind: 'failed', fault, code };
  } finally {
    socket.destroy();
  }
}

function split(address: string): readonly [string, number] {
  const at = address.lastIndexOf(':');
  return [address.slice(0, at), Number(address.slice(at + 1))];
}

async function closed(socket: TLSSocket, signal: AbortSignal): Promise<never> {
  await once(socket, 'close', { signal });
  throw Object.assign(new Error('closed'), { code: 'ECONNRESET' });
}

const nameIn = ({ subject }: PeerCertificate): string => [subject.CN ?? ''].flat().join(', ');

function distrustOf(
  socket: TLSSocket,
): { readonly fault: ProbeFault; readonly code: string } | undefined {
  if (socket.authorized) return undefined;
  const code = String(socket.authorizationError);
  return { fault: BY_CODE[code] ?? 'not-trusted', code };
}

const BY_CODE: Readonly<Record<string, ProbeFault>> = {
  ENOTFOUND: 'no-such-host',
  EAI_AGAIN: 'no-such-host',
  ECONNREFUSED: 'nothing-listens',
  EHOSTUNREACH: 'nothing-listens',
  ENETUNREACH: 'nothing-listens',
  ABORT_ERR: 'no-answer',
  ETIMEDOUT: 'no-answer',
  CERT_HAS_EXPIRED: 'expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'wrong-name',
};

function faultOf(code: string, wasSecure: boolean): ProbeFault {
  const known = BY_CODE[code];
  if (known) return known;
  if (/ALERT/.test(code) || (wasSecure && code === 'ECONNRESET')) return 'refuses-us';
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'ECONNRESET') return 'no-tls';
  return 'other';
}

function codeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  return [code, name].find((word) => typeof word === 'string') ?? 'unknown';
}
