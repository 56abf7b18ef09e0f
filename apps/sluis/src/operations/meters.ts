// Answers: what is counted and measured? Names and labels are fixed or come from our own tables, so
// that no label can hold what a partner sent. Gauges are read when somebody asks.
import { Counter, Gauge, Histogram, collectDefaultMetrics, type Registry } from 'prom-client';
import type { Clock, Millis } from '#kernel';
import type { OwnTopic } from '#directory';
import type { PushFault } from '#exchange';
import type { Answered, Config } from '#platform';

export interface MeterSources {
  readonly registry: Registry;
  readonly clock: Clock;
  /** Rows by name, as `Store.counts` tells them; a rejection leaves the last known numbers. */
  counts(): Promise<Readonly<Record<string, number>>>;
  checkpointAt(): Millis | undefined;
  /** When the server certificate and the oldest revocation list end. */
  certificateEnds(): Millis | undefined;
  revocationsEnd(): Millis | undefined;
}

export interface Meters {
  answered(answered: Answered): void;
  /** One batch, committed. */
  routed(records: number, milliseconds: number): void;
  /** One batch that was not committed: another router or another configuration came first. */
  fenced(): void;
  /** Views that left with their last byte. */
  handedOver(views: number): void;
  /** One record of a sender's own topic, answered. */
  submitted(outcome: 'aanvaard' | 'herhaald' | 'geweigerd', code?: string): void;
  /** Views that mailboxes' own topics hold durably. */
  writtenToTopics(views: number): void;
  /** Views that a recipient's address answered for. */
  pushed(views: number): void;
  pushFailed(code: PushFault): void;
  /** So many topics of organisations cannot be used by this process now. */
  topicsInTrouble(kind: OwnTopic['kind'], topics: number): void;
  connectionRefused(reason: string, count?: number): void;
  /** A fault of ours, by role. */
  failed(role: Config['roles'][number]): void;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, 30];
const DAY_MS = 86_400_000;

export function makeMeters(sources: MeterSources): Meters {
  const registers = [sources.registry];
  const counter = <L extends string>(name: string, help: string, ...labelNames: L[]): Counter<L> =>
    new Counter({ name: `sluis_${name}`, help, labelNames, registers });
  const histogram = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Histogram({ name: `sluis_${name}`, help, labelNames, registers, buckets: SECONDS });

  const accepted = counter('accepted_total', 'Messages accepted for the first time.');
  const answers = counter('answers_total', 'Answers to partners.', 'route', 'method', 'status');
  const refusals = counter('refusals_total', 'Problems answered, by code.', 'code');
  const answerSeconds = histogram('answer_seconds', 'Time to an answer.', 'route', 'method');
  const routed = counter('routed_total', 'Messages routed.');
  const fenced = counter('fenced_total', 'Batches that changed nothing: others came first.');
  const batchSeconds = histogram('batch_seconds', 'Time to route and commit one batch.');
  const handedOver = counter('views_handed_over_total', 'Views that left with their last byte.');
  const submissions = counter('submissions_total', 'Records of own topics, answered.', 'outcome');
  const written = counter('views_written_total', 'Views written to own topics.');
  const pushed = counter('views_pushed_total', 'Views that recipients took at their address.');
  const pushFailures = counter('push_failures_total', 'Deliveries not taken, by code.', 'code');
  const troubles = new Gauge({
    name: 'sluis_topics_in_trouble',
    help: 'Topics of organisations that cannot be used now, by kind.',
    labelNames: ['kind'],
    registers,
  });
  const connections = counter('connections_refused_total', 'Connections refused.', 'reason');
  const failures = counter('failures_total', 'Faults of our own, by role.', 'role');
  addGauges(sources);
  rowGauge(sources);
  collectDefaultMetrics({ register: sources.registry });

  return {
    answered({ route, method, status, code, milliseconds }) {
      answers.inc({ route, method, status: String(status) });
      answerSeconds.observe({ route, method }, milliseconds / 1_000);
      if (code !== undefined) refusals.inc({ code });
      if (status === 202) accepted.inc();
    },
    routed(records, milliseconds) {
      routed.inc(records);
      batchSeconds.observe(milliseconds / 1_000);
    },
    fenced: () => fenced.inc(),
    handedOver: (views) => handedOver.inc(views),
    submitted(outcome, code) {
      submissions.inc({ outcome });
      if (code !== undefined) refusals.inc({ code });
      if (outcome === 'aanvaard') accepted.inc();
    },
    writtenToTopics: (views) => written.inc(views),
    pushed: (views) => pushed.inc(views),
    pushFailed: (code) => pushFailures.inc({ code }),
    topicsInTrouble: (kind, topics) => troubles.set({ kind }, topics),
    connectionRefused: (reason, count = 1) => connections.inc({ reason }, count),
    failed: (role) => failures.inc({ role }),
  };
}

function addGauges(sources: MeterSources): void {
  const { registry, clock } = sources;
  const gauge = (name: string, help: string, value: () => number | undefined): Gauge =>
    new Gauge({
      name: `sluis_${name}`,
      help,
      registers: [registry],
      collect() {
        const now = value();
        if (now === undefined) this.remove();
        else this.set(now);
      },
    });
  const since = (at: Millis | undefined): number | undefined =>
    at === undefined ? undefined : (clock.now() - at) / 1_000;
  const daysTo = (at: Millis | undefined): number | undefined =>
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
}

const rowGauge = (sources: MeterSources): Gauge =>
  new Gauge({
    name: 'sluis_rows',
    help: 'Rows in the store, by what they are: queues, mailboxes, releases.',
    labelNames: ['what'],
    registers: [sources.registry],
    async collect() {
      const counts = await sources.counts().catch(() => ({}));
      for (const [what, count] of Object.entries(counts)) this.set({ what }, count);
    },
  });
