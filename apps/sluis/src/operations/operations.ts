// Answers: is this process alive, is it ready, and what does it measure? A listener of its own for
// the operator, on the loopback address, never on the partners' port.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';
import { PROBLEMS, Unavailable, type Clock } from '#kernel';

/** Resolves with a fixed reason when this part is not ready, with undefined when it is. */
export type ReadinessCheck = () => Promise<string | undefined>;

export interface OperationsOptions {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly clock: Clock;
  readonly registry: Registry;
  /** By name, for example `logboek`, `opslag`, `sleutels`, `bundels`, `intrekkingslijst`. */
  readonly checks: Readonly<Record<string, ReadinessCheck>>;
}

export interface Operations {
  readonly port: number;
  close(): Promise<void>;
}

/** A supervisor and a scraper; more connections than this are a mistake. */
const CONNECTIONS_MAX = 32;
/** A check that hangs is an answer too; supervisors commonly wait a few seconds. */
const CHECK_MS = 2_000;
const JSON_TYPE = 'application/json';

interface Report {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Rejects when the port cannot be had. */
export async function startOperations(options: OperationsOptions): Promise<Operations> {
  const server = createServer((request, response) => void answer(options, request, response));
  server.maxConnections = CONNECTIONS_MAX;
  server.listen(options.port, options.host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(
  options: OperationsOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { status, type, body } = await report(options, request).catch(() =>
    stated(500, { toestand: 'fout' }),
  );
  response
    .writeHead(status, {
      'Content-Type': type,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...(status === 405 && { Allow: 'GET, HEAD' }),
    })
    .end(request.method === 'HEAD' ? undefined : body);
}

async function report(options: OperationsOptions, request: IncomingMessage): Promise<Report> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return stated(405, {});
  switch (request.url ?? '') {
    case '/gezond':
      return stated(200, { toestand: 'gezond' });
    case '/gereed':
      return readiness(options);
    case '/metrics':
      return {
        status: 200,
        type: options.registry.contentType,
        body: await options.registry.metrics(),
      };
    default:
      return stated(404, {});
  }
}

const stated = (status: number, body: object): Report => ({
  status,
  type: JSON_TYPE,
  body: JSON.stringify(body),
});

/** Every part with the reason why it is not ready; undefined: it is. Never rejects. */
export const looked = (
  checks: OperationsOptions['checks'],
  clock: Clock,
): Promise<readonly (readonly [part: string, reason: string | undefined])[]> =>
  Promise.all(
    Object.entries(checks).map(
      async ([part, check]) => [part, await within(clock, check)] as const,
    ),
  );

async function readiness({ checks, clock }: OperationsOptions): Promise<Report> {
  const parts = await looked(checks, clock);
  const redenen = parts.flatMap(([onderdeel, reden]) =>
    reden === undefined ? [] : [{ onderdeel, reden }],
  );
  return redenen.length === 0
    ? stated(200, { toestand: 'gereed' })
    : stated(503, { toestand: 'niet-gereed', redenen });
}

/** Codes only: what an error says may hold a path or worse. */
async function within(clock: Clock, check: ReadinessCheck): Promise<string | undefined> {
  const done = new AbortController();
  const late = clock.wait(CHECK_MS, done.signal).then(() => 'duurt-te-lang');
  const checked = (async () => check())().catch((error: unknown) =>
    error instanceof Unavailable ? PROBLEMS[error.problem].code : PROBLEMS.internal.code,
  );
  return Promise.race([checked, late]).finally(() => done.abort());
}
