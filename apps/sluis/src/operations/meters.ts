// Answers: what is counted while Sluis works? Names and labels are fixed or come from our own tables,
// so that no label can hold what a partner sent.
import { Counter, Gauge, Histogram, collectDefaultMetrics, type Registry } from 'prom-client';
import { PROBLEMS, type ProblemKey } from '#kernel';
import type { OwnTopic } from '#directory';
import type { Erased, LogFault, LogSent, PushFault, RouteEffects } from '#exchange';
import type { Answered, Config } from '#platform';

export interface Meters {
  answered(answered: Answered): void;
  /** One batch, committed. */
  routed(records: number, milliseconds: number): void;
  /** What that batch decided, for whom it was released and what was withheld. */
  decided(effects: Pick<RouteEffects, 'messages' | 'releases'>): void;
  /** One batch that was not committed: another router or another configuration came first. */
  fenced(): void;
  /** One run of retention. */
  erased(erased: Pick<Erased, 'keys' | 'cases'>): void;
  /** Views that left with their last byte. */
  handedOver(views: number): void;
  /** One record of a sender's own topic, answered. */
  submitted(outcome: 'aanvaard' | 'herhaald' | 'geweigerd', code?: string): void;
  /** Views that mailboxes' own topics hold durably. */
  writtenToTopics(views: number): void;
  /** Views that a recipient's address answered for. */
  pushed(views: number): void;
  pushFailed(code: PushFault): void;
  /** How long one attempt took, whatever came of it. */
  pushTook(milliseconds: number): void;
  /** Records that the processing log has. */
  logged(records: Extract<LogSent, { kind: 'sent' }>['records']): void;
  logRefused(code: LogFault): void;
  /** Spans that no collector got. */
  spansDropped(steps: number): void;
  /** So many topics of organisations cannot be used by this process now. */
  topicsInTrouble(kind: OwnTopic['kind'], topics: number): void;
  connectionRefused(reason: string, count?: number): void;
  /** A fault of ours, by role. */
  failed(role: Config['roles'][number]): void;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, 30];

export function makeMeters(registry: Registry): Meters {
  const registers = [registry];
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
  const erasures = counter('erased_total', 'Keys destroyed and cases erased.', 'what');
  const batchSeconds = histogram('batch_seconds', 'Time to route and commit one batch.');
  const judged = counter('judged_total', 'Messages judged.', 'state', 'code');
  const releases = counter('releases_total', 'Decisions on record.', 'state', 'code');
  const pushSeconds = histogram('push_seconds', 'Time that one attempt to push took.');
  const handedOver = counter('views_handed_over_total', 'Views that left with their last byte.');
  const submissions = counter('submissions_total', 'Records of own topics, answered.', 'outcome');
  const written = counter('views_written_total', 'Views written to own topics.');
  const pushed = counter('views_pushed_total', 'Views that recipients took at their address.');
  const pushFailures = counter('push_failures_total', 'Deliveries not taken, by code.', 'code');
  const logged = counter('processing_log_sent_total', 'Records that the log has.', 'kind');
  const logFailures = counter('processing_log_failures_total', 'Batches not taken.', 'code');
  const dropped = counter('spans_dropped_total', 'Spans that no collector got.');
  const troubles = new Gauge({
    name: 'sluis_topics_in_trouble',
    help: 'Topics of organisations that cannot be used now, by kind.',
    labelNames: ['kind'],
    registers,
  });
  const connections = counter('connections_refused_total', 'Connections refused.', 'reason');
  const failures = counter('failures_total', 'Faults of our own, by role.', 'role');
  collectDefaultMetrics({ register: registry });

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
    decided({ messages, releases: rows }) {
      for (const { state, problem } of messages) judged.inc({ state, code: codeOf(problem) });
      for (const { state, problem } of rows) releases.inc({ state, code: codeOf(problem) });
    },
    fenced: () => fenced.inc(),
    erased({ keys, cases }) {
      erasures.inc({ what: 'sleutels' }, keys);
      erasures.inc({ what: 'zaken' }, cases);
    },
    handedOver: (views) => handedOver.inc(views),
    submitted(outcome, code) {
      submissions.inc({ outcome });
      if (code !== undefined) refusals.inc({ code });
      if (outcome === 'aanvaard') accepted.inc();
    },
    writtenToTopics: (views) => written.inc(views),
    pushed: (views) => pushed.inc(views),
    pushFailed: (code) => pushFailures.inc({ code }),
    pushTook: (milliseconds) => pushSeconds.observe(milliseconds / 1_000),
    logged(records) {
      for (const [kind, count] of Object.entries(records)) logged.inc({ kind }, count);
    },
    logRefused: (code) => logFailures.inc({ code }),
    spansDropped: (steps) => dropped.inc(steps),
    topicsInTrouble: (kind, topics) => troubles.set({ kind }, topics),
    connectionRefused: (reason, count = 1) => connections.inc({ reason }, count),
    failed: (role) => failures.inc({ role }),
  };
}

/** Prometheus takes an empty label for none. */
const codeOf = (problem: ProblemKey | undefined): string =>
  problem === undefined ? '' : PROBLEMS[problem].code;
