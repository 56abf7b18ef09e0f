// Answers: what stands at the addresses of recipients while Sluis pushes to them? A real server with
// mutual TLS for each, that takes what comes and remembers when; and five ways of being a bad one.
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Identity } from '../load/connection.js';

export interface Receivers {
  readonly ports: readonly number[];
  /** Deliveries that were answered with success, of all of them. */
  taken(): number;
  /** How often each was called, permission included. */
  readonly asked: readonly number[];
  /** First arrival at each, by what `markOf` found; in ms of `performance.now`. */
  readonly arrivals: readonly ReadonlyMap<string, number>[];
  close(): Promise<void>;
}

/** How a delivery is answered; permission is always given, so that each is tried. `dead`: nobody listens. */
export type Answer = 'dead' | ((response: ServerResponse) => void);

const SLOW_MS = 2_000;
const KIBIBYTE = Buffer.alloc(1_024);

const answering =
  (status: number): Answer =>
  (response) =>
    void response.writeHead(status).end();

export const GOOD: Answer = answering(204);
export const BAD: readonly Answer[] = [
  'dead',
  (response) => void setTimeout(() => response.writeHead(204).end(), SLOW_MS),
  answering(500),
  answering(429),
  endless,
];

/** Writes for as long as the other end takes it. */
function endless(response: ServerResponse): void {
  response.writeHead(200);
  const more = (): void => {
    while (!response.destroyed && response.write(KIBIBYTE));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}

/** @param answers one for each identity */
export async function startReceivers(
  identities: readonly Identity[],
  answers: readonly Answer[],
  markOf: (body: string) => string = () => '',
): Promise<Receivers> {
  let taken = 0;
  const asked = identities.map(() => 0);
  const arrivals = identities.map(() => new Map<string, number>());
  const servers = await Promise.all(
    identities.map(async (identity, at) => {
      const answer = answers[at] ?? GOOD;
      const server = serverOf(identity, answer, (body) => {
        taken += 1;
        const mark = markOf(body);
        if (!arrivals[at]?.has(mark)) arrivals[at]?.set(mark, performance.now());
      });
      server.on('request', () => (asked[at] = (asked[at] ?? 0) + 1));
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.filter((_, at) => answers[at] === 'dead').map(stopped));
  return {
    ports,
    taken: () => taken,
    asked,
    arrivals,
    close: async () => void (await Promise.all(servers.map(stopped))),
  };
}

function serverOf({ ca, cert, key }: Identity, answer: Answer, onTaken: (body: string) => void) {
  return createServer(
    { ca, cert, key, requestCert: true, rejectUnauthorized: true },
    (request, response) => {
      if (request.method === 'OPTIONS') {
        const origin = String(request.headers['webhook-request-origin']);
        return void response.writeHead(200, { 'webhook-allowed-origin': origin }).end();
      }
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        if (answer === GOOD) onTaken(Buffer.concat(parts).toString());
        if (answer !== 'dead') answer(response);
      });
    },
  );
}

async function stopped(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
