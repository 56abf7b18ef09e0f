// Answers: how does a sender reach Sluis at the least cost to the machine that it shares with Sluis?
// One kept connection with mutual TLS, one request at a time, and no more HTTP than it needs.
import { once } from 'node:events';
import { connect, type TLSSocket } from 'node:tls';

export interface Identity {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

export interface Reply {
  readonly status: number;
  readonly body: Buffer;
}

export interface Connection {
  /** Head and body of one request; rejects when the connection ends first. */
  ask(request: Buffer): Promise<Reply>;
  close(): void;
}

export async function openConnection(port: number, identity: Identity): Promise<Connection> {
  const socket = connect({ host: '127.0.0.1', servername: 'localhost', port, ...identity });
  await once(socket, 'secureConnect');
  socket.setNoDelay(true);
  return { ask: asker(socket), close: () => socket.destroy() };
}

function asker(socket: TLSSocket): Connection['ask'] {
  let received: Buffer = Buffer.alloc(0);
  let waiting: { resolve(reply: Reply): void; reject(error: Error): void } | undefined;
  socket.on('data', (part: Buffer) => {
    received = received.length === 0 ? part : Buffer.concat([received, part]);
    const reply = parseReply(received);
    if (reply === undefined || waiting === undefined) return;
    received = received.subarray(reply.length);
    const { resolve } = waiting;
    waiting = undefined;
    resolve(reply);
  });
  const end = (error: Error): void => {
    waiting?.reject(error);
    waiting = undefined;
  };
  socket.on('error', end);
  socket.on('close', () => end(new Error('the connection was closed before the answer')));
  return (request) =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject };
      socket.write(request);
    });
}

const HEAD_END = Buffer.from('\r\n\r\n');

/** Undefined while it is not complete; `length` counts head and body. */
export function parseReply(bytes: Buffer): (Reply & { readonly length: number }) | undefined {
  const end = bytes.indexOf(HEAD_END);
  if (end < 0) return undefined;
  const head = bytes.toString('latin1', 0, end);
  const size = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (size === undefined) throw new Error('an answer of Sluis says how long it is');
  const from = end + HEAD_END.length;
  const length = from + Number(size);
  if (bytes.length < length) return undefined;
  return { status: Number(head.slice(9, 12)), body: bytes.subarray(from, length), length };
}

export const postRequest = (path: string, type: string, body: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(
      `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`,
    ),
    body,
  ]);

export const getRequest = (path: string, accept = 'application/json'): Buffer =>
  Buffer.from(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept: ${accept}\r\n\r\n`);
