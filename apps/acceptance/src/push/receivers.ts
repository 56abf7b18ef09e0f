// Answers: what stands at the address of a recipient in a test? A real server with that party's example
// certificate, whose answers a test decides, and that remembers what it got.
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type Server } from 'node:https';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { projectFile } from '#platform';

export interface Received {
  readonly number: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Receiver {
  readonly port: number;
  /** What it took (2xx), in the order in which it came. */
  readonly taken: readonly Received[];
  /** Everything that was brought, taken or not. */
  readonly attempts: readonly Received[];
  /** From now on; 204 until somebody says otherwise. */
  answer(how: (response: ServerResponse, received: Received) => void): void;
  close(): Promise<void>;
}

const read = (path: string): string => readFileSync(projectFile(`certs-example/${path}`), 'utf8');

export const answering =
  (status: number, headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse): void =>
    void response.writeHead(status, headers).end();

/** @param port of an earlier one, which comes back at the same address */
export async function startReceiver(folder: string, port = 0): Promise<Receiver> {
  const taken: Received[] = [];
  const attempts: Received[] = [];
  let how: (response: ServerResponse, received: Received) => void = answering(204);
  const server: Server = createServer(
    {
      key: read(`${folder}/key.pem`),
      cert: read(`${folder}/cert.pem`),
      ca: read('ca.pem'),
      requestCert: true,
      rejectUnauthorized: true,
    },
    (request, response) => {
      if (request.method === 'OPTIONS') {
        const origin = String(request.headers['webhook-request-origin']);
        return answering(200, { 'webhook-allowed-origin': origin })(response);
      }
      void text(request).then(
        (body) => {
          const number = Number(request.headers['volgnummer']);
          const received = { number, headers: request.headers, body };
          attempts.push(received);
          response.once('finish', () => {
            if (response.statusCode >= 200 && response.statusCode < 300) taken.push(received);
          });
          how(response, received);
        },
        () => undefined,
      );
    },
  );
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    taken,
    attempts,
    answer: (other) => (how = other),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
