import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:tls';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { LIMITS } from '#kernel';
import { makePki } from '#testing';
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
  expect(fastify.server.requestTimeout).toBe(LIMITS.requestTimeoutMs);
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
