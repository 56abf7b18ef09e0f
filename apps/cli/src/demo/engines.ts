// Answers: on which log and store does the demo play? On files, in one process; or on a real Kafka
// and a real PostgreSQL of its own, with gateway and router each in a process.
import { join } from 'node:path';
import type { Role } from '../../../../deploy/servers/roles.js';
import type { Engines, Servers } from '../../../../deploy/servers/start-servers.js';
import { CommandFailed, EXIT } from '../output/exit.js';

export interface DemoProcess {
  /** Of its log file. */
  readonly name: string;
  /** What it sets beside the example configuration. */
  readonly set: readonly string[];
}

export interface DemoEngines {
  /** In the order in which they start; the last one is the partners' gateway. */
  readonly processes: readonly DemoProcess[];
  /** What a single process with both roles sets beside the example configuration. */
  readonly inOneProcess: readonly string[];
  stop(): Promise<void>;
}

export type Wanted = Partial<Readonly<Record<keyof Engines, boolean>>>;

export const LOG_TOPIC = { topic: 'sluis.ingezonden', partitions: 24, group: 'sluis-router' };

/** @throws CommandFailed when a program is missing that the servers need */
export async function startEngines(wanted: Wanted): Promise<DemoEngines> {
  const names = (['kafka', 'postgres'] as const).filter((name) => wanted[name]);
  if (names.length === 0) {
    const processes = [{ name: 'sluis', set: [] }];
    return { processes, inOneProcess: [], stop: () => Promise.resolve() };
  }
  // The servers are not part of what is installed, and the other commands do without their code.
  const { missingFor } = await import('../../../../deploy/servers/missing.js');
  const missing = await missingFor(...names);
  if (missing.length > 0) {
    throw new CommandFailed(EXIT.usage, `not found on this machine: ${missing.join(', ')}`);
  }
  const { startServers } = await import('../../../../deploy/servers/start-servers.js');
  const starting: Promise<Servers & Partial<Engines>> = startServers(...names);
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopping ??= starting.then((started) => started.stop()));
  endWhenSignalled(stop);
  const servers = await starting;
  try {
    const { kafka } = servers;
    if (kafka) {
      const { makeLogTopic } = await import('../../../../deploy/servers/log-topic.js');
      await makeLogTopic({ ...servers, kafka }, LOG_TOPIC);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  // The router is first: it signs the checkpoint that the first receipt carries.
  const processes = (['router', 'gateway'] as const).map((role) => ({
    name: role,
    set: [`roles=${role}`, `gateway.instance=${role}`, ...engineSettings(servers, `sluis-${role}`)],
  }));
  return { processes, inOneProcess: engineSettings(servers, 'sluis-router'), stop };
}

/** What a process of this role sets to reach the servers that were started, as `--set` takes it. */
export function engineSettings(
  { folder, kafka, postgres }: Servers & Partial<Engines>,
  role: Role,
): string[] {
  const tls = (section: string): string[] => [
    `${section}.caFile=${join(folder, 'tls', 'ca.pem')}`,
    `${section}.certificateFile=${join(folder, 'tls', role, 'cert.pem')}`,
    `${section}.keyFile=${join(folder, 'tls', role, 'key.pem')}`,
  ];
  return [
    ...(kafka ? ['log.kind=kafka', `log.brokers=${kafka.broker}`, ...tls('log')] : []),
    ...(postgres
      ? [
          'store.kind=postgres',
          `store.host=${postgres.host}`,
          `store.port=${postgres.port}`,
          `store.database=${postgres.database}`,
          `store.user=${role}`,
          `store.role=${postgres.user}`,
          ...tls('store'),
        ]
      : []),
  ];
}

/** A signal must not leave servers behind; also one that comes while they are starting. */
function endWhenSignalled(stop: () => Promise<void>): void {
  for (const [signal, status] of Object.entries({ SIGINT: 130, SIGTERM: 143 })) {
    process.once(signal, () => void stop().finally(() => process.exit(status)));
  }
}
