// Answers: do the receivers that we give to recipients receive? Each as its guide starts it, at the
// address that the directory names.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { projectFile } from '#platform';
import { freePort } from '../../../deploy/servers/server-process.js';
import { pushedDirectory } from './push/directory.js';
import { makeInstallation, type Installation } from './world/installation.js';
import { exampleParty, makePartner } from './world/partner.js';
import { sluis } from './world/program.js';
import { aBegin } from './world/replays.js';
import { until } from './world/waiting.js';

const CERTIFICATES = projectFile('certs-example/gemeente-rotterdam');
const CA = projectFile('certs-example/ca.pem');
const MESSAGES = 3;

let folder: string;
let receiver: ChildProcess | undefined;
let installation: Installation | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluis-receiver-'));
});
afterEach(async () => {
  receiver?.kill('SIGKILL');
  await installation?.end();
  await rm(folder, { recursive: true });
});

/** As `sluis certs p12` packs it for Java. */
async function bundle(): Promise<string> {
  const password = join(folder, 'password');
  await writeFile(password, 'changeit', { mode: 0o600 });
  const out = join(folder, 'own.p12');
  const words = ['certs', 'p12', CERTIFICATES, '--password-file', password, '--out', out];
  expect(await sluis(words)).toMatchObject({ status: 0 });
  return out;
}

const example = (name: string): string => projectFile(`examples/receivers/${name}`);

it.each([
  ['Node', async () => [process.execPath, example('receiver.mjs'), CERTIFICATES, CA]],
  ['Python', async () => ['python3', example('receiver.py'), CERTIFICATES, CA]],
  ['Java', async () => ['java', example('Receiver.java'), await bundle(), 'changeit', CA]],
] as const)(
  'the receiver in %s takes what is brought, once and in order',
  async (_, commandOf) => {
    // Given
    const port = await freePort();
    const [command = '', ...words] = await commandOf();
    receiver = spawn(command, [...words, String(port)], { cwd: folder });
    let said = '';
    for (const stream of [receiver.stdout, receiver.stderr]) {
      stream?.setEncoding('utf8').on('data', (part: string) => (said += part));
    }
    await until('a receiver', async () => said.includes('ready') || undefined, 60_000);
    const directory = join(folder, 'directory');
    await pushedDirectory(directory, { 'gemeente-rotterdam': port });
    installation = await makeInstallation([`bundles.directoryFolder=${directory}`]);
    const server = await installation.start();
    // When
    const dji = makePartner(server.url, exampleParty('dji'));
    for (let turn = 0; turn < MESSAGES; turn += 1) {
      expect((await dji.publish(aBegin(turn).bytes)).status).toBe(202);
    }
    await dji.close();
    // Then
    const lines = (): readonly string[] =>
      said.split('\n').filter((line) => line.startsWith('rec'));
    await until(said, async () => lines().length >= MESSAGES || undefined, 60_000);
    const type = 'nl.reintegratie.detenties.begonnen.v1';
    expect(lines()).toEqual([1, 2, 3].map((number) => `received #${number} ${type}`));
    const stored = (await readFile(join(folder, 'received.jsonl'), 'utf8')).trim().split('\n');
    expect(stored.map((line) => (JSON.parse(line) as { type: string }).type)).toEqual(
      Array(MESSAGES).fill(type),
    );
    const ended = once(receiver, 'exit');
    receiver.kill('SIGTERM');
    await ended;
  },
  180_000,
);
