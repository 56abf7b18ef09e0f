// Answers: how is the database set up? TLS 1.3 only; the roles of Sluis come in by the certificate
// that carries their name, and nobody without one.
import { ROLES } from './roles.js';

/** Owns the database and all tables; every role is a member of it. */
export const OWNER = 'sluis';

export interface PostgresPlace {
  /** Addresses it listens on, and the folder of its local socket; empty: none. */
  readonly listen: string;
  readonly sockets: string;
  readonly port: number;
  readonly certificate: string;
  readonly key: string;
  readonly ca: string;
}

export const postgresSettings = (place: PostgresPlace): Readonly<Record<string, string>> => ({
  listen_addresses: place.listen,
  port: String(place.port),
  unix_socket_directories: place.sockets,
  ssl: 'on',
  ssl_min_protocol_version: 'TLSv1.3',
  ssl_cert_file: place.certificate,
  ssl_key_file: place.key,
  ssl_ca_file: place.ca,
  password_encryption: 'scram-sha-256',
});

/** A rule of pg_hba.conf; who fits none is refused. */
export const rolesByCertificate = (from: string): string => `hostssl all +${OWNER} ${from} cert`;

export const roleStatements = (): readonly string[] => [
  ...ROLES.map((role) => `create role "${role}" login in role ${OWNER}`),
  // The operator sees what the sessions of the others do, and what they wait for.
  'grant pg_monitor to "sluis-beheer"',
];
