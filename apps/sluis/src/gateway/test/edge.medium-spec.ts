// Answers: what holds for every response, whatever was asked? The rules of the API Design Rules that
// show only at run time (R in standards 5.1), hostile input, and faults of our own.
import { once } from 'node:events';
import { connect } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { LIMITS, Unavailable } from '#kernel';
import type { Answer } from '#testing';
import * as given from './under-test.js';

const BSN = '999993653';
const MAILBOX = '/v1/berichten?postbus=gemeente.coordinator';
let edge: given.UnderTest;

beforeAll(async () => {
  edge = await given.startUnderTest();
});
afterEach(() => edge.renew());
afterAll(() => edge.close());

const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  edge.recipient.call('GET', path, { headers });

/** Bytes as they are, on a connection of their own: what came back before it was closed. */
async function raw(text: string): Promise<string> {
  const { ca, identity } = edge.tls;
  const socket = connect({ port: edge.gateway.port, host: 'localhost', ca, ...identity });
  await once(socket, 'secureConnect');
  socket.write(text);
  let answer = '';
  socket.on('data', (chunk) => (answer += String(chunk)));
  await once(socket, 'close');
  return answer;
}

describe('the API Design Rules at run time', () => {
  it.each([
    ['GET', '/v1/berichten/'],
    ['GET', '/v1/abonnementen/'],
    ['PUT', '/v1/abonnementen/'],
    ['GET', '/v1'],
    ['GET', '/'],
    ['GET', '/V1/berichten'],
    ['GET', '/v2/berichten'],
    ['GET', '/v1//berichten'],
    ['GET', '/v1/inzendingen/geen-nummer'],
    ['GET', '/v1/berichten/0/paspoort?postbus=r'],
    ['GET', `/v1/abonnementen/${'a'.repeat(300)}`],
  ])('answers %s %s with 404 and no redirect', async (method, path) => {
    const answer = await edge.recipient.call(method, path);
    expect(answer).toMatchObject({ status: 404, json: { code: 'niet-gevonden' } });
    expect(answer.headers).not.toHaveProperty('location');
  });

  it.each([
    ['PUT', '/v1/gebeurtenissen', 'POST'],
    ['OPTIONS', '/v1/openapi.json', 'GET, HEAD'],
    ['PATCH', '/v1/abonnementen/a-1', 'DELETE, GET, HEAD, PUT'],
    ['PURGE', '/v1/abonnementen', 'GET, HEAD, POST'],
    ['TRACE', `/v1/inzendingen/${given.NR}`, 'GET, HEAD'],
  ])('answers %s %s with 405 and Allow: %s', async (method, path, allow) => {
    const answer = await edge.recipient.call(method, path);
    expect(answer).toMatchObject({ status: 405, headers: { allow } });
    if (method !== 'TRACE') expect(answer.json.code).toBe('methode-niet-toegestaan');
  });

  it('answers HEAD with the headers of GET, without a body', async () => {
    const paths = ['/v1/openapi.json', '/v1/berichtsoorten', '/v1/.well-known/jwks.json', MAILBOX];
    for (const path of [...paths, '/v1/nergens', `${MAILBOX}&na=x&limiet=0`]) {
      const head = await edge.recipient.call('HEAD', path);
      const whole = await edge.recipient.call('GET', path);
      expect(head).toMatchObject({ status: whole.status, body: '' });
      // What only reading the mailbox would tell is left out, and never said otherwise (RFC 9110, 9.3.2).
      const length = whole.headers['content-length'];
      const own = { date: '', 'correlation-id': '' };
      expect({ 'content-length': length, ...head.headers, ...own }).toEqual({
        ...whole.headers,
        ...own,
      });
    }
    const counted = await edge.recipient.call('HEAD', MAILBOX);
    expect(counted.headers).not.toHaveProperty('content-length');
  });

  it('refuses another representation and another media type', async () => {
    expect((await get(MAILBOX, { accept: 'text/html' })).status).toBe(406);
    expect((await get(MAILBOX, { accept: 'text/html, */*;q=0.1' })).status).toBe(200);
    for (const mediaType of ['text/plain', 'application/cloudevents+json', 'no type']) {
      const headers = { 'content-type': mediaType };
      const options = { headers, body: '{}' };
      const answer = await edge.recipient.call('POST', '/v1/bevestigingen', options);
      expect(answer.json).toMatchObject({ status: 415, code: 'mediatype-onbekend' });
    }
  });

  it('refuses a compressed body before it is unfolded', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const answer = await edge.recipient.call('POST', '/v1/bevestigingen', { headers, body: '{}' });
    expect(answer.json).toMatchObject({ status: 415, fouten: [{ plaats: 'content-encoding' }] });
  });

  it('tells problems in Dutch, and in English to who prefers it', async () => {
    const dutch = await get('/v1/nergens', { 'accept-language': 'en;q=0.5, nl-NL' });
    const english = await get('/v1/nergens', { 'accept-language': 'de, en-GB;q=0.8' });
    expect(dutch).toMatchObject({
      headers: { 'content-language': 'nl' },
      json: { title: 'niet gevonden' },
    });
    expect(english).toMatchObject({
      headers: { 'content-language': 'en' },
      json: { title: 'not found' },
    });
  });

  it('gives every answer its own number, never the one that was sent', async () => {
    const sent = { 'correlation-id': BSN, 'x-request-id': BSN, 'request-id': BSN };
    const answer = await get('/v1/nergens', sent);
    expect(answer.json.correlatie).toBe(answer.headers['correlation-id']);
    expect(JSON.stringify(answer)).not.toContain(BSN);
  });
});

