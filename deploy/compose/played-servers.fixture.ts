// Answers: how do the broker and the database of docker-compose.yml start on this machine? With the
// settings, scripts and commands of their containers, and the programs that the images hold.
import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import type { InternalIdentity } from '../servers/internal-ca.js';
import { kafkaJars } from '../servers/kafka-jars.js';
import { answers } from '../servers/kafka.js';
import { accountOfPostgres, findPostgres } from '../servers/postgres.js';
import { runServer, type RunningServer } from '../servers/server-process.js';
import { adapted, serviceOf, type Played } from './played.fixture.js';

const run = promisify(execFile);
const JAVA = 'exec java -Xmx512m -XX:+UseSerialGC -Dorg.slf4j.simpleLogger.defaultLogLevel=warn';
/** The scripts of a Kafka distribution that the container uses, and what each of them runs. */
const PROGRAMS = {
  'kafka-storage.sh': 'kafka.tools.StorageTool',
  'kafka-server-start.sh': 'kafka.Kafka',
};

export async function startBroker(played: Played): Promise<RunningServer> {
  const { kafka, partners, controller } = played.ports;
  const bin = join(played.stage, 'bin');
  const files = ['server.properties', 'healthy.properties', 'start.sh'].map(
    (name) => `deploy/kafka/${name}`,
  );
  const { folder, adapt } = await adapted(played, 'kafka', files, (text) =>
    text
      .replaceAll('/opt/kafka/bin', bin)
      .replaceAll(/(kafka|localhost)?:9093/g, `localhost:${kafka}`)
      .replaceAll(/(kafka|localhost)?:9094/g, `localhost:${partners}`)
      .replaceAll(/(kafka|localhost)?:9095/g, `localhost:${controller}`),
  );
  const operator = await identityOf(played, 'sluis-beheer');
  const classes = join(await kafkaJars(), '*');
  await mkdir(bin);
  for (const [name, main] of Object.entries(PROGRAMS)) {
    const text = `#!/bin/sh\n${JAVA} -cp '${classes}' ${main} "$@"\n`;
    await writeFile(join(bin, name), text, { mode: 0o755 });
  }
  const [command = '', ...words] = (serviceOf('kafka').entrypoint ?? []).map(adapt);
  return runServer(
    {
      name: 'Kafka',
      command,
      args: words,
      cwd: folder,
      logFile: join(folder, 'output'),
      // The container asks with a tool that only a whole distribution has.
      ready: () => answers(`localhost:${kafka}`, operator),
    },
    { stop: 'SIGTERM', crash: 'SIGKILL' },
  );
}

async function identityOf({ made }: Played, principal: string): Promise<InternalIdentity> {
  const read = (name: string): Promise<string> =>
    readFile(join(made, 'internal', principal, name), 'utf8');
  return { ca: await read('ca.pem'), cert: await read('cert.pem'), key: await read('key.pem') };
}

/** As the image's own entry point does it: initdb, roles.sql over the socket, then the server. */
export async function startDatabase(played: Played): Promise<RunningServer> {
  const { postgres: port } = played.ports;
  const { command = [], environment, healthcheck } = serviceOf('postgres');
  const sockets = join(played.stage, 'sockets');
  const data = join(played.made, 'postgres-data');
  const files = ['postgresql.conf', 'pg_hba.conf', 'roles.sql'].map(
    (name) => `deploy/postgres/${name}`,
  );
  const { folder, adapt } = await adapted(played, 'postgres', files, (text) =>
    text.replaceAll('/var/run/postgresql', sockets).replace("port = '5432'", `port = '${port}'`),
  );
  await mkdir(sockets);
  const account = await accountOfPostgres();
  if (account) await give(account, played, [data, sockets, join(played.made, 'postgres')]);
  const binaries = findPostgres() ?? '';
  const password = await readFile(join(played.made, 'postgres-password'), 'utf8');
  const passwordFile = join(sockets, 'password');
  await writeFile(passwordFile, password);
  const wanted = environment?.['POSTGRES_INITDB_ARGS']?.split(' ') ?? [];
  const init = ['-D', data, '--username=postgres', `--pwfile=${passwordFile}`, ...wanted];
  await run(join(binaries, 'initdb'), [...init, '--no-sync'], { cwd: data, ...account });

  const args = ['-D', data, ...command.slice(1).map(adapt)];
  const server = {
    name: 'PostgreSQL',
    command: join(binaries, 'postgres'),
    cwd: data,
    ...(account ? { account } : {}),
    logFile: join(folder, 'output'),
  };
  const signals = { stop: 'SIGINT', crash: 'SIGQUIT' } as const;
  const inside = { host: sockets, port, user: 'postgres', password, database: 'postgres' };
  const ready = (): Promise<void> => ask(inside, 'select 1');
  const first = await runServer(
    { ...server, args: [...args, '-c', 'listen_addresses='], ready },
    signals,
  );
  const statements = await readFile(join(folder, 'roles.sql'), 'utf8');
  // One by one: a database cannot be made among other statements.
  for (const statement of statements.replaceAll(/^--.*$/gm, '').split(';')) {
    await ask(inside, statement);
  }
  await first.stop();
  const [check = '', ...asked] = (healthcheck?.test ?? []).slice(1);
  const health = [...asked, '--port', String(port)];
  const healthy = async (): Promise<void> => void (await run(join(binaries, check), health));
  return runServer({ ...server, args, ready: healthy }, signals);
}

/** PostgreSQL runs under another account than root, as its container does. */
async function give(
  { uid, gid }: { readonly uid: number; readonly gid: number },
  { stage, made }: Played,
  folders: readonly string[],
): Promise<void> {
  for (const folder of [stage, made]) await chmod(folder, 0o711);
  for (const folder of folders) await run('chown', ['-R', `${uid}:${gid}`, folder]);
}

async function ask(connection: pg.ClientConfig, text: string): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
