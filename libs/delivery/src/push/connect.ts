// Answers: how does a connection to a recipient's address come about? Its name is resolved once, the
// address is checked and kept, and the certificate is judged before the first byte of a request.
import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { buildConnector } from 'undici';
import type { Oin } from '#directory';
import type { PushFault } from '#exchange';
import { isServerOf, readCertificate, type CertificateFacts, type TrustPolicy } from '#identity';
import { LIMITS, type Clock } from '#kernel';

/** Why nothing was sent. */
export class PushRefused extends Error {
  override readonly name = 'PushRefused';
  constructor(readonly fault: PushFault) {
    super(fault);
  }
}

/** With what we come, and whom we believe; read again when the files change. */
export interface PushIdentity {
  /** PEM. */
  readonly cert: string;
  readonly key: string;
  readonly authorities: string;
  readonly trust: TrustPolicy;
}

export interface ConnectParts {
  readonly oin: Oin;
  readonly identity: PushIdentity;
  readonly mayCall: (address: string) => boolean;
  readonly clock: Pick<Clock, 'now'>;
  /** Of the connection that is open now; judged again before each delivery. */
  readonly onConnected: (facts: CertificateFacts) => void;
}

export function makeConnect(parts: ConnectParts): buildConnector.connector {
  const { oin, identity, mayCall, clock } = parts;
  const connect = buildConnector({
    cert: identity.cert,
    key: identity.key,
    ca: identity.authorities,
    minVersion: 'TLSv1.2',
    // A session that was resumed shows no chain to judge.
    maxCachedSessions: 0,
    timeout: LIMITS.pushConnectMs,
    lookup: pinned(mayCall),
  });
  return (options, callback) => {
    if (isIP(options.hostname) !== 0 && !mayCall(options.hostname)) {
      return callback(new PushRefused('adres-niet-toegestaan'), null);
    }
    connect(options, (error, socket) => {
      if (error || !socket) return callback(error ?? new PushRefused('geen-verbinding'), null);
      const certificate = (socket as TLSSocket).getPeerX509Certificate();
      const facts = certificate && readCertificate(certificate.raw);
      if (!facts || !isServerOf(oin, facts, clock.now(), identity.trust)) {
        socket.destroy();
        return callback(new PushRefused('certificaat-onjuist'), null);
      }
      parts.onConnected(facts);
      callback(null, socket);
    });
  };
}

/** Every address that the name has must be one that may be called: the next answer may be another one. */
const pinned =
  (mayCall: (address: string) => boolean): LookupFunction =>
  (host, { family }, callback) => {
    lookup(host, { all: true, family: familyOf(family) })
      .catch(() => [])
      .then((found) => {
        const [first] = found;
        if (!first) throw new PushRefused('geen-adres');
        if (!found.every(({ address }) => mayCall(address))) {
          throw new PushRefused('adres-niet-toegestaan');
        }
        return first;
      })
      .then(
        ({ address, family: kind }) => callback(null, [{ address, family: kind }]),
        (error: NodeJS.ErrnoException) => callback(error, ''),
      );
  };

const familyOf = (family: number | 'IPv4' | 'IPv6' | undefined): number =>
  family === 'IPv4' ? 4 : family === 'IPv6' ? 6 : (family ?? 0);