describe('hostile requests', () => {
  it.each([
    `/v1/berichten?postbus=${BSN}`,
    `/v1/berichten?postbus=r&${BSN}=1`,
    `/v1/berichten?postbus=r&postbus=${BSN}`,
    `/v1/berichten?postbus=r&na=${BSN}%20`,
    `/v1/inzendingen/${given.NR}?bsn=${BSN}`,
    `/v1/gebeurtenissen?x=${BSN}`,
    `/v1/abonnementen/%E0%A4%A?x=${BSN}`,
    `/v1/${BSN}`,
  ])('never hear back what they sent: %s', async (path) => {
    const method = path.includes('gebeurtenissen') ? 'POST' : 'GET';
    const answer = await edge.recipient.call(method, path);
    expect([400, 404]).toContain(answer.status);
    expect(JSON.stringify(answer)).not.toContain(BSN);
  });

  it.each([
    ['no JSON', '{', 400],
    ['JSON text of another shape', '[1,2]', 400],
    ['null', 'null', 400],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0x22]), 400],
    ['a prototype for a name', '{"__proto__":{"postbus":"r"},"postbus":"r"}', 400],
    ['nesting without end', '['.repeat(16_000), 400],
    ['more than a control body', ' '.repeat(LIMITS.controlBodyBytesMax + 1), 413],
    ['nothing', '', 415],
  ])('with %s for a body are refused', async (_, body, status) => {
    const headers: Record<string, string> =
      body === '' ? {} : { 'content-type': 'application/json' };
    const answer = await edge.recipient.call('POST', '/v1/bevestigingen', { headers, body });
    expect(answer.status).toBe(status);
  });

  it('with a body above the limit get 413, announced or not', async () => {
    const large = Buffer.alloc(LIMITS.messageBytesMax + 1, 0x20);
    for (const headers of [{}, { 'transfer-encoding': 'chunked' }]) {
      const answer = await edge.sender.call('POST', '/v1/gebeurtenissen', {
        headers: { 'content-type': 'application/cloudevents+json', ...headers },
        body: large,
      });
      expect(answer.json).toMatchObject({ status: 413, code: 'bericht-te-groot' });
    }
  });

  it.each([
    ['no HTTP at all', 'HELO sluis\r\n\r\n'],
    ['too many header bytes', `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(17_000)}\r\n\r\n`],
    [
      'two lengths',
      'POST /v1/gebeurtenissen HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
    ],
  ])('that are %s get a problem and the end of the connection', async (_, text) => {
    const answer = await raw(text);
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toContain('API-Version: 1.0.0\r\n');
    expect(answer).toContain('"code":"parameter-ongeldig"');
  });

  it('without Host, or with an Expect that means nothing, get the usual headers too', async () => {
    const close = 'Connection: close\r\n';
    const noHost = await raw(`GET /v1/nergens HTTP/1.1\r\n${close}\r\n`);
    const expecting = await raw(
      `GET /v1/nergens HTTP/1.1\r\nHost: x\r\nExpect: tea\r\n${close}\r\n`,
    );
    for (const answer of [noHost, expecting]) {
      expect(answer).toMatch(/^HTTP\/1\.1 404 /);
      expect(answer.toLowerCase()).toContain('api-version: 1.0.0\r\n');
    }
  });
});

