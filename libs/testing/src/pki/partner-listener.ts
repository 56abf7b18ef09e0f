// Answers: how does a test talk to a listener for partners as a partner would? Success is a
// received response: under TLS 1.3 a client believes itself connected before the server has judged
// it.
import { once } from 'node:events';
import { Agent, createServer, request, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls';
import type { Clock } from '#kernel';
import { partyOf, type PeerGuard, type PeerTls } from '#platform';
import type { TestIdentity } from './pki.js';

/** Moves only when told; a wait ends with the next `move` or with its signal. */
export function makeMovableClock(at = Date.now()): Clock & { move(ms: number): void } {
  let now = at;
  let wakers: (() => void)[] = [];
  return {
    now: () => now,
    move(ms) {
      now += ms;
      const woken = wakers;
      wakers = [];
      for (const wake of woken) wake();
    },
    wait: (_ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        wakers.push(resolve);
        signal?.addEventListener('abort', () => resolve(), { once: true });
      }),
  };
}

export interface PartnerListener {
  readonly port: number;
  readonly server: Server;
  readonly guard: PeerGuard;
  /** OINs of the requests that reached the handler. */
  readonly handled: string[];
  /** Of every handshake that was completed under guard: whether it resumed an earlier session. */
  readonly resumed: boolean[];
  close(): Promise<void>;
}

/**
 * A handler that answers with the caller's OIN behind a guarded listener on the loopback address.
 * @param beforeGuard runs while nobody guards the server yet.
 */
export async function startPartnerListener(
  tls: PeerTls,
  beforeGuard?: (port: number) => Promise<void>,
): Promise<PartnerListener> {
  const handled: string[] = [];
  const resumed: boolean[] = [];
  const server = createServer(tls.https, (incoming, response) => {
    handled.push(partyOf(incoming.socket)?.oin ?? 'nobody');
    response.end(handled.at(-1));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await beforeGuard?.(port);
  const guard = tls.guard(server);
  server.prependListener('secureConnection', (socket) => resumed.push(socket.isSessionReused()));
  return {
    port,
    server,
    guard,
    resumed,
    handled,
    async close() {
      await guard.stop();
      server.closeAllConnections();
      server.close();
    },
  };
}

export interface Caller {
  readonly ca: string;
  readonly identity?: TestIdentity | undefined;
  readonly options?: ConnectionOptions;
}

/** One request over `agent` (or a connection of its own): the body, or `cut` without a response. */
export function ask(port: number, caller: Caller, agent?: Agent): Promise<string> {
  const options = { ...connectionOptions(port, caller), ...(agent ? { agent } : { agent: false }) };
  return new Promise((resolve) => {
    const asked = request({ ...options, method: 'POST', path: '/' }, (response) => {
      response.setEncoding('utf8');
      let body = '';
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve(body));
      response.on('error', () => resolve('cut'));
    });
    asked.on('error', () => resolve('cut'));
    asked.end('a body that must not be read from a stranger');
  });
}

export interface Session {
  readonly answer: string;
  /** The newest ticket that the server handed out on this connection. */
  readonly ticket: Buffer | undefined;
}

/** One request over a bare TLS connection that may resume an earlier session. */
export async function askResuming(port: number, caller: Caller, ticket?: Buffer): Promise<Session> {
  const socket = connect({
    ...connectionOptions(port, caller),
    ...(ticket ? { session: ticket } : {}),
  });
  let newest: Buffer | undefined;
  socket.on('session', (session: Buffer) => (newest = session));
  return { answer: await exchange(socket), ticket: newest };
}

function exchange(socket: TLSSocket): Promise<string> {
  return new Promise((resolve) => {
    let received = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (received += chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(received.split('\r\n\r\n')[1] || 'cut'));
    socket.write('POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n');
    socket.write('Content-Length: 2\r\n\r\n{}');
  });
}

const connectionOptions = (port: number, { ca, identity, options }: Caller) => ({
  host: '127.0.0.1',
  port,
  ca,
  servername: 'localhost',
  ...(identity ? { key: identity.key, cert: identity.cert } : {}),
  ...options,
});
