// Answers: what reaches a recipient's address over real TLS, and what is made of everything that can
// stand there instead of a recipient?
import { once } from 'node:events';
import { createServer, type Server } from 'node:https';
import { createServer as createPlain, type AddressInfo, type Server as Plain } from 'node:net';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { generateKeyPairSync } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { makeSigner } from '#evidence';
import type { Delivery, PushAddress } from '#exchange';
import { makeRevocationList } from '#identity';
import { LIMITS } from '#kernel';
import { makePki, type TestIdentity, type TestPki } from '#testing';
import { makeAddressRule } from './addresses.js';
import type { PushIdentity } from './connect.js';
import { makePushOut, type OpenPushOut } from './push-out.js';

const OIN = '00000099000000599000';
const ORIGIN = 'sluis.example';
const signers = {
  jades: makeSigner(generateKeyPairSync('rsa', { modulusLength: 3072 }).privateKey),
  http: makeSigner(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey),
};
const delivery: Delivery = {
  contentType: 'application/cloudevents+json',
  headers: { volgnummer: '7', 'idempotency-key': '"m:7"' },
  body: Buffer.from('{"id":"x"}'),
};

let pki: TestPki;
let own: TestIdentity;
let good: TestIdentity;
let identity: PushIdentity;
const open: (Server | Plain)[] = [];
const outs: OpenPushOut[] = [];

beforeAll(async () => {
  pki = await makePki();
  own = await pki.issue({ oin: '00000099000000002000', use: 'client' });
  good = await pki.issue({ oin: OIN, use: 'server', dns: ['localhost'] });
  identity = await trusting();
});
afterEach(async () => {
  await Promise.all(outs.splice(0).map((out) => out.close()));
  for (const server of open.splice(0)) server.close();
});

async function trusting(revoked: readonly TestIdentity[] = []): Promise<PushIdentity> {
  const revocations = makeRevocationList(pki.ca, [await pki.crl(revoked)]);
  const trust = { production: false, rsa2048Allowed: [], revocations };
  return { cert: own.cert, key: own.key, authorities: pki.ca, trust };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A recipient, or what stands in its place. */
async function receiver(answer: Answer, as: TestIdentity = good): Promise<number> {
  const settings = { key: as.key, cert: as.cert, ca: pki.ca, requestCert: true };
  return listening(createServer({ ...settings, rejectUnauthorized: true }, answer));
}

async function listening(server: Server | Plain): Promise<number> {
  server.on('connection', (socket) => socket.on('error', () => undefined));
  server.listen(0, '127.0.0.1');
  open.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

function outWith(more: Partial<Parameters<typeof makePushOut>[0]> = {}): OpenPushOut {
  const out = makePushOut({
    origin: ORIGIN,
    identity: async () => identity,
    mayCall: makeAddressRule(['127.0.0.0/8', '::1/128']),
    signers,
    clock: { now: () => Date.now() },
    ...more,
  });
  outs.push(out);
  return out;
}

const at = (port: number, more: Partial<PushAddress['target']> = {}): PushAddress => ({
  mailbox: `${OIN}/gemeente.coordinator/reintegratie`,
  oin: OIN,
  target: { host: 'localhost', port, path: '/sluis', ...more },
  digest: `${more.host ?? 'localhost'}:${port}`,
});

const answering =
  (status: number, headers: Record<string, string> = {}, body = ''): Answer =>
  (_request, response) =>
    void response.writeHead(status, headers).end(body);

describe('a delivery', () => {
  it('is a POST of the very bytes, with our certificate, signed, and with its number', async () => {
    let seen: { request: IncomingMessage; body: string; peer: string } | undefined;
    const port = await receiver((request, response) => {
      const peer = (
        request.socket as unknown as { getPeerCertificate(): { subject: object } }
      ).getPeerCertificate().subject;
      void buffer(request).then((bytes) => {
        seen = { request, body: bytes.toString(), peer: JSON.stringify(peer) };
        response.writeHead(204).end();
      });
    });
    expect(await outWith().deliver(at(port), delivery)).toEqual({ kind: 'answered', status: 204 });
    expect(seen?.body).toBe('{"id":"x"}');
    expect(seen?.peer).toContain('00000099000000002000');
    expect(seen?.request).toMatchObject({ method: 'POST', url: '/sluis' });
    expect(seen?.request.headers).toMatchObject({
      'content-type': 'application/cloudevents+json',
      'idempotency-key': '"m:7"',
      volgnummer: '7',
      'webhook-request-origin': ORIGIN,
      'message-signature': expect.stringMatching(/^[\w-]+\.\.[\w-]+$/),
      digest: expect.stringMatching(/^SHA-256=/),
      'content-digest': expect.stringMatching(/^sha-256=:/),
    });
  });

  it('is signed as RFC 9421 says where the directory asks for that', async () => {
    let headers: IncomingMessage['headers'] = {};
    const port = await receiver((request, response) => {
      headers = request.headers;
      response.writeHead(204).end();
    });
    await outWith().deliver(at(port, { signature: 'http' }), delivery);
    expect(headers['signature-input']).toMatch(/^sluis=\("@method" "@authority" "@path"/);
    expect(headers['message-signature']).toBeUndefined();
  });

  it('goes over one connection, one after the other', async () => {
    let connections = 0;
    const port = await receiver(answering(204));
    open.at(-1)?.on('secureConnection', () => (connections += 1));
    const out = outWith();
    for (let turn = 0; turn < 5; turn += 1) await out.deliver(at(port), delivery);
    expect(connections).toBe(1);
  });

  it.each([200, 202, 301, 400, 410, 429, 500])('hears %d, and follows nothing', async (status) => {
    const headers = { 'retry-after': '7', location: 'https://localhost:1/' };
    const port = await receiver(answering(status, headers, 'a few words'));
    const answer = await outWith().deliver(at(port), delivery);
    expect(answer).toEqual({ kind: 'answered', status, retryAfter: '7' });
  });

  it('does not read an answer without end', async () => {
    const port = await receiver((_request, response) => {
      response.on('error', () => undefined);
      response.writeHead(200);
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(16_384)));
        response.once('drain', more);
      };
      more();
    });
    const answer = await outWith().deliver(at(port), delivery);
    expect(answer).toEqual({ kind: 'answered', status: 200 });
  });
});

