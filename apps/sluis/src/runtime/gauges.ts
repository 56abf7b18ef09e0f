// Answers: from where does this process read how things stand?
import type { Registry } from 'prom-client';
import type { Checkpoint } from '#evidence';
import type { PeerTls } from '#platform';
import { addGauges, type PartitionStand } from '../operations/gauges.js';
import { looked, type ReadinessCheck } from '../operations/operations.js';
import { isLogging, type LoggingRuntime, type Runtime } from './open.js';

export interface Standing {
  readonly checks: Readonly<Record<string, ReadinessCheck>>;
  readonly tls: Pick<PeerTls, 'certificateEnds' | 'revocations'> | undefined;
  readonly newest: () => Checkpoint | undefined;
}

export function openGauges(
  registry: Registry,
  runtime: Runtime,
  { checks, tls, newest }: Standing,
): void {
  const { store, clock, config } = runtime;
  addGauges(registry, {
    clock,
    counts: () => store.counts(),
    backlogs: (limit) => store.backlogs(limit),
    queueAges: () => store.queueAges(),
    ...(config.roles.includes('router') && isLogging(runtime)
      ? { partitions: () => partitionsOf(runtime) }
      : {}),
    ...(config.processingLog.url === null
      ? {}
      : {
          log: {
            waiting: () => store.logRowsWaiting(),
            rowsMax: config.processingLog.rowsMax,
          },
        }),
    checkpointAt: () => {
      const last = newest();
      return last && Date.parse(last.at);
    },
    certificateEnds: () => tls?.certificateEnds(),
    revocationsEnd: () => tls?.revocations().nextUpdate,
    readiness: async () =>
      Object.fromEntries(
        (await looked(checks, clock)).map(([part, reason]) => [part, reason === undefined ? 1 : 0]),
      ),
  });
}

/** Position first: the other way round, what was routed in between would be less than nothing. */
const partitionsOf = ({ store, log }: LoggingRuntime): Promise<readonly PartitionStand[]> =>
  Promise.all(
    Array.from({ length: log.partitions }, async (_, partition) => {
      const position = await store.position(partition);
      const { end } = await log.bounds(partition);
      const waiting = Math.max(0, Number(end - position));
      return { partition, position: Number(position), waiting };
    }),
  );
