// Answers: what does a partner's command talk to in a test? A server over mutual TLS with the
// EXAMPLE certificates, which gives the answers it was told to, or cuts the connection.
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export type Reply = { readonly status: number; readonly body: object } | 'cut';

export interface Listening {
  readonly url: string;
  /** In the order of the requests. */
  replies: Reply[];
  heard: IncomingMessage[];
  close(): void;
}

export async function startListening(): Promise<Listening> {
  const pem = (name: string) => readFileSync(`certs-example/${name}.pem`);
  const tls = { cert: pem('sluis/cert'), key: pem('sluis/key'), ca: pem('ca'), requestCert: true };
  const server = createServer(tls, (request, response) => {
    listening.heard.push(request);
    const reply = listening.replies.shift() ?? 'cut';
    if (reply === 'cut') return void request.socket.destroy();
    request.resume().on('end', () => {
      response.writeHead(reply.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(reply.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const listening: Listening = {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    replies: [],
    heard: [],
    close: () => void server.close(),
  };
  return listening;
}
