// Answers: what does `npm run compose:init` do? Makes what docker-compose.yml mounts, for the user who
// asks, and says which user the containers run as.
import { appendFile, chown, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { projectFile } from '#platform';
import { prepare } from './prepare.js';

const FOLDER = projectFile('data/compose');
const ENVIRONMENT = projectFile('.env');
/** No container runs as root, so what root makes is given to somebody whom no machine knows. */
const NOT_ROOT = { uid: 10_001, gid: 10_001 };

const own = { uid: process.getuid?.() ?? NOT_ROOT.uid, gid: process.getgid?.() ?? NOT_ROOT.gid };
const { uid, gid } = own.uid === 0 ? NOT_ROOT : own;

const prepared = await prepare(FOLDER, Date.now());
if (prepared.kind === 'refused') {
  process.stderr.write(prepared.faults.map((fault) => `${fault}\n`).join(''));
  process.exitCode = 1;
} else if (prepared.kind === 'kept') {
  process.stdout.write(`${FOLDER} was there and stays as it is; remove it to begin anew\n`);
} else {
  if (own.uid === 0) await giveAway(FOLDER);
  // Behind whatever else stands there; the last one counts.
  await appendFile(ENVIRONMENT, `RUN_AS=${uid}:${gid}\n`);
  process.stdout.write(`made: ${FOLDER} and .env; next: docker compose up --wait\n`);
}

async function giveAway(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const name of ['', ...names]) await chown(join(folder, name), uid, gid);
}
