// Answers: how is a PostgreSQL server reached, so that nobody can stand in between, nothing waits
// without end, and what was acknowledged survives a power cut?
import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { invariant, LIMITS } from '#kernel';

/** Always over TLS 1.3; the server's certificate must name `host` and be signed by `tls.caFile`. */
export interface PostgresConnection {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  /** The role that owns the tables, when the users of the processes are only its members. */
  readonly role?: string;
  /** How the server's own views call this process (`pg_stat_activity`); default: `sluis`. */
  readonly applicationName?: string;
  /** Mode 0600; read at every connection, so that a new password needs no restart. */
  readonly passwordFile?: string;
  readonly tls: {
    readonly caFile: string;
    /** For a server that knows its users by certificate; both or neither. */
    readonly certFile?: string;
    readonly keyFile?: string;
  };
}

export interface PostgresBounds {
  /** Connections of this process, beside the one that listens. */
  readonly poolMax: number;
  readonly statementTimeoutMs: number;
  readonly lockTimeoutMs: number;
}

/** @throws InvariantBroken when others may read a secret */
export function clientConfig(connection: PostgresConnection, bounds: PostgresBounds) {
  const { host, port, database, user, role, passwordFile, tls } = connection;
  for (const secret of [passwordFile, tls.keyFile]) if (secret !== undefined) onlyOurs(secret);
  return {
    host,
    port,
    database,
    user,
    password: () => passwordOf(passwordFile),
    ssl: {
      minVersion: 'TLSv1.3',
      rejectUnauthorized: true,
      ca: readFileSync(tls.caFile, 'utf8'),
      ...(tls.certFile === undefined ? {} : { cert: readFileSync(tls.certFile, 'utf8') }),
      ...(tls.keyFile === undefined ? {} : { key: readFileSync(tls.keyFile, 'utf8') }),
    },
    application_name: connection.applicationName ?? 'sluis',
    options: serverSettings(role),
    connectionTimeoutMillis: LIMITS.storeConnectMs,
    keepAlive: true,
    statement_timeout: bounds.statementTimeoutMs,
    lock_timeout: bounds.lockTimeoutMs,
    // A process that froze inside a transaction must not hold its locks against the one that took over.
    idle_in_transaction_session_timeout: bounds.statementTimeoutMs,
    // Later than the server's own, for a server that no longer says anything.
    query_timeout: bounds.statementTimeoutMs + LIMITS.storeConnectMs,
    // Statements that do not wait for each other share a round trip.
    pipeline: true,
    types: { getTypeParser },
  } satisfies pg.ClientConfig & { readonly pipeline: boolean };
}

/**
 * Every question of the hot path finds its rows by a key. A plan is kept for as long as a connection
 * lives; one that was made while a table was small must not read all of it when it has grown.
 */
const BY_KEY = {
  enable_seqscan: 'off',
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
  jit: 'off',
};

function serverSettings(role: string | undefined): string {
  const settings = Object.entries({ ...BY_KEY, ...(role === undefined ? {} : { role }) });
  const escaped = (value: string): string => value.replaceAll(/[\\\s]/g, '\\$&');
  return settings.map(([name, value]) => `-c ${name}=${escaped(value)}`).join(' ');
}

function onlyOurs(file: string): void {
  invariant(
    (statSync(file).mode & 0o077) === 0,
    `\`${file}\` must be mode 0600: it holds a secret`,
  );
}

async function passwordOf(file: string | undefined): Promise<string> {
  invariant(file !== undefined, 'the database asks for a password, and no file with one is named');
  return (await readFile(file, 'utf8')).replace(/\r?\n$/, '');
}

/**
 * The one place where int8 becomes a number: moments, counts and keys fit in a double. The driver
 * gives text because not every int8 does; offsets do not, and are asked for as text.
 */
const getTypeParser: pg.CustomTypesConfig['getTypeParser'] = (oid, format) =>
  oid === pg.types.builtins.INT8 ? toNumber : pg.types.getTypeParser(oid, format);

function toNumber(digits: string): number {
  const value = Number(digits);
  invariant(Number.isSafeInteger(value), 'a number of the store is larger than a double can hold');
  return value;
}
