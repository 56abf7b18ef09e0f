// Answers: whom do the files of anchors and revocation lists trust now? For who judges certificates
// without a connection: what partners declared for the broker.
import { readFile } from 'node:fs/promises';
import type { Oin } from '#directory';
import {
  makeRevocationList,
  underAgreement,
  type AnchorsContent,
  type TrustPolicy,
} from '#identity';
import { readCrl, versionOfFiles, type TlsFiles, type TlsMaterial } from './material.js';

export type TrustFiles = Pick<TlsFiles, 'ca' | 'crls'>;

export interface TrustSettings {
  /** Refuses test numbers. */
  readonly production: boolean;
  readonly rsa2048Allowed: readonly Oin[];
}

export interface Trust {
  /** Differs as soon as any of the files was written or replaced. */
  readonly version: string;
  /** PEM of every trusted authority. */
  readonly authorities: string;
  readonly policy: TrustPolicy;
}

/**
 * Rejects when a file cannot be read or is half written: what was read before counts until it expires.
 * @param anchors what two administrators agreed on; undefined only with the EXAMPLE anchors
 */
export async function readTrust(
  files: TrustFiles,
  settings: TrustSettings,
  anchors?: AnchorsContent,
): Promise<Trust> {
  const version = await trustVersion(files);
  const inFile = await readFile(files.ca, 'utf8');
  const ca = anchors ? underAgreement(inFile, anchors).pem : inFile;
  const crls = await Promise.all(files.crls.map(readCrl));
  return { version, authorities: ca, policy: trustOf({ ca, crls }, settings) };
}

export const trustVersion = ({ ca, crls }: TrustFiles): Promise<string> =>
  versionOfFiles([ca, ...crls]);

/** @throws Error for a list that cannot be read: half of one must not cut everybody off */
export function trustOf(
  { ca, crls }: Pick<TlsMaterial, 'ca' | 'crls'>,
  { production, rsa2048Allowed }: TrustSettings,
): TrustPolicy {
  const revocations = makeRevocationList(ca, crls);
  if (revocations.listsUnreadable > 0) throw new Error('a revocation list cannot be read');
  return { production, rsa2048Allowed, revocations };
}
