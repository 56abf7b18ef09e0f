// Answers: how fast is Sluis on this machine, and against what? `npm run bench` measures everything
// in less than ten minutes; `npm run bench -- route` one part of it.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { projectFile } from '#platform';
import { missingFor } from '../../../deploy/servers/missing.js';
import { PARTS } from './parts/all.js';
import { identityOf, type Bench, type Part } from './parts/bench.js';
import type { Measured } from './report/measured.js';
import { rewritePage } from './report/page.js';
import { surroundings } from './report/surroundings.js';
import { tableOf } from './report/table.js';
import { startEngines } from './world/engines.js';

interface Options {
  readonly json: string;
  readonly rounds: number;
  readonly page?: boolean;
  readonly profile?: string;
}

const RESULTS = 'bench-results';
const say = (line: string): void => void process.stderr.write(`${line}\n`);

function wantedParts(names: readonly string[]): readonly Part[] {
  const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
  if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(', ')}`);
  return names.length === 0 ? PARTS : PARTS.filter((part) => names.includes(part.name));
}

function roundsOf(text: string): number {
  const rounds = Number(text);
  if (!Number.isInteger(rounds) || rounds < 1) throw new InvalidArgumentError('1 or more');
  return rounds;
}

async function measure(parts: readonly Part[], options: Options): Promise<readonly Measured[]> {
  const missing = await missingFor('kafka', 'postgres');
  if (missing.length > 0) throw new Error(`not found on this machine: ${missing.join(', ')}`);
  const folder = await mkdtemp(join(tmpdir(), 'sluis-bench-'));
  const engines = await startEngines();
  const profile = options.profile;
  const bench: Bench = {
    engines,
    folder,
    sender: await identityOf('dji'),
    recipient: await identityOf('gemeente-rotterdam'),
    rounds: options.rounds,
    nodeOptions: profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`],
    say,
  };
  const results: Measured[] = [];
  try {
    for (const part of parts) {
      say(`${part.name}: ${part.says} …`);
      const began = performance.now();
      results.push(...(await part.measure(bench)));
      say(`  ${((performance.now() - began) / 1_000).toFixed(0)} s`);
    }
  } finally {
    await engines.stop();
    await rm(folder, { recursive: true, force: true });
  }
  return results;
}

async function bench(names: readonly string[], options: Options): Promise<void> {
  const parts = wantedParts(names);
  const results = await measure(parts, options);
  const about = await surroundings();
  await mkdir(dirname(options.json), { recursive: true });
  await writeFile(options.json, `${JSON.stringify({ ...about, results }, undefined, 2)}\n`);
  process.stdout.write(`${tableOf(results)}\n\n`);
  process.stdout.write(`Sluis ${about.sluis}, commit ${about.commit}; ${about.machine}\n`);
  process.stdout.write(`${JSON.stringify(about.versions)}\n${options.json}\n`);
  if (options.page) await rewritePage(projectFile('docs/performance.md'), about, results);
}

const program = new Command('bench')
  .description('measures Sluis and a raw relay on one broker and one database, and compares them')
  .argument('[parts...]', `what to measure: ${PARTS.map(({ name }) => name).join(', ')}`)
  .option(
    '--json <file>',
    'where the results go',
    projectFile(`${RESULTS}/${new Date().toISOString().replaceAll(/[:.]/g, '-')}.json`),
  )
  .option('--rounds <number>', 'of what is compared round by round', roundsOf, 3)
  .option('--page', 'write the table into docs/performance.md')
  .option('--profile <folder>', 'write a CPU profile of every process of Sluis there')
  .action(bench);

try {
  await program.parseAsync();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
