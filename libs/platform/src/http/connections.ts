// Answers: what is said to a request that is not HTTP, or that Node would answer by itself?
import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { LIMITS, refused } from '#kernel';
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

/** Bytes that are no HTTP: a problem towards a known party, silence towards anyone else. */
export function answerBrokenRequest(
  error: NodeJS.ErrnoException,
  socket: Socket,
  version: string,
  known: boolean,
): void {
  const unreadable = error.code?.startsWith('HPE_') ?? false;
  if (!known || !unreadable || !socket.writable) {
    socket.destroy();
    return;
  }
  const refusal = refused('parameterInvalid', [
    { place: 'http', expected: `HTTP/1.1 with at most ${LIMITS.headerBytesMax} bytes of headers` },
  ]);
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
