import { createServer as createPlainServer, type Server } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type TlsOptions } from 'node:tls';
import { makePki, type IdentityWishes, type TestPki } from '#testing';
import type { KafkaTls } from '../kafka/client.js';
import { probeBroker } from './probe.js';

const MINUTE = 60_000;

let pki: TestPki;
let ours: KafkaTls;
const servers: Server[] = [];

beforeAll(async () => {
  pki = await makePki();
  const { key, cert } = await pki.issue({ organisation: 'sluis-router' });
  ours = { key, cert, ca: pki.ca };
});
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function listening(server: Server): Promise<string> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A listener that answers a question, unless told otherwise. */
async function broker(wishes: IdentityWishes = {}, options: TlsOptions = {}, from = pki) {
  const { key, cert } = await from.issue({
    organisation: 'kafka-1',
    use: 'server',
    ips: ['127.0.0.1'],
    ...wishes,
  });
  const server = createServer(
    { key, cert, ca: pki.ca, requestCert: true, rejectUnauthorized: true, ...options },
    (socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.write('answer'));
    },
  );
  server.on('tlsClientError', () => undefined);
  return listening(server);
}

const fault = (address: string, tls = ours) => probeBroker(address, tls);

it('says that a broker lets us in, and what it calls itself', async () => {
  const address = await broker();
  expect(await probeBroker(address, ours)).toMatchObject({
    kind: 'answered',
    protocol: 'TLSv1.3',
    certificate: { name: 'kafka-1' },
  });
});

it('says that a broker wants another certificate', async () => {
  const stranger = await (await makePki()).issue();
  const { key, cert } = stranger;
  expect(await fault(await broker(), { key, cert, ca: pki.ca })).toMatchObject({
    fault: 'refuses-us',
    certificate: { name: 'kafka-1' },
  });
});

it.each<[string, IdentityWishes]>([
  ['expired', { notBefore: Date.now() - 2 * MINUTE, notAfter: Date.now() - MINUTE }],
  ['wrong-name', { ips: ['127.0.0.2'] }],
])('says what is wrong with its certificate: %s', async (expected, wishes) => {
  expect(await fault(await broker(wishes))).toMatchObject({ fault: expected });
});

it('trusts nobody whom our authority did not sign', async () => {
  const address = await broker({}, {}, await makePki());
  expect(await fault(address)).toMatchObject({ fault: 'not-trusted' });
});

it('says that it is no listener with TLS', async () => {
  const plain = createPlainServer((socket) => {
    socket.on('error', () => undefined);
    socket.end('220 welcome\r\n');
  });
  expect(await fault(await listening(plain))).toMatchObject({ fault: 'no-tls' });
});

it('says that nothing listens, and that nobody knows the host', async () => {
  expect(await fault('127.0.0.1:1')).toMatchObject({ fault: 'nothing-listens' });
  expect(await fault('geen-host.invalid:9093')).toMatchObject({ fault: 'no-such-host' });
});
