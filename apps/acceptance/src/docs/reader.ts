// Answers: where do the commands of a page run? As a reader runs them: in the folder of a clone, with
// a server on the example configuration; a copy of that folder, so that a test leaves no trace.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { projectFile } from '#platform';
import { freePort } from '../../../../deploy/servers/server-process.js';
import { readStory } from '../../../cli/src/demo/story.js';

export interface Reader {
  run(script: string): Promise<{ readonly code: number | null; readonly output: string }>;
  leave(): Promise<void>;
}

/** What a clone shares with its copy; what pages write goes into `data`, which is new. */
const SHARED = ['certs-example', 'dist', 'node_modules', 'package.json', 'policies', 'schemas'];
const MAIN = 'dist/apps/cli/src/main.js';
const READY_MS = 60_000;

export async function makeReader(): Promise<Reader> {
  const folder = await copyOfClone();
  const ports = { partners: await freePort(), operations: await freePort() };
  const set = [`gateway.port=${ports.partners}`, `operations.port=${ports.operations}`];
  const start = [
    'start',
    '--config',
    'examples/sluis.yaml',
    ...set.flatMap((one) => ['--set', one]),
  ];
  const server = spawn(process.execPath, [MAIN, ...start], { cwd: folder, stdio: 'ignore' });
  const leave = async (): Promise<void> => {
    if (server.exitCode === null) {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await ready(server, `http://127.0.0.1:${ports.operations}/gereed`);
  } catch (error) {
    await leave();
    throw error;
  }
  return {
    async run(script) {
      const ported = script.replaceAll('8443', `${ports.partners}`);
      const whole = `${SHELL}\n${ported.replaceAll('9464', `${ports.operations}`)}`;
      const env = { ...process.env, NODE: process.execPath, PARTNERS: `${ports.partners}` };
      const shell = spawn('bash', ['-e', '-c', whole], { cwd: folder, env });
      const closed = once(shell, 'close') as Promise<[number | null]>;
      const [said, complained] = await Promise.all([text(shell.stdout), text(shell.stderr)]);
      return { code: (await closed)[0], output: said + complained };
    },
    leave,
  };
}

/** `npx sluis` without npm's own second, and towards the port that this server got. */
const SHELL = `npx() {
  shift
  case "$1" in
    send | inbox | ack | passport | status | why)
      "$NODE" ${MAIN} "$@" --url "https://localhost:$PARTNERS" ;;
    *) "$NODE" ${MAIN} "$@" ;;
  esac
}`;

/** The example messages tell of days around one date; here they are about today, as in the demo. */
export async function copyOfClone(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sluis-reader-'));
  await Promise.all(SHARED.map((name) => symlink(projectFile(name), join(folder, name))));
  await cp(projectFile('examples'), join(folder, 'examples'), { recursive: true });
  await mkdir(join(folder, 'data'), { mode: 0o700 });
  await Promise.all(
    readStory(Date.now()).map(({ file, bytes }) =>
      writeFile(join(folder, 'examples/messages', `${file}.json`), bytes),
    ),
  );
  return folder;
}

async function ready(server: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + READY_MS;
  while (Date.now() < deadline && server.exitCode === null) {
    const status = await fetch(url).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return;
    await pause(25);
  }
  throw new Error('the server of the examples did not become ready');
}
