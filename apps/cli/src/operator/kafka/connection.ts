// Answers: in whose name does a command speak to the broker? In that of the configuration, or of the
// folder that was named: only the operator, `sluis-beheer`, may change topics and rights.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { Unavailable } from '#kernel';
import type { AdminOptions, BrokerAdmin } from '#log';
import { makeSystemClock, type Config } from '#platform';
import { CommandFailed, EXIT } from '../../output/exit.js';
import { requireConfig, withConfig, type ConfigOptions } from '../load.js';
import type { Loaded } from './in-force.js';

export type KafkaConfig = Extract<Config['log'], { kind: 'kafka' }>;

export interface BrokerOptions extends ConfigOptions {
  readonly certs?: string;
}

export const withBroker = (command: Command): Command =>
  withConfig(command).option(
    '--certs <folder>',
    'folder with cert.pem and key.pem of sluis-beheer (default: those of the configuration)',
  );

/** PEM texts, and the files that they were read from. */
export interface BrokerIdentity {
  readonly certificateFile: string;
  readonly keyFile: string;
  readonly tls: AdminOptions['tls'];
}

export interface BrokerSettings extends Loaded {
  readonly log: KafkaConfig;
  readonly identity: BrokerIdentity;
}

/** @throws CommandFailed when the log is not on Kafka, or a file cannot be read */
export function brokerSettings(options: BrokerOptions): BrokerSettings {
  const loaded = requireConfig(options);
  const { log } = loaded.config;
  if (log.kind !== 'kafka') {
    throw new CommandFailed(EXIT.usage, 'there is no broker: log.kind is sqlite here');
  }
  const { certs } = options;
  const certificateFile = certs === undefined ? log.certificateFile : join(certs, 'cert.pem');
  const keyFile = certs === undefined ? log.keyFile : join(certs, 'key.pem');
  const tls = { ca: read(log.caFile), cert: read(certificateFile), key: read(keyFile) };
  return { ...loaded, log, identity: { certificateFile, keyFile, tls } };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CommandFailed(EXIT.usage, `cannot read ${file}`);
  }
}

export async function withAdmin<T>(
  { log, identity }: BrokerSettings,
  use: (admin: BrokerAdmin) => Promise<T>,
): Promise<T> {
  // The other commands start faster without a client for Kafka.
  const { openBrokerAdmin } = await import('#log');
  const admin = openBrokerAdmin({
    brokers: log.brokers,
    tls: identity.tls,
    clientId: 'sluis-beheer',
    clock: makeSystemClock(),
    onLine: () => undefined,
  });
  try {
    return await use(admin);
  } catch (error) {
    throw asFailure(error);
  } finally {
    await admin.close();
  }
}

function asFailure(error: unknown): unknown {
  if (!(error instanceof Unavailable)) return error;
  const cause = typeof error.cause === 'string' ? ` (${error.cause})` : '';
  return new CommandFailed(EXIT.unreachable, `no broker answers${cause}`, [
    'sluis kafka check says which, and why',
  ]);
}

/** What the broker will not do for whoever asked. */
export const refusedBy = (code: string, { certificateFile }: BrokerIdentity): CommandFailed =>
  new CommandFailed(EXIT.refused, `the broker refuses: ${code}`, [
    `asked with ${certificateFile}; give --certs with the certificate of sluis-beheer`,
  ]);
