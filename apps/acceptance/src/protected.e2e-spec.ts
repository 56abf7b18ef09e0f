// Answers: do a signature that an agreement asks for, and encryption to a registered key, hold over real
// connections? The sender and the reader are the programs that the guides give to partners.
import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { compactDecrypt, createLocalJWKSet, flattenedVerify, type JSONWebKeySet } from 'jose';
import { Agent, request } from 'undici';
import type { JsonObject } from '#kernel';
import { projectFile } from '#platform';
import { askProtection } from './protected/directory.js';
import { pushedDirectory } from './push/directory.js';
import { startReceiver, type Receiver } from './push/receivers.js';
import { exportEvidence, publicKeys } from './world/evidence.js';
import { makeInstallation, type Installation, type Server } from './world/installation.js';
import { exampleParty, makePartner, type Partner } from './world/partner.js';
import { aBegin } from './world/replays.js';
import { until } from './world/waiting.js';

const run = promisify(execFile);
const mine = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const jwk = mine.publicKey.export({ format: 'jwk' }) as JsonObject;
let turn = 0;

let folder: string;
let receiver: Receiver;
let installation: Installation;
let server: Server;
let dji: Partner;
let town: Partner;

async function begin(encryptTo: JsonObject): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'sluis-protected-'));
  receiver = await startReceiver('gemeente-rotterdam');
  await pushedDirectory(folder, { 'gemeente-rotterdam': receiver.port });
  await askProtection(folder, encryptTo);
  const pem = mine.privateKey.export({ type: 'pkcs8', format: 'pem' });
  await writeFile(join(folder, 'view-key.pem'), pem, { mode: 0o600 });
  installation = await makeInstallation([`bundles.directoryFolder=${folder}`]);
  server = await installation.start();
  dji = makePartner(server.url, exampleParty('dji'));
  town = makePartner(server.url, exampleParty('gemeente-rotterdam'));
}
async function end(): Promise<void> {
  await dji?.close();
  await town?.close();
  await installation?.end();
  await receiver?.close();
  await rm(folder, { recursive: true });
}

/** As the guide for senders does it. @param key folder of certs-example */
async function sendSigned(key = 'dji'): Promise<{ status: 'sent' | 'refused'; json: JsonObject }> {
  const file = join(folder, 'message.json');
  await writeFile(file, aBegin(turn++).bytes);
  const program = projectFile('examples/clients/send-signed.mjs');
  const certs = projectFile('certs-example/dji');
  const pem = projectFile(`certs-example/${key}/key.pem`);
  const words = [program, server.url, certs, pem, file];
  return run(process.execPath, words).then(
    ({ stdout }) => ({ status: 'sent', json: JSON.parse(stdout) as JsonObject }),
    ({ stdout }: { stdout: string }) => ({
      status: 'refused',
      json: JSON.parse(stdout) as JsonObject,
    }),
  );
}

