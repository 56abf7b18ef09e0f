// Answers: what becomes of a connection that was refused before it said a word? One evidence record
// with the reason, or one number for a second in which there were too many.
import { makeEntry, type EvidenceEntry } from '#evidence';
import { isoTime } from '#kernel';
import { makePeerTls, randomId, type PeerTls, type RefusedConnection } from '#platform';
import type { Meters } from '../operations/meters.js';
import type { Runtime } from './open.js';

export function openPeerTls(runtime: Runtime, meters: Meters): Promise<PeerTls> {
  const { config, clock, inForce, logger } = runtime;
  return makePeerTls({
    files: {
      cert: config.tls.certificateFile,
      key: config.tls.keyFile,
      ca: config.tls.anchorsFile,
      crls: config.tls.revocationFiles,
    },
    allowTls12: config.gateway.minimumTls === 'TLSv1.2',
    production: config.environment === 'production',
    rsa2048Allowed: config.rsa2048Exceptions,
    clock,
    directory: () => inForce.current().directory,
    anchors: () => inForce.current().anchors,
    onStrangers: (subjects) =>
      logger.error('tls.anchorsFile holds authorities that the anchors in force do not name', {
        count: subjects.length,
      }),
    onRefused(refusal) {
      meters.connectionRefused(refusal.reason);
      logger.warn('a connection was refused', { code: refusal.reason });
      record(runtime, refusedEntry(refusal));
    },
    onRefusalsCounted({ second, count }) {
      meters.connectionRefused('geteld', count);
      const until = isoTime(Date.parse(second) + 1_000);
      const counted = { aantal: count, vanaf: second, tot: until };
      record(runtime, makeEntry(randomId(), 'connectionsRefused', 'sluis', counted));
    },
    onFilesUnusable: (error) => logger.error('changed certificate files cannot be used', { error }),
  });
}

const refusedEntry = ({ reason, oin, fingerprint }: RefusedConnection): EvidenceEntry =>
  makeEntry(randomId(), 'connectionRefused', 'sluis', {
    reden: reason,
    ...(oin === undefined ? {} : { oin }),
    ...(fingerprint === undefined ? {} : { certificaat: fingerprint }),
  });

/** The connection is gone already; when the store is away too, the log line is what is left. */
function record({ store, config, clock, logger }: Runtime, entry: EvidenceEntry): void {
  const chain = `edge/${config.gateway.instance}`;
  store.appendEvidence(chain, [entry], clock.now()).catch((error: unknown) => {
    logger.error('a refused connection could not be recorded', { error });
  });
}
