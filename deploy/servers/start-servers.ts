// Answers: how does a test, or somebody who wants to try, get a real broker and a real database? In
// a temporary folder, on free ports, gone when they are stopped.
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeInternalCa, type InternalCa, type InternalIdentity } from './internal-ca.js';
import { startKafka, type KafkaServer } from './kafka.js';
import { startPostgres, type PostgresServer } from './postgres.js';
import { ROLES, type Role } from './roles.js';

export interface Servers {
  /** Holds `tls/ca.pem` and `tls/<role>/{cert,key}.pem` for programs that read files. */
  readonly folder: string;
  /** Certificates of the internal authority, by role. */
  readonly identities: Readonly<Record<Role, InternalIdentity>>;
  /** Ends what was started, and removes the folder if it was made for it. */
  stop(): Promise<void>;
}

export interface Engines {
  readonly kafka: KafkaServer;
  readonly postgres: PostgresServer;
}

type Starters = { [E in keyof Engines]: (folder: string, ca: InternalCa) => Promise<Engines[E]> };

const STARTERS: Starters = { kafka: startKafka, postgres: startPostgres };

/**
 * `startServers('postgres')` brings up that one, without a name all of them.
 * @throws Error when one cannot be started; the others are stopped again
 */
export async function startServers<E extends keyof Engines = keyof Engines>(
  ...wanted: readonly E[]
): Promise<Servers & Pick<Engines, E>> {
  const folder = await mkdtemp(join(tmpdir(), 'sluis-servers-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true });
  try {
    const started = await startServersIn(folder, ...wanted);
    return { ...started, stop: () => started.stop().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * In a folder that is there, and stays: each engine keeps what it has under its own name in it, which
 * may be a disk of its own.
 */
export async function startServersIn<E extends keyof Engines = keyof Engines>(
  folder: string,
  ...wanted: readonly E[]
): Promise<Servers & Pick<Engines, E>> {
  // PostgreSQL runs under another account and must reach its own folder in here.
  await chmod(folder, 0o711);
  const ca = await makeInternalCa();
  const identities = await writeIdentities(join(folder, 'tls'), ca);
  const names = wanted.length > 0 ? wanted : (Object.keys(STARTERS) as E[]);
  const started = await Promise.allSettled(
    names.map(async (name) => {
      const own = join(folder, name);
      await mkdir(own, { mode: 0o711, recursive: true });
      return [name, await STARTERS[name](own, ca)] as const;
    }),
  );
  const running = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const stop = async (): Promise<void> => {
    await Promise.all(running.map(([, engine]) => engine.process.stop()));
  };
  const failed = started.find((one) => one.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  return { folder, identities, stop, ...(Object.fromEntries(running) as Pick<Engines, E>) };
}

async function writeIdentities(
  folder: string,
  ca: InternalCa,
): Promise<Record<Role, InternalIdentity>> {
  await mkdir(folder, { mode: 0o700 });
  await writeFile(join(folder, 'ca.pem'), ca.certificate);
  const issued = ROLES.map(async (role) => {
    const identity = await ca.issue(role);
    await mkdir(join(folder, role));
    await writeFile(join(folder, role, 'cert.pem'), identity.cert);
    await writeFile(join(folder, role, 'key.pem'), identity.key, { mode: 0o600 });
    return [role, identity] as const;
  });
  return Object.fromEntries(await Promise.all(issued)) as Record<Role, InternalIdentity>;
}
