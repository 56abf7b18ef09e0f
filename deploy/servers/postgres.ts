// Answers: how is a real PostgreSQL brought up for tests and for trying? The system's own binaries,
// as a user that is not root, TLS 1.3 only, no default password.
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, chown, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import type { InternalCa } from './internal-ca.js';
import {
  OWNER,
  postgresSettings,
  roleStatements,
  rolesByCertificate,
} from './postgres-settings.js';
import { freePort, runServer, type RunningServer } from './server-process.js';

export interface PostgresServer {
  readonly process: RunningServer;
  readonly host: string;
  readonly port: number;
  readonly database: string;
  /** Owner of the database; may create others. The roles' own users (`sluis-router`) are members. */
  readonly user: string;
  readonly password: string;
  /** The same password, in a file that only its owner may read. */
  readonly passwordFile: string;
  /** PEM: who must have signed the server's certificate. */
  readonly ca: string;
}

type Account = { readonly uid: number; readonly gid: number };
const run = promisify(execFile);
const HOST = '127.0.0.1';
const VERSION_MIN = 15;
const INSTALLED = '/usr/lib/postgresql';

/** The folder of the newest PostgreSQL binaries from version 15 on, or nothing. */
export function findPostgres(): string | undefined {
  const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED).map(Number) : [];
  const newest = Math.max(0, ...versions.filter((version) => version >= VERSION_MIN));
  const folder = join(INSTALLED, String(newest), 'bin');
  return existsSync(join(folder, 'postgres')) ? folder : undefined;
}

/** `folder` must exist and let others pass through. */
export async function startPostgres(folder: string, ca: InternalCa): Promise<PostgresServer> {
  const binaries = findPostgres();
  if (binaries === undefined) {
    throw new Error(`no PostgreSQL from version ${VERSION_MIN} on under ${INSTALLED}`);
  }
  const account = await accountOfPostgres();
  const data = join(folder, 'data');
  const port = await freePort();
  const password = randomBytes(24).toString('base64url');
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  await mkdir(data, { mode: 0o700 });
  if (account) await chown(data, account.uid, account.gid);

  const options = { cwd: data, ...account };
  const init = ['-D', data, '-U', 'postgres', '-A', 'reject', '-E', 'UTF8', '--locale=C.UTF-8'];
  await run(join(binaries, 'initdb'), [...init, '--no-sync'], options);
  await writeSettings(data, { port, account, ca });
  await createUsers(join(binaries, 'postgres'), data, { password, account });

  const connection = { host: HOST, port, database: OWNER, user: OWNER, password };
  const running = await runServer(
    {
      name: 'PostgreSQL',
      command: join(binaries, 'postgres'),
      args: ['-D', data],
      cwd: data,
      ...(account ? { account } : {}),
      logFile: join(folder, 'postgres.log'),
      ready: async () => {
        const ssl = { ca: ca.certificate };
        const client = new pg.Client({ ...connection, ssl, connectionTimeoutMillis: 2_000 });
        await client.connect();
        await client.end();
      },
    },
    // Fast shutdown; and the immediate one, which recovers from its journal at the next start.
    { stop: 'SIGINT', crash: 'SIGQUIT' },
  );
  return { process: running, ...connection, passwordFile, ca: ca.certificate };
}

/** PostgreSQL refuses root; nothing when we are not. */
export async function accountOfPostgres(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const id = async (flag: string): Promise<number> =>
    Number((await run('id', [flag, 'postgres'])).stdout);
  return { uid: await id('-u'), gid: await id('-g') };
}

async function writeSettings(
  data: string,
  { port, account, ca }: { port: number; account: Account | undefined; ca: InternalCa },
): Promise<void> {
  const identity = await ca.issue('sluis-postgres');
  const put = async (name: string, text: string): Promise<void> => {
    await writeFile(join(data, name), text, { mode: 0o600 });
    await chmod(join(data, name), 0o600);
    if (account) await chown(join(data, name), account.uid, account.gid);
  };
  await put('server-key.pem', identity.key);
  await put('server-cert.pem', identity.cert);
  await put('ca.pem', ca.certificate);
  const settings = postgresSettings({
    listen: HOST,
    sockets: '',
    port,
    certificate: 'server-cert.pem',
    key: 'server-key.pem',
    ca: 'ca.pem',
  });
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`);
  await put('postgresql.auto.conf', lines.join(''));
  await put(
    'pg_hba.conf',
    [
      '# The owner by password, the roles by the certificate that carries their name, nobody else.',
      `hostssl all ${OWNER} ${HOST}/32 scram-sha-256`,
      rolesByCertificate(`${HOST}/32`),
      '',
    ].join('\n'),
  );
}

/** In single-user mode, before anybody can connect; the password goes by pipe, not by argument. */
async function createUsers(
  command: string,
  data: string,
  { password, account }: { password: string; account: Account | undefined },
): Promise<void> {
  const statements = [
    `create role ${OWNER} login createdb password '${password}'`,
    `create database ${OWNER} owner ${OWNER}`,
    ...roleStatements(),
  ];
  const single = spawn(command, ['--single', '-j', '-D', data, 'postgres'], {
    cwd: data,
    ...account,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let complaint = '';
  single.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  single.stdin.end(statements.map((statement) => `${statement};\n\n`).join(''));
  const code = await new Promise((resolve, reject) => {
    single.once('error', reject);
    single.once('exit', resolve);
  });
  if (code !== 0 || /ERROR|FATAL/.test(complaint)) {
    throw new Error(`PostgreSQL did not take its users: ${complaint.replaceAll(password, '…')}`);
  }
}
