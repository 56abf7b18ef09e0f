// Answers: may this connection speak, and may it go on speaking? Judged when the handshake is done,
// before a byte reaches HTTP, and again every second for as long as it is open.
import type { Server } from 'node:https';
import type { TLSSocket } from 'node:tls';
import type { Directory, Oin } from '#directory';
import {
  judgeCertificate,
  readCertificate,
  refusalOfVerification,
  type CertificateFacts,
  type Party,
  type PartyRefused,
  type TrustPolicy,
} from '#identity';
import { LIMITS, type Clock } from '#kernel';
import { bindParty, unbindParty } from './peers.js';
import { makeRefusalReporter, type RefusalsCounted, type RefusedConnection } from './refusals.js';

/** `other-anchors`: chains that were accepted may not be acceptable any more. */
export type Reloaded = 'unchanged' | 'renewed' | 'other-anchors';

export interface GuardSettings {
  readonly clock: Clock;
  readonly directory: () => Directory;
  readonly trust: () => TrustPolicy;
  readonly onRefused: (refusal: RefusedConnection) => void;
  readonly onRefusalsCounted: (counted: RefusalsCounted) => void;
  /** Puts changed files in force for new connections; never rejects. */
  readonly reload: () => Promise<Reloaded>;
}

export interface PeerGuard {
  /** Looks at files and directory now and cuts who may not stay; happens every second by itself. */
  refresh(): Promise<void>;
  /** Ends the watch; connections stay as they are. */
  stop(): Promise<void>;
}

export function guardServer(server: Server, settings: GuardSettings): PeerGuard {
  const { clock, directory, trust } = settings;
  const open = new Map<TLSSocket, CertificateFacts>();
  const refusals = makeRefusalReporter(clock, settings.onRefused, settings.onRefusalsCounted);

  /** Open connections of each organisation. */
  const perParty = new Map<Oin, number>();

  function judge(socket: TLSSocket, facts: CertificateFacts): Party | undefined {
    const verdict = judgeCertificate(facts, clock.now(), directory(), trust());
    if ('kind' in verdict) {
      refuse(socket, verdict, facts);
      return undefined;
    }
    bindParty(socket, verdict);
    return verdict;
  }

  /** One organisation may not take the places of all others. */
  function count(socket: TLSSocket, { oin }: Party, facts: CertificateFacts): void {
    const others = perParty.get(oin) ?? 0;
    if (others >= LIMITS.connectionsPerPartyMax) {
      return refuse(socket, { reason: 'te-veel-verbindingen', oin }, facts);
    }
    perParty.set(oin, others + 1);
    socket.once('close', () => {
      const left = (perParty.get(oin) ?? 1) - 1;
      if (left === 0) perParty.delete(oin);
      else perParty.set(oin, left);
    });
  }

  function refuse(
    socket: TLSSocket,
    { reason, oin }: Pick<PartyRefused, 'reason' | 'oin'>,
    facts?: CertificateFacts,
  ): void {
    unbindParty(socket);
    open.delete(socket);
    socket.destroy();
    refusals.report({
      reason,
      ...(oin === undefined ? {} : { oin }),
      ...(facts ? { fingerprint: facts.fingerprint } : {}),
    });
  }

  function admit(socket: TLSSocket): void {
    const certificate = socket.getPeerX509Certificate();
    if (!certificate) return refuse(socket, { reason: 'geen-certificaat' });
    const facts = readCertificate(certificate.raw);
    if (!socket.authorized || !facts) {
      const reason = refusalOfVerification(String(socket.authorizationError));
      return refuse(socket, { reason }, facts);
    }
    open.set(socket, facts);
    socket.once('close', () => open.delete(socket));
    const party = judge(socket, facts);
    if (party) count(socket, party, facts);
  }

  async function look(): Promise<void> {
    const reloaded = await settings.reload();
    refusals.flush();
    for (const [socket, facts] of open) judge(socket, facts);
    // Who would still be trusted reconnects at once; only a new handshake builds a chain again.
    if (reloaded === 'other-anchors') for (const socket of open.keys()) socket.destroy();
  }

  server.prependListener('secureConnection', admit);
  server.on('tlsClientError', () => refusals.report({ reason: 'handdruk-mislukt' }));
  return watch(clock, look);
}

/** Looks follow each other, never overlap. */
function watch(clock: Clock, look: () => Promise<void>): PeerGuard {
  const ended = new AbortController();
  let looking = Promise.resolve();
  const refresh = (): Promise<void> => (looking = looking.then(look));
  const watching = (async () => {
    while (!ended.signal.aborted) {
      await clock.wait(LIMITS.revocationCheckMs, ended.signal);
      if (!ended.signal.aborted) await refresh();
    }
  })();
  return {
    refresh,
    stop() {
      ended.abort();
      return watching;
    },
  };
}