describe('faults of our own', () => {
  const hostile: [string, unknown][] = [
    ['a bug', new TypeError(`cannot read ${BSN}`)],
    ['a frozen object', Object.freeze({ message: BSN })],
    [
      'something shaped like an HTTP error',
      { status: 200, statusCode: 418, message: BSN, getStatus: () => 200 },
    ],
    [
      'something that calls itself a body limit',
      Object.assign(new Error(BSN), { code: 'FST_ERR_CTP_BODY_TOO_LARGE', statusCode: 413 }),
    ],
    [
      'a getter that throws',
      Object.defineProperty({}, 'message', {
        get: () => {
          throw new Error(BSN);
        },
      }),
    ],
    [
      'a proxy that refuses everything',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error(BSN);
          },
          getPrototypeOf: () => {
            throw new Error(BSN);
          },
        },
      ),
    ],
    ['undefined', undefined],
    ['a text', BSN],
  ];

  it.each(hostile)('are a 500 with only a number: %s', async (_, thrown) => {
    edge.ports.page = () => Promise.reject(thrown);
    const answer = await get(MAILBOX);
    expect(answer.json).toMatchObject({ status: 500, code: 'interne-fout' });
    expect(JSON.stringify(answer)).not.toContain(BSN);
    // Compared by identity: looking into some of these would throw.
    expect(edge.failures.map(({ error }) => error === thrown)).toEqual([true]);
    expect(edge.failures[0]?.correlation).toBe(answer.json.correlatie);
  });

  it('is not what somebody did who left in the middle of a body', async () => {
    const { ca, identity } = edge.tls;
    const socket = connect({ port: edge.gateway.port, host: 'localhost', ca, ...identity });
    await once(socket, 'secureConnect');
    const head = 'POST /v1/bevestigingen HTTP/1.1\r\nHost: localhost\r\n';
    socket.write(`${head}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"post`);
    socket.end();
    socket.resume();
    await once(socket, 'close');
    // A request that comes afterwards is answered after whatever the broken one brought about.
    expect((await get('/v1/berichtsoorten')).status).toBe(200);
    expect(edge.failures).toEqual([]);
  });

  it.each(['storeUnavailable', 'logUnavailable', 'busy'] as const)(
    'that mend are a 503 with Retry-After and no bug report: %s',
    async (problem) => {
      edge.ports.accept = () => Promise.reject(new Unavailable(problem));
      const answer = await edge.sender.call('POST', '/v1/gebeurtenissen');
      expect(answer.status).toBe(503);
      expect(answer.headers['retry-after']).toBe(String(LIMITS.retryAfterSeconds));
      expect(answer.json.herhaalbaar).toBe(true);
      expect(edge.failures).toEqual([]);
    },
  );

  it('are counted by the route of the contract and the code, not by what was asked', async () => {
    await get(`/v1/inzendingen/${given.NR}`);
    await get(`/v1/${BSN}`);
    expect(edge.answered).toMatchObject([
      { route: '/v1/inzendingen/{nr}', method: 'GET', status: 404, code: 'niet-gevonden' },
      { route: '/onbekend', status: 404 },
    ]);
  });
});
