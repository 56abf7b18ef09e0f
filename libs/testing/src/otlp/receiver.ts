// Answers: what is a log that speaks OTLP over HTTP, to a test? A real server that keeps every request
// that it got, and answers as it is told.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What it answers; `silence`: nothing at all. The request is kept in any case but the refused ones. */
export type OtlpReply =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  | 'silence';

export interface OtlpSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly links?: readonly { readonly traceId: string }[];
  readonly status: { readonly code: number };
  readonly attributes: readonly {
    readonly key: string;
    readonly value: { readonly stringValue: string };
  }[];
}

export interface OtlpReceiver {
  readonly url: string;
  /** Bodies of all requests by path, also of those that were answered with a fault. */
  readonly requests: readonly { readonly path: string; readonly body: string }[];
  /** Of the requests that it said it has. */
  readonly taken: { readonly spans: readonly OtlpSpan[]; readonly logs: readonly OtlpSpan[] };
  /** How it answers from now on, and one request after the other before that. */
  answers(always: OtlpReply, ...first: readonly OtlpReply[]): void;
  /** Away, and back at the same address. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

const TAKEN = { status: 200, body: '{}' } as const;

interface Grouped {
  readonly resourceSpans?: readonly { scopeSpans: readonly { spans: OtlpSpan[] }[] }[];
  readonly resourceLogs?: readonly { scopeLogs: readonly { logRecords: OtlpSpan[] }[] }[];
}

export async function startOtlpReceiver(): Promise<OtlpReceiver> {
  const requests: { path: string; body: string }[] = [];
  const taken: { spans: OtlpSpan[]; logs: OtlpSpan[] } = { spans: [], logs: [] };
  let always: OtlpReply = TAKEN;
  let first: OtlpReply[] = [];
  let port = 0;
  let server: Server | undefined;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const part of request) body += String(part);
    requests.push({ path: request.url ?? '', body });
    const reply = first.shift() ?? always;
    if (reply === 'silence') return;
    if (reply.status === 200 && reply.body === TAKEN.body) keep(JSON.parse(body) as Grouped);
    response.writeHead(reply.status, reply.headers).end(reply.body);
  }

  function keep({ resourceSpans = [], resourceLogs = [] }: Grouped): void {
    taken.spans.push(
      ...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
    );
    taken.logs.push(
      ...resourceLogs.flatMap(({ scopeLogs }) => scopeLogs.flatMap(({ logRecords }) => logRecords)),
    );
  }

  const receiver: OtlpReceiver = {
    get url() {
      return `http://127.0.0.1:${port}`;
    },
    requests,
    taken,
    answers(next, ...replies) {
      always = next;
      first = [...replies];
    },
    async stop() {
      if (!server?.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
    async start() {
      server = createServer((request, response) => void answer(request, response));
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      port = (server.address() as AddressInfo).port;
    },
  };
  await receiver.start();
  return receiver;
}
