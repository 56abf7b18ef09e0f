// Answers: with which settings does Sluis speak to Kafka? Mutual TLS, bounded waits, and kafkajs's
// own log turned into ours: it calls a rebalance an error, and it is none.
import kafkajs, { type Kafka, type LogEntry } from 'kafkajs';

/** PEM texts. */
export interface KafkaTls {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

export interface KafkaLine {
  readonly level: 'error' | 'warn' | 'info';
  /** Which part of kafkajs spoke: `ConsumerGroup`. */
  readonly part: string;
  /** What kafkajs says of itself; it holds no record, key or header. */
  readonly text: string;
}

export interface KafkaAccess {
  /** `host:port` each. */
  readonly brokers: readonly string[];
  readonly tls: KafkaTls;
  readonly clientId: string;
  readonly onLine: (line: KafkaLine) => void;
  /** How long one request may take; what it is for is given up later (`LIMITS.logAppendMs`). */
  readonly requestMs?: number;
}

const CONNECT_MS = 3_000;
const REQUEST_MS = 5_000;
const TEXT_MAX = 300;

/** Few and short: who asked gets an answer soon, and the callers here try again themselves. */
export const RETRY = { initialRetryTime: 100, multiplier: 2, maxRetryTime: 1_000, retries: 3 };

export const makeClient = (access: KafkaAccess): Kafka =>
  new kafkajs.Kafka({
    brokers: [...access.brokers],
    clientId: access.clientId,
    ssl: { ...access.tls, minVersion: 'TLSv1.3' },
    connectionTimeout: CONNECT_MS,
    requestTimeout: access.requestMs ?? REQUEST_MS,
    retry: RETRY,
    logLevel: kafkajs.logLevel.INFO,
    logCreator: () => (entry) => access.onLine(lineOf(entry)),
  });

const ORDINARY = [
  /rebalanc/i,
  // Decided: a producer that gave up is thrown away, so it has no promise left to break.
  /Limiting retries for the idempotent producer/,
];
/** One attempt among several: what fails for good comes out as a fault. */
const ATTEMPTS = new Set(['Connection', 'BrokerPool']);

export function lineOf({ level, namespace, log }: LogEntry): KafkaLine {
  const told = { part: namespace, text: `${namespace}: ${log.message}`.slice(0, TEXT_MAX) };
  const said = [log.message, String(log['error'] ?? '')];
  const isOrdinary =
    ATTEMPTS.has(namespace) ||
    ORDINARY.some((ordinary) => said.some((words) => ordinary.test(words)));
  if (isOrdinary || level >= kafkajs.logLevel.INFO) return { level: 'info', ...told };
  return { level: level === kafkajs.logLevel.ERROR ? 'error' : 'warn', ...told };
}
