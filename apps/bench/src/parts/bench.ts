// Answers: what does every part of the measurement share? The servers, a folder, who speaks, and how
// often each round is repeated.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFile } from '#platform';
import type { Role } from '../../../../deploy/servers/roles.js';
import type { Identity } from '../load/connection.js';
import type { Measured } from '../report/measured.js';
import type { DirectoryWish } from '../world/directory.js';
import type { Engines } from '../world/engines.js';
import { makeInstallation, type Installation } from '../world/installation.js';

export interface Bench {
  readonly engines: Engines;
  readonly folder: string;
  readonly sender: Identity;
  readonly recipient: Identity;
  readonly rounds: number;
  /** Options of Node for routers and gateways, for a profile. */
  readonly nodeOptions: readonly string[];
  say(line: string): void;
}

export interface Part {
  readonly name: string;
  readonly says: string;
  measure(bench: Bench): Promise<readonly Measured[]>;
}

/** Connections of whoever only fills the log. */
export const FILLING_CONNECTIONS = 64;

/** Of certs-example: `dji`, `gemeente-rotterdam`. */
export async function identityOf(folder: string): Promise<Identity> {
  const read = (name: string): Promise<string> =>
    readFile(projectFile(`certs-example/${name}`), 'utf8');
  const [ca, cert, key] = await Promise.all([
    read('ca.pem'),
    read(`${folder}/cert.pem`),
    read(`${folder}/key.pem`),
  ]);
  return { ca: ca ?? '', cert: cert ?? '', key: key ?? '' };
}

/** On Kafka and PostgreSQL, with topic and database of its own. */
export async function installationOf(
  { engines, folder }: Bench,
  name: string,
  partitions: number,
  directory: DirectoryWish,
  more: readonly string[] = [],
): Promise<Installation> {
  const settingsOf = await engines.makeCase(name, partitions);
  return makeInstallation({
    folder: join(folder, name),
    directory,
    settings: (roles) => [...settingsOf(principalOf(roles)), ...more],
  });
}

const principalOf = (roles: string): Role => {
  if (roles.startsWith('router')) return 'sluis-router';
  return roles === 'courier' ? 'sluis-courier' : 'sluis-gateway';
};

/** What was measured must be what was said: every message routed, to exactly so many recipients. */
export async function requireReleased(installation: Installation, views: number): Promise<void> {
  const counts = await installation.counts();
  const { released, quarantaine, onbestelbaar, aangehouden } = counts;
  if (released !== views || quarantaine || onbestelbaar || aangehouden) {
    throw new Error(`${views} views were expected: ${JSON.stringify(counts)}`);
  }
}