describe('a sender whose agreement asks for a signature', () => {
  beforeAll(() => begin({ jwk }), 60_000);
  afterAll(end);

  it('is taken with its own signature, of which digest and key are evidence', async () => {
    expect(await sendSigned()).toMatchObject({ status: 'sent', json: { toestand: 'aanvaard' } });
    const { events } = await exportEvidence(installation);
    const taken = events.find(({ name }) => name === 'bericht.aanvaard');
    expect(taken?.data).toMatchObject({
      handtekening: expect.stringMatching(/^[\w-]{43}$/),
      sleutel: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  it('is refused without one, and with the key of another', async () => {
    const bare = await dji.publish(aBegin(turn++).bytes);
    expect([bare.status, bare.json['code']]).toEqual([403, 'handtekening-ontbreekt']);
    expect(await sendSigned('justid')).toMatchObject({
      status: 'refused',
      json: { code: 'handtekening-sleutel-onbekend' },
    });
  });

  it('reaches a mailbox that only its owner reads, by pull, stream and push alike', async () => {
    await until('a push', async () => (receiver.taken.length > 0 ? true : undefined), 30_000);
    const page = await town.page('gemeente.coordinator');
    const [entry] = page.json['berichten'] as JsonObject[];
    expect(entry).not.toHaveProperty('bericht');
    const pulled = String(entry?.['versleuteld']);
    const pushed = receiver.taken[0];
    const streamed = await firstOfStream();
    expect(pushed?.headers['content-type']).toBe('application/jose+json');
    for (const [jwe, signature] of [
      [pulled, String(entry?.['handtekening'])],
      [String(streamed['versleuteld']), String(streamed['handtekening'])],
      [pushed?.body ?? '', String(pushed?.headers['handtekening'])],
    ] as const) {
      const { plaintext } = await compactDecrypt(jwe, mine.privateKey);
      const view = JSON.parse(Buffer.from(plaintext).toString()) as JsonObject;
      expect(view['type']).toBe('nl.reintegratie.detenties.begonnen.v1');
      await expect(verified(signature, jwe)).resolves.toBeDefined();
      await expect(verified(signature, `${jwe}A`)).rejects.toThrow();
    }
    const file = join(folder, 'page.json');
    await writeFile(file, page.text);
    const reader = projectFile('examples/clients/open-views.mjs');
    const words = `"${process.execPath}" "${reader}" "${folder}/view-key.pem" < "${file}"`;
    const { stdout } = await run('sh', ['-c', words]);
    expect(stdout).toContain('"type":"nl.reintegratie.detenties.begonnen.v1"');
  });
});

/** The first entry that comes by server-sent events. */
async function firstOfStream(): Promise<JsonObject> {
  const agent = new Agent({ connect: { ...exampleParty('gemeente-rotterdam') } });
  const path = `${server.url}/v1/berichten/stroom?postbus=gemeente.coordinator`;
  try {
    const { body } = await request(path, { dispatcher: agent });
    let text = '';
    for await (const chunk of body) {
      text += String(chunk);
      const data = /^event: bericht\ndata: (.*)$/m.exec(text)?.[1];
      if (data !== undefined && text.includes(`${data}\n`)) return JSON.parse(data) as JsonObject;
    }
    throw new TypeError('the stream ended without an entry');
  } finally {
    await agent.destroy();
  }
}

async function verified(signature: string, payload: string) {
  const [header = '', , value = ''] = signature.split('.');
  const keys = createLocalJWKSet((await publicKeys(server)) as unknown as JSONWebKeySet);
  const encoded = Buffer.from(payload).toString('base64url');
  return flattenedVerify({ protected: header, payload: encoded, signature: value }, keys);
}

describe('a mailbox without a key in force', () => {
  beforeEach(() => begin({ jwk, until: '2025-06-01' }), 60_000);
  afterEach(end);

  it('gets nothing, by no channel, and hears why; with a key everything still comes', async () => {
    await sendSigned();
    await sendSigned();
    const page = await until('a refusal', async () => {
      const answer = await town.page('gemeente.coordinator');
      return answer.status === 200 ? undefined : answer;
    });
    expect([page.status, page.json['code']]).toEqual([403, 'versleutelsleutel-ontbreekt']);
    const metrics = await until('a counted failure', async () => {
      const text = await (await fetch(`${server.operations}/metrics`)).text();
      return text.includes('sluis_push_failures_total{code="geen-sleutel"}') ? text : undefined;
    });
    expect(metrics).toContain('sluis_refusals_total{code="versleutelsleutel-ontbreekt"}');
    expect(receiver.attempts).toEqual([]);

    await server.stop();
    await askProtection(folder, { jwk });
    server = await installation.start();
    await until('both', async () => (receiver.taken.length > 1 ? true : undefined), 60_000);
    expect(receiver.taken.map(({ number }) => number)).toEqual([1, 2]);
    for (const { body } of receiver.taken) {
      await expect(compactDecrypt(body, mine.privateKey)).resolves.toBeDefined();
    }
  }, 90_000);
});
