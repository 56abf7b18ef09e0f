// Answers: how does a listener for partners get its TLS, and who watches over it? One object reads
// the files, judges every connection by them, and puts newer files in force without a restart.
import { X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import type { Server, ServerOptions } from 'node:https';
import type { Directory, Oin } from '#directory';
import {
  underAgreement,
  type AnchorsContent,
  type RevocationList,
  type TrustPolicy,
} from '#identity';
import type { Clock, Millis } from '#kernel';
import { guardServer, type PeerGuard } from './guard.js';
import { readMaterial, versionOf, type TlsFiles, type TlsMaterial } from './material.js';
import type { RefusalsCounted, RefusedConnection } from './refusals.js';
import { secureOptions } from './secure-options.js';
import { trustOf } from './trust.js';

export interface PeerTlsSettings {
  readonly files: TlsFiles;
  /** TLS 1.2 with ECDHE-GCM suites beside 1.3 (TLS004). */
  readonly allowTls12: boolean;
  readonly production: boolean;
  readonly rsa2048Allowed: readonly Oin[];
  readonly clock: Clock;
  /** The snapshot in force at the moment of asking. */
  readonly directory: () => Directory;
  /** The authorities that were agreed on, at the moment of asking; undefined: those of the file. */
  readonly anchors?: () => AnchorsContent | undefined;
  /** Authorities stand in the file that nobody agreed to; they are not trusted. */
  readonly onStrangers?: (subjects: readonly string[]) => void;
  readonly onRefused: (refusal: RefusedConnection) => void;
  readonly onRefusalsCounted: (counted: RefusalsCounted) => void;
  /** Changed files that cannot be used: the old ones stay in force. Called at every look. */
  readonly onFilesUnusable: (error: unknown) => void;
}

export interface PeerTls {
  /** For `https.createServer` or `new FastifyAdapter({ https })`. */
  readonly https: ServerOptions;
  /** Attach before the server listens; from then on no handler sees a socket without a party. */
  guard(server: Server): PeerGuard;
  /** Of the certificate that is shown now, which is not always the one of the start. */
  certificateEnds(): Millis;
  /** For metrics and the readiness check; alarm well before `nextUpdate`. */
  revocations(): Pick<RevocationList, 'nextUpdate' | 'authoritiesWithoutList' | 'listsUnused'>;
}

/** What is in force; replaced as a whole. */
interface InForce {
  readonly material: TlsMaterial;
  /** The agreement that `material.ca` was made under. */
  readonly anchors: AnchorsContent | undefined;
  readonly trust: TrustPolicy;
  readonly ends: Millis;
}

/** Rejects when the files cannot be read or do not belong together. */
export async function makePeerTls(settings: PeerTlsSettings): Promise<PeerTls> {
  let inForce = await load(settings);
  return {
    https: secureOptions(inForce.material, settings.allowTls12),
    revocations: () => inForce.trust.revocations,
    certificateEnds: () => inForce.ends,
    guard: (server) =>
      guardServer(server, {
        clock: settings.clock,
        directory: settings.directory,
        trust: () => inForce.trust,
        onRefused: settings.onRefused,
        onRefusalsCounted: settings.onRefusalsCounted,
        async reload() {
          const before = inForce.material;
          try {
            const isSame = settings.anchors?.() === inForce.anchors;
            if (isSame && (await versionOf(settings.files)) === before.version) return 'unchanged';
            const next = await load(settings);
            server.setSecureContext(secureOptions(next.material, settings.allowTls12));
            inForce = next;
          } catch (error) {
            settings.onFilesUnusable(error);
            return 'unchanged';
          }
          return inForce.material.ca === before.ca ? 'renewed' : 'other-anchors';
        },
      }),
  };
}

async function load(settings: PeerTlsSettings): Promise<InForce> {
  const anchors = settings.anchors?.();
  const read = await readMaterial(settings.files);
  const agreed = anchors && underAgreement(read.ca, anchors);
  if (agreed && agreed.strangers.length > 0) settings.onStrangers?.(agreed.strangers);
  const material = agreed ? { ...read, ca: agreed.pem } : read;
  createSecureContext(secureOptions(material, settings.allowTls12));
  const ends = new X509Certificate(material.cert).validToDate.getTime();
  return { material, anchors, trust: trustOf(material, settings), ends };
}
