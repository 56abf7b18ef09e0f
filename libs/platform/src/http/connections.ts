// Answers: what is said to a request that is not HTTP or that Node would answer by itself, and when
// is the last byte of every answer on its way?
import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Server as Listener, type Socket } from 'node:net';
import { LIMITS, refused, type Fault } from '#kernel';
import { problemDocument, statusOf } from './problem-document.js';
import { responseHeaders } from './response-headers.js';

/** What Node would decide by itself about a request; counts and times are the guard's (tls/). */
export function plainServer(server: Server): void {
  // Headers are bounded in bytes; a bound on their number would drop the rest without a word.
  server.maxHeadersCount = 0;
  // An `Expect` that cannot be met is ignored, as RFC 9110 (10.1.1) allows, so that no answer
  // leaves that we did not write.
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    server.emit('request', request, response);
  });
}

export interface Drain {
  /** Call for every request that was admitted. */
  begin(socket: Socket, response: ServerResponse): void;
  isDraining(): boolean;
  /** Takes no new connection; resolves when the answers under way have left and all are closed. */
  drain(): Promise<void>;
}

/**
 * `http.Server.close` destroys a connection as soon as its answer is written, also when that answer
 * still lies in the TLS buffer; so only the listener is closed here, and connections end themselves.
 */
export function makeDrain(server: Server): Drain {
  /** Requests under way by connection. */
  const open = new Map<Socket, number>();
  let drained: (() => void) | undefined;

  const count = (socket: Socket, change: 1 | -1): void => {
    const now = open.get(socket);
    if (now !== undefined) open.set(socket, now + change);
  };
  const isIdle = (socket: Socket): boolean => open.get(socket) === 0;
  server.on('secureConnection', (socket: Socket) => {
    open.set(socket, 0);
    socket.once('close', () => {
      open.delete(socket);
      if (open.size === 0) drained?.();
    });
  });
  return {
    begin(socket, response) {
      count(socket, 1);
      response.once('close', () => {
        count(socket, -1);
        if (drained !== undefined && isIdle(socket)) socket.destroySoon();
      });
    },
    isDraining: () => drained !== undefined,
    drain: () =>
      new Promise((resolve) => {
        drained = resolve;
        Listener.prototype.close.call(server);
        for (const socket of [...open.keys()].filter(isIdle)) socket.destroySoon();
        if (open.size === 0) resolve();
      }),
  };
}

/** Bytes that are no HTTP, or that do not come: a problem towards a known party, silence towards anyone else. */
export function answerBrokenRequest(
  error: NodeJS.ErrnoException,
  socket: Socket,
  version: string,
  known: boolean,
): void {
  const fault = faultOf(error.code);
  if (!known || !fault || !socket.writable) {
    socket.destroy();
    return;
  }
  const refusal = refused('parameterInvalid', [fault]);
  const correlation = randomUUID();
  const body = JSON.stringify(problemDocument(refusal, correlation, 'nl'));
  const headers = {
    ...responseHeaders(version, correlation),
    'Content-Type': 'application/problem+json',
    'Content-Language': 'nl',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  };
  const status = statusOf(refusal);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n'));
}

const UNREADABLE: Fault = {
  place: 'http',
  expected: `HTTP/1.1 with at most ${LIMITS.headerBytesMax} bytes of headers`,
};
const SLOW: Fault = {
  place: 'http',
  expected: `a whole request within ${LIMITS.requestTimeoutMs / 1_000} seconds`,
};

function faultOf(code = ''): Fault | undefined {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return SLOW;
  return code.startsWith('HPE_') ? UNREADABLE : undefined;
}
