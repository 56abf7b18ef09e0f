// Answers: how does a test get a guarded listener whose clock, directory and files it can change?
// All that the guard reports is kept in lists.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Directory, Organisation } from '#directory';
import {
  makePeerTls,
  type PeerTls,
  type PeerTlsSettings,
  type RefusalsCounted,
  type RefusedConnection,
} from '#platform';
import {
  makeMovableClock,
  startPartnerListener,
  type PartnerListener,
} from './partner-listener.js';
import { writeTlsFiles, type TestIdentity, type TestPki } from './pki.js';

type Choices = Partial<
  Pick<PeerTlsSettings, 'production' | 'allowTls12' | 'rsa2048Allowed' | 'anchors' | 'onStrangers'>
>;

export interface GuardedListenerWishes extends Choices {
  readonly pki: TestPki;
  readonly revoked?: readonly TestIdentity[];
  /** PEM; the authorities of `pki` unless told. */
  readonly ca?: string;
  /** Lists of other authorities than `pki`. */
  readonly crls?: readonly string[];
  /** OIN → active; every other OIN is unknown. May be changed while the listener runs. */
  readonly organisations: ReadonlyMap<string, boolean>;
  /** Runs while nobody guards the server yet. */
  readonly beforeGuard?: (port: number) => Promise<void>;
}

export interface GuardedListener extends PartnerListener {
  readonly tls: PeerTls;
  readonly clock: ReturnType<typeof makeMovableClock>;
  readonly refused: RefusedConnection[];
  readonly counted: RefusalsCounted[];
  readonly unusable: unknown[];
  /** Holds key.pem, cert.pem, ca.pem and crl-0.pem. */
  readonly folder: string;
}

export async function startGuardedListener(
  wishes: GuardedListenerWishes,
): Promise<GuardedListener> {
  const { pki, organisations, revoked = [] } = wishes;
  const folder = await mkdtemp(join(tmpdir(), 'sluis-tls-'));
  const seen = {
    refused: [] as RefusedConnection[],
    counted: [] as RefusalsCounted[],
    unusable: [] as unknown[],
  };
  const server = await pki.issue({ use: 'server', dns: ['localhost'] });
  const clock = makeMovableClock();
  const tls = await makePeerTls({
    files: await writeTlsFiles(folder, {
      server,
      ca: wishes.ca ?? pki.ca,
      crls: [await pki.crl(revoked), ...(wishes.crls ?? [])],
    }),
    allowTls12: wishes.allowTls12 ?? false,
    production: wishes.production ?? false,
    rsa2048Allowed: wishes.rsa2048Allowed ?? [],
    clock,
    directory: () => directoryOf(organisations),
    ...(wishes.anchors ? { anchors: wishes.anchors } : {}),
    ...(wishes.onStrangers ? { onStrangers: wishes.onStrangers } : {}),
    onRefused: (refusal) => seen.refused.push(refusal),
    onRefusalsCounted: (count) => seen.counted.push(count),
    onFilesUnusable: (error) => seen.unusable.push(error),
  });
  const listener = await startPartnerListener(tls, wishes.beforeGuard);
  return {
    ...listener,
    ...seen,
    tls,
    clock,
    folder,
    async close() {
      await listener.close();
      await rm(folder, { recursive: true });
    },
  };
}

const directoryOf = (organisations: ReadonlyMap<string, boolean>): Directory =>
  ({
    organisation(oin: string): Organisation | undefined {
      const active = organisations.get(oin);
      return active === undefined
        ? undefined
        : {
            oin,
            active,
            name: 'Test organisation',
            submissionTopic: false,
            brokerCertificates: [],
            delegations: [],
            mailboxes: [],
          };
    },
  }) as Directory;
