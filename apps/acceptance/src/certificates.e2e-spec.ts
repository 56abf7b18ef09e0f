// Answers: what does a stranger get? Not one byte of an answer, whatever is wrong with the
// certificate; and the evidence holds one record of it, with the reason.
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makePki, writeTlsFiles, type TestIdentity, type TestPki } from '#testing';
import { exportEvidence, type Event } from './world/evidence.js';
import { makeInstallation, type Installation, type Server } from './world/installation.js';
import { makePartner } from './world/partner.js';

const DJI = '00000099000000001000';
const ROTTERDAM = '00000099000000599000';
const MINUTE = 60_000;

let installation: Installation;
let server: Server;
let pki: TestPki;
let foreign: TestPki;
let revoked: TestIdentity;
const tlsFolder = () => join(installation.folder, 'tls');

beforeAll(async () => {
  installation = await makeInstallation();
  pki = await makePki({ name: 'EXAMPLE authority of the acceptance tests' });
  foreign = await makePki({ name: 'EXAMPLE authority of somebody else' });
  revoked = await pki.issue({ oin: ROTTERDAM });
  const operator = await pki.issue({
    oin: '00000099000000002000',
    use: 'both',
    dns: ['localhost'],
    ips: ['127.0.0.1'],
  });
  const crls = [await pki.crl([revoked])];
  const tls = await writeTlsFiles(tlsFolder(), { server: operator, ca: pki.ca, crls });
  server = await installation.start({
    set: [
      `tls.certificateFile=${tls.cert}`,
      `tls.keyFile=${tls.key}`,
      `tls.anchorsFile=${tls.ca}`,
      `tls.revocationFiles=${tls.crls.join(',')}`,
    ],
  });
}, 90_000);
afterAll(() => installation.end());

const strangers: readonly (readonly [string, string, () => Promise<TestIdentity | undefined>])[] = [
  ['no certificate', 'geen-certificaat', () => Promise.resolve(undefined)],
  ['one of another authority', 'niet-vertrouwd', () => foreign.issue({ oin: DJI })],
  ['an expired one', 'verlopen', () => pki.issue({ oin: DJI, ...ended() })],
  ['one that is not valid yet', 'nog-niet-geldig', () => pki.issue({ oin: DJI, ...coming() })],
  ['a revoked one', 'ingetrokken', () => Promise.resolve(revoked)],
  ['one for servers only', 'verkeerd-doel', () => pki.issue({ oin: DJI, use: 'server' })],
  ['one without an OIN', 'geen-oin', () => pki.issue({ serialNumbers: [] })],
  ['one with two OINs', 'meer-dan-een-oin', () => pki.issue({ serialNumbers: bothOins() })],
  ['an OIN that nobody knows', 'oin-onbekend', () => pki.issue({ oin: '00000099000000098000' })],
  ['a weak key', 'sleutel-te-zwak', () => pki.issue({ oin: DJI, key: 'rsa', rsaBits: 2048 })],
];

const ended = () => ({ notBefore: Date.now() - 9 * MINUTE, notAfter: Date.now() - MINUTE });
const coming = () => ({ notBefore: Date.now() + 9 * MINUTE, notAfter: Date.now() + 20 * MINUTE });
const bothOins = () => [DJI, ROTTERDAM].map((printableString) => ({ printableString }));

describe('a stranger', () => {
  it.each(strangers)('with %s gets not one byte (%s)', async (_, _reason, issue) => {
    expect(await bytesFor(await issue())).toBe('');
  });

  it('is told apart from a party, which is answered over the same listener', async () => {
    expect(await bytesFor(await pki.issue({ oin: DJI }))).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('leaves one evidence record with the reason, and a party leaves none', async () => {
    const reasons = strangers.map(([, reason]) => reason);
    expect((await refusals()).map(({ data }) => data['reden'])).toEqual(reasons);
  }, 30_000);
});

describe('a party whose certificate is revoked', () => {
  it('loses its open connection within five seconds, and gets no new one', async () => {
    // Given
    const leaver = await pki.issue({ oin: DJI });
    const partner = makePartner(server.url, { ...leaver, ca: pki.ca });
    const isAnswered = () => partner.call('GET', '/v1/berichtsoorten').then(isGood, () => false);
    expect(await isAnswered()).toBe(true);

    // When
    await writeFile(join(tlsFolder(), 'crl-0.pem'), await pki.crl([revoked, leaver]));

    // Then
    const deadline = Date.now() + 5_000;
    while (Date.now() < deadline && (await isAnswered())) await pause(50);
    expect(Date.now()).toBeLessThan(deadline);
    expect(await bytesFor(leaver)).toBe('');
    expect((await refusals()).at(-1)?.data['reden']).toBe('ingetrokken');
    await partner.close();
  }, 30_000);
});

const isGood = ({ status }: { readonly status: number }): boolean => status === 200;

/** Everything that the listener sends to whoever shows this certificate and asks for something. */
async function bytesFor(identity: TestIdentity | undefined): Promise<string> {
  const socket = connect({
    host: '127.0.0.1',
    port: server.port,
    servername: 'localhost',
    ca: pki.ca,
    ...(identity ? { cert: identity.cert, key: identity.key } : {}),
  });
  let received = '';
  socket.setEncoding('utf8').on('data', (part: string) => (received += part));
  // A refusal may arrive while the request is being written.
  socket.on('error', () => undefined);
  socket.write('GET /v1/berichtsoorten HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  await once(socket, 'close');
  return received;
}

async function refusals(): Promise<readonly Event[]> {
  const { events } = await exportEvidence(installation);
  return events.filter(({ name }) => name === 'verbinding.geweigerd');
}
