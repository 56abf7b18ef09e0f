// Answers: on which Sluis do tests of several processes play? Gateways and routers started apart on
// one Kafka and one PostgreSQL, each with a name, ports and the certificate of its role.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engineSettings, LOG_TOPIC } from '../../../cli/src/demo/engines.js';
import { makeLogTopic } from '../../../../deploy/servers/log-topic.js';
import { makeOperator, type Operator } from '../../../../deploy/servers/operator.js';
import { freePort } from '../../../../deploy/servers/server-process.js';
import {
  startServersIn,
  type Engines,
  type Servers,
} from '../../../../deploy/servers/start-servers.js';
import { makeInstallation, type Installation, type Server } from './installation.js';
import { mountSmallDisk, type SmallDisk } from './small-disk.js';

/** In the order in which they start: the first makes tables, keys and bundles for all. */
export const PROCESSES = ['router-a', 'router-b', 'gateway-a', 'gateway-b'] as const;
export type ProcessName = (typeof PROCESSES)[number];

export type Fleet = Readonly<Record<ProcessName, Server>>;

export interface Cluster {
  readonly servers: Servers & Engines;
  readonly operator: Operator;
  readonly installation: Installation;
  /** Only where it was wished for. */
  readonly disk?: SmallDisk;
  /** Of the gateways; they stay the same from start to start. */
  readonly urls: readonly string[];
  /** Resolves when it is ready; `early`: at once. */
  start(name: ProcessName, early?: boolean): Promise<Server>;
  /** All of them; resolves when they are ready. */
  startAll(): Promise<Fleet>;
  end(): Promise<void>;
}

export interface ClusterWishes {
  /** PostgreSQL keeps its files on a disk of this size that can be filled. */
  readonly diskMebibytes?: number;
}

/** As short as is allowed: a killed router is relieved after this. */
const SESSION_MS = 2_000;

export async function makeCluster({ diskMebibytes }: ClusterWishes = {}): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'sluis-cluster-'));
  await mkdir(join(folder, 'postgres'), { mode: 0o711 });
  const disk =
    diskMebibytes === undefined
      ? undefined
      : mountSmallDisk(join(folder, 'postgres'), diskMebibytes);
  const servers = await startServersIn(folder);
  await makeLogTopic(servers, LOG_TOPIC);
  const operator = makeOperator(servers);
  // As commands reach the engines; a process does so in its own role.
  const own = [...engineSettings(servers, 'sluis-beheer'), `log.sessionMs=${SESSION_MS}`];
  const installation = await makeInstallation(own);
  const ports = new Map(
    await Promise.all(PROCESSES.map(async (name) => [name, await portsOf()] as const)),
  );
  const start = (name: ProcessName, early = false): Promise<Server> => {
    const role = name.startsWith('router') ? 'router' : 'gateway';
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
    ...(disk === undefined ? {} : { disk }),
    urls: [...ports]
      .filter(([name]) => name.startsWith('gateway'))
      .map(([, { gateway }]) => `https://localhost:${gateway}`),
    start,
    startAll: async () => {
      const [first, ...others] = PROCESSES;
      const started = [await start(first), ...(await Promise.all(others.map((one) => start(one))))];
      return Object.fromEntries(PROCESSES.map((name, at) => [name, started[at]])) as Fleet;
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
