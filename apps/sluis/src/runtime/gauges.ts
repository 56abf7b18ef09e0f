// Answers: from where does this process read how things stand?
import type { Registry } from 'prom-client';
import { firstDayWithout, type Directory, type KeySlot } from '#directory';
import type { Checkpoint } from '#evidence';
import { dutchDate, type Millis } from '#kernel';
import type { PeerTls } from '#platform';
import { startOfDutchDay } from '#policy';
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
    messageKeysEnd: () => messageKeysEnd(runtime.inForce.current().directory, clock.now()),
    certificateEnds: () => tls?.certificateEnds(),
    revocationsEnd: () => tls?.revocations().nextUpdate,
    readiness: async () =>
      Object.fromEntries(
        (await looked(checks, clock)).map(([part, reason]) => [part, reason === undefined ? 1 : 0]),
      ),
  });
}

const SLOTS: readonly KeySlot[] = ['ondertekenen', 'versleutelen'];

/** Of organisations that take part; a slot without keys asks for none. */
export const messageKeysEnd = (
  directory: Pick<Directory, 'organisations'>,
  at: Millis,
): readonly (readonly [string, Millis])[] =>
  directory
    .organisations()
    .filter(({ active, keys }) => active && keys)
    .flatMap(({ oin, keys = [] }) =>
      SLOTS.filter((slot) => keys.some((key) => key.slot === slot)).flatMap((slot) => {
        const day = firstDayWithout(keys, slot, dutchDate(at));
        return day === undefined ? [] : [[`${oin}/${slot}`, startOfDutchDay(day)] as const];
      }),
    )
    .toSorted(([, one], [, other]) => one - other);

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
