import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:tls';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { LIMITS } from '#kernel';
import { makePki } from '#testing';
import { answerBrokenRequest } from './connections.js';
import { makeRim } from './rim.js';
import { speakerOf } from './speaker.js';

let fastify: FastifyInstance;
let handled: string[];
let ca: string;

/** A rim whose guard forgot to judge: the second line of defence stands alone. */
beforeEach(async () => {
  const pki = await makePki();
  const server = await pki.issue({ use: 'server', dns: ['localhost'] });
  ca = pki.ca;
  handled = [];
  const rim = makeRim({
    tls: {
      https: { key: server.key, cert: server.cert },
      guard: () => ({ refresh: async () => undefined, stop: async () => undefined }),
    },
    version: '1.0.0',
    clock: { now: () => Date.now() },
    quota: { requestsPerSecond: 1_000, bytesPerSecond: 1_000_000 },
    answered: () => undefined,
    failed: () => undefined,
  });
  fastify = rim.adapter.getInstance<FastifyInstance>();
  fastify.get('/v1/proef', (request) => handled.push(speakerOf(request).oin));
  await fastify.listen({ port: 0, host: '127.0.0.1' });
});

afterEach(() => fastify.close());

it('gives a whole request, however slowly it comes, no longer than the limit', () => {
  const { requestTimeout, headersTimeout } = fastify.server;
  // Node takes the longer one for the whole request if that on headers is longer.
  expect([requestTimeout, headersTimeout]).toEqual([
    LIMITS.requestTimeoutMs,
    LIMITS.requestTimeoutMs,
  ]);
});

it.each([true, false])('tells who was too slow what was expected, if it is known: %s', (known) => {
  const error = Object.assign(new Error(), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
  let said = '';
  const socket = { writable: true, end: (text: string) => (said = text), destroy: () => undefined };
  answerBrokenRequest(error, socket as unknown as Socket, '1.0.0', known);
  const told = said.includes(`een heel verzoek binnen ${LIMITS.requestTimeoutMs / 1_000} seconden`);
  expect([told, said === '']).toEqual([known, !known]);
});

it.each([
  ['a request', 'GET /v1/proef HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['an unknown path', 'GET /v1/nergens HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['a malformed URL', 'GET /v1/%E0%A4%A HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['bytes that are no HTTP', 'HELO\r\n\r\n'],
])('answers no byte and reaches no handler without a Party: %s', async (_, text) => {
  const { port } = fastify.server.address() as AddressInfo;
  const socket = connect({ port, host: 'localhost', ca });
  let received = 0;
  socket.on('data', (chunk) => (received += chunk.length));
  socket.on('error', () => undefined);
  await once(socket, 'secureConnect');
  socket.write(text);
  await once(socket, 'close');
  expect(received).toBe(0);
  expect(handled).toEqual([]);
});
