// Answers: how does a test call the interface as a partner does, without ever accepting a response
// that the written contract does not promise?
import { once } from 'node:events';
import { Agent, request, type RequestOptions } from 'node:https';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { TestIdentity } from '../pki/pki.js';
import type { ResponseChecker } from './response-checker.js';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The body as JSON, empty when there is none; its shape is what a test asserts. */
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly json: any;
}

export interface CallOptions {
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Uint8Array;
  readonly signal?: AbortSignal;
}

export interface CheckedCaller {
  /** Rejects when the connection breaks, and when the response is not one the contract promises. */
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  close(): void;
}

export interface CheckedCallerSettings {
  readonly port: number;
  readonly ca: string;
  readonly identity: TestIdentity;
  readonly check: ResponseChecker;
}

export function makeCheckedCaller(settings: CheckedCallerSettings): CheckedCaller {
  const { port, ca, identity, check } = settings;
  const agent = new Agent({ keepAlive: true, ca, key: identity.key, cert: identity.cert });
  return {
    async call(method, path, { headers = {}, body, signal } = {}) {
      const target: RequestOptions = { agent, host: 'localhost', port, method, path, headers };
      const outgoing = request(signal === undefined ? target : { ...target, signal });
      outgoing.end(body);
      const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
      const text = (await buffer(response)).toString('utf8');
      const status = response.statusCode ?? 0;
      const exchange = { method, url: path, status, headers: response.headers, body: text };
      const faults = check(exchange);
      if (faults.length > 0) throw new Error(`outside the contract: ${faults.join('; ')}`);
      return { status, headers: response.headers, body: text, json: text && JSON.parse(text) };
    },
    close: () => agent.destroy(),
  };
}
