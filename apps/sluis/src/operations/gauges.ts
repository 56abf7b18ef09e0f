// Answers: how do things stand at the moment somebody asks? Read from the store, the log and the files
// in force; what cannot be read is left out, because a zero would say that all is well.
import { Gauge, type Registry } from 'prom-client';
import type { Backlog, WaitingStand } from '#exchange';
import { LIMITS, type Clock, type Millis } from '#kernel';

export interface GaugeSources {
  readonly clock: Clock;
  /** Rows by name, as `Store.counts` tells them. */
  counts(): Promise<Readonly<Record<string, number>>>;
  backlogs(limit: number): Promise<readonly Backlog[]>;
  queueAges(): Promise<Readonly<Record<string, Millis>>>;
  /** Only of a router. */
  readonly partitions?: () => Promise<readonly PartitionStand[]>;
  /** Only where a processing log is configured. */
  readonly log?: { readonly waiting: () => Promise<WaitingStand>; readonly rowsMax: number };
  checkpointAt(): Millis | undefined;
  /** When organisations have no key of a slot any more, the soonest first; by `oin/slot`. */
  messageKeysEnd(): readonly (readonly [string, Millis])[];
  /** When the server certificate in force and the first revocation list end. */
  certificateEnds(): Millis | undefined;
  revocationsEnd(): Millis | undefined;
  /** By part of this process: 1 when it is ready, else 0. */
  readiness(): Promise<Readonly<Record<string, number>>>;
}

export interface PartitionStand {
  readonly partition: number;
  /** Offset that is routed next, and how many records from there on wait. */
  readonly position: number;
  readonly waiting: number;
}

/** Values by the one label that a gauge has. */
type Values = Iterable<readonly [string, number]>;
type AddGauge = (name: string, help: string, label: string, read: () => Promise<Values>) => void;

const DAY_MS = 86_400_000;
const QUEUES = ['aangehouden', 'onbestelbaar', 'quarantaine'];

export function addGauges(registry: Registry, sources: GaugeSources): void {
  const add: AddGauge = (name, help, label, read) =>
    void new Gauge({
      name: `sluis_${name}`,
      help,
      labelNames: [label],
      registers: [registry],
      async collect() {
        const values = await read().catch(() => []);
        this.reset();
        for (const [value, number] of values) this.set({ [label]: value }, number);
      },
    });
  addMoments(registry, sources);
  addStands(add, sources);
  add('ready', 'Whether a part of this process is ready.', 'part', async () =>
    Object.entries(await sources.readiness()),
  );
  if (sources.partitions) addPartitions(add, sources.partitions);
}

function addPartitions(add: AddGauge, read: () => Promise<readonly PartitionStand[]>): void {
  const partitions = oncePerScrape(read);
  add('log_position', 'Offset of the log that is routed next.', 'partition', async () =>
    (await partitions()).map(({ partition, position }) => [String(partition), position] as const),
  );
  add('log_lag_records', 'Records of the log that are not routed yet.', 'partition', async () =>
    (await partitions()).map(({ partition, waiting }) => [String(partition), waiting] as const),
  );
}

/** What fills two gauges is asked once: a scrape begins with all of them at the same moment. */
function oncePerScrape<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => (asked ??= ask().finally(() => (asked = undefined)));
}

function addStands(add: AddGauge, { clock, ...sources }: GaugeSources): void {
  const age = (since: Millis): number => (clock.now() - since) / 1_000;
  add('rows', 'Rows in the store: queues, mailboxes, releases.', 'what', async () =>
    Object.entries(await sources.counts()),
  );
  add('queue_oldest_seconds', 'Age of the oldest item that waits.', 'queue', async () => {
    const ages = await sources.queueAges();
    return QUEUES.map((queue) => {
      const since = ages[queue];
      return [queue, since === undefined ? 0 : age(since)] as const;
    });
  });
  add('message_key_days_left', 'Days until an organisation has no such key.', 'key', async () =>
    sources
      .messageKeysEnd()
      .slice(0, LIMITS.messageKeysMeasuredMax)
      .map(([key, ends]) => [key, (ends - clock.now()) / DAY_MS] as const),
  );
  const backlogs = oncePerScrape(() => sources.backlogs(LIMITS.mailboxesMeasuredMax));
  add('mailbox_waiting', 'Entries that wait for their recipient.', 'mailbox', async () =>
    (await backlogs()).map(({ mailbox, waiting }) => [mailbox, waiting] as const),
  );
  add('mailbox_oldest_seconds', 'Age of the first entry that waits.', 'mailbox', async () =>
    (await backlogs()).map(({ mailbox, since }) => [mailbox, age(since)] as const),
  );
}

type Single = number | undefined;

function addMoments(registry: Registry, { clock, ...sources }: GaugeSources): void {
  const gauge = (name: string, help: string, value: () => Single | Promise<Single>): Gauge =>
    new Gauge({
      name: `sluis_${name}`,
      help,
      registers: [registry],
      async collect() {
        const now = await Promise.resolve(value()).catch(() => undefined);
        if (now === undefined) this.remove();
        else this.set(now);
      },
    });
  const since = (at: Millis | undefined): Single =>
    at === undefined ? undefined : (clock.now() - at) / 1_000;
  const daysTo = (at: Millis | undefined): Single =>
    at === undefined ? undefined : (at - clock.now()) / DAY_MS;
  gauge('checkpoint_age_seconds', 'Age of the newest checkpoint.', () =>
    since(sources.checkpointAt()),
  );
  gauge('certificate_days_left', 'Days until the server certificate ends.', () =>
    daysTo(sources.certificateEnds()),
  );
  gauge('revocations_days_left', 'Days until the first revocation list ends.', () =>
    daysTo(sources.revocationsEnd()),
  );
  if (!sources.log) return;
  const { rowsMax } = sources.log;
  const log = oncePerScrape(sources.log.waiting);
  gauge('processing_log_max', 'Records that may wait; with more nothing is routed.', () => rowsMax);
  gauge('processing_log_waiting', 'Records that wait for the log.', async () => (await log()).rows);
  gauge('processing_log_oldest_seconds', 'Age of the oldest of them.', async () => {
    const oldest = since((await log()).since);
    return oldest ?? 0;
  });
}