describe('permission', () => {
  it('is what the target says with our name', async () => {
    let asked: IncomingMessage | undefined;
    const port = await receiver((request, response) => {
      asked = request;
      response.setHeader('WebHook-Allowed-Origin', ORIGIN.toUpperCase());
      response.setHeader('WebHook-Allowed-Rate', '120');
      response.writeHead(200).end();
    });
    const permission = await outWith().permission(at(port));
    expect(permission).toEqual({ kind: 'allowed', perMinute: 120 });
    expect(asked).toMatchObject({ method: 'OPTIONS', url: '/sluis' });
    expect(asked?.headers).toMatchObject({
      'webhook-request-origin': ORIGIN,
      'webhook-request-rate': String(LIMITS.pushRatePerMinute),
    });
  });

  it.each([
    ['anybody', { 'webhook-allowed-origin': '*' }, { kind: 'allowed' }],
    ['another', { 'webhook-allowed-origin': 'other.example' }, { kind: 'answered', status: 200 }],
    ['nobody', {}, { kind: 'answered', status: 200 }],
  ])('for %s', async (_, headers, expected) => {
    const port = await receiver(answering(200, headers));
    expect(await outWith().permission(at(port))).toEqual(expected);
  });

  it('is not a name in an answer that is an error', async () => {
    const port = await receiver(answering(405, { 'webhook-allowed-origin': ORIGIN }));
    expect(await outWith().permission(at(port))).toEqual({ kind: 'answered', status: 405 });
  });
});

describe('what stands there is not the recipient', () => {
  const never: Answer = () => {
    throw new Error('a byte of a request arrived');
  };
  const failed = (fault: string) => ({ kind: 'failed', fault });

  it.each([
    [
      'another organisation',
      () => pki.issue({ oin: '00000099000000344000', use: 'server', dns: ['localhost'] }),
    ],
    ['no organisation', () => pki.issue({ use: 'server', dns: ['localhost'] })],
    [
      'its own client certificate',
      () => pki.issue({ oin: OIN, use: 'client', dns: ['localhost'] }),
    ],
    ['another host', () => pki.issue({ oin: OIN, use: 'server', dns: ['other.example'] })],
    [
      'what has expired',
      () =>
        pki.issue({ oin: OIN, use: 'server', dns: ['localhost'], notBefore: 0, notAfter: 1_000 }),
    ],
    [
      'what another authority signed',
      async () => (await makePki()).issue({ oin: OIN, use: 'server', dns: ['localhost'] }),
    ],
  ])('but shows the certificate of %s: not a byte is sent', async (_, issue) => {
    const port = await receiver(never, await issue());
    expect(await outWith().deliver(at(port), delivery)).toEqual(failed('certificaat-onjuist'));
  });

  it('any more since its certificate was revoked, also on the connection that is open', async () => {
    let requests = 0;
    const port = await receiver((_request, response) => {
      requests += 1;
      response.writeHead(204).end();
    });
    let current = identity;
    const out = outWith({ identity: async () => current });
    expect(await out.deliver(at(port), delivery)).toMatchObject({ status: 204 });
    current = await trusting([good]);
    expect(await out.deliver(at(port), delivery)).toEqual(failed('certificaat-onjuist'));
    expect(requests).toBe(1);
  });

  it('but a private address behind its name', async () => {
    const port = await receiver(never);
    const out = outWith({ mayCall: makeAddressRule([]) });
    expect(await out.deliver(at(port), delivery)).toEqual(failed('adres-niet-toegestaan'));
    const byNumber = at(port, { host: '127.0.0.1' });
    expect(await out.deliver(byNumber, delivery)).toEqual(failed('adres-niet-toegestaan'));
  });

  it('but nobody, or a name without an address', async () => {
    const port = await receiver(never);
    open.pop()?.close();
    const out = outWith();
    expect(await out.deliver(at(port), delivery)).toEqual(failed('geen-verbinding'));
    const nameless = at(port, { host: 'nergens.invalid' });
    expect(await out.deliver(nameless, delivery)).toEqual(failed('geen-adres'));
  });

  it('but somebody who hangs up, or speaks no HTTP', async () => {
    const port = await receiver((request) => request.socket.destroy());
    expect(await outWith().deliver(at(port), delivery)).toEqual(failed('geen-antwoord'));
    const garbage = await receiver((request) => request.socket.end('rubbish\r\n\r\n'));
    expect(await outWith().deliver(at(garbage), delivery)).toEqual(failed('antwoord-onleesbaar'));
    const plain = await listening(createPlain((socket) => socket.end('no TLS')));
    expect(await outWith().deliver(at(plain), delivery)).toEqual(failed('geen-verbinding'));
  });
});
