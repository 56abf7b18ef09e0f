// Answers: on which Sluis do tests of several processes play? Routers, gateways and a courier started
// apart on one Kafka and one PostgreSQL, each with a name, ports and the certificate of its role.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engineSettings } from '../../../cli/src/demo/engines.js';
import { makeOperator, type Operator } from '../../../../deploy/servers/operator.js';
import { makeOwnTopics } from '../../../../deploy/servers/own-topics.js';
import { freePort } from '../../../../deploy/servers/server-process.js';
import {
  startServersIn,
  type Engines,
  type Servers,
} from '../../../../deploy/servers/start-servers.js';
import { copyDirectory, OWN_TOPICS } from '../own-topics/directory.js';
import { makeInstallation, type Installation, type Server } from './installation.js';
import { mountSmallDisk, type SmallDisk } from './small-disk.js';

/** In the order in which they start: the first makes tables, keys and bundles for all. */
export const PROCESSES = ['router-a', 'router-b', 'gateway-a', 'gateway-b', 'courier-a'] as const;
export type ProcessName = (typeof PROCESSES)[number];

export type Fleet<N extends ProcessName = ProcessName> = Readonly<Record<N, Server>>;

export interface Cluster {
  readonly servers: Servers & Engines;
  readonly operator: Operator;
  readonly installation: Installation;
  /** Folder of the directory that it starts with. */
  readonly directory: string;
  /** Only where it was wished for. */
  readonly disk?: SmallDisk;
  /** Of the gateways; they stay the same from start to start. */
  readonly urls: readonly string[];
  /** Resolves when it is ready; `early`: at once. */
  start(name: ProcessName, early?: boolean): Promise<Server>;
  /** Without names all of them; resolves when they are ready. */
  startAll<N extends ProcessName = ProcessName>(...names: readonly N[]): Promise<Fleet<N>>;
  end(): Promise<void>;
}

export interface ClusterWishes {
  /** PostgreSQL keeps its files on a disk of this size that can be filled. */
  readonly diskMebibytes?: number;
}

/** Short, but longer than a busy machine stands still: a killed router is relieved after this. */
const SESSION_MS = 3_000;

export async function makeCluster({ diskMebibytes }: ClusterWishes = {}): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'sluis-cluster-'));
  await mkdir(join(folder, 'postgres'), { mode: 0o711 });
  const disk =
    diskMebibytes === undefined
      ? undefined
      : mountSmallDisk(join(folder, 'postgres'), diskMebibytes);
  const servers = await startServersIn(folder);
  await makeOwnTopics(servers, OWN_TOPICS);
  const directory = join(folder, 'directory');
  await copyDirectory(directory);
  const operator = makeOperator(servers);
  const installation = await makeInstallation([
    `bundles.directoryFolder=${directory}`,
    `log.sessionMs=${SESSION_MS}`,
    // As commands reach the engines; a process does so in its own role.
    ...engineSettings(servers, 'sluis-beheer'),
  ]);
  const ports = new Map(
    await Promise.all(PROCESSES.map(async (name) => [name, await portsOf()] as const)),
  );
  const start = (name: ProcessName, early = false): Promise<Server> => {
    const role = name.slice(0, name.indexOf('-')) as 'router' | 'gateway' | 'courier';
    const { gateway, operations } = ports.get(name) ?? { gateway: 0, operations: 0 };
    const listening = [`gateway.port=${gateway}`, `operations.port=${operations}`];
    const identity = [`roles=${role}`, `gateway.instance=${name}`];
    const engines = engineSettings(servers, `sluis-${role}`);
    return installation.start({ set: [...identity, ...listening, ...engines], early });
  };
  return {
    servers,
    operator,
    installation,
    directory,
    ...(disk === undefined ? {} : { disk }),
    urls: [...ports]
      .filter(([name]) => name.startsWith('gateway'))
      .map(([, { gateway }]) => `https://localhost:${gateway}`),
    start,
    startAll: async <N extends ProcessName>(...wanted: readonly N[]) => {
      const names = wanted.length > 0 ? wanted : (PROCESSES as unknown as readonly N[]);
      const [first, ...others] = names.map((name) => () => start(name));
      const started = [await first?.(), ...(await Promise.all(others.map((begin) => begin())))];
      return Object.fromEntries(names.map((name, at) => [name, started[at]])) as Fleet<N>;
    },
    end: async () => {
      await installation.end();
      await servers.stop();
      disk?.unmount();
      await rm(folder, { recursive: true });
    },
  };
}

const portsOf = async () => ({ gateway: await freePort(), operations: await freePort() });
