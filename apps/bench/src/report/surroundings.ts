// Answers: of which program, on which machine, with which versions are these figures? A figure
// without them means nothing to anybody else.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { availableParallelism, cpus, release, totalmem } from 'node:os';
import { promisify } from 'node:util';
import { projectFile } from '#platform';
import { VERSION } from '../../../cli/src/version.js';
import { findPostgres } from '../../../../deploy/servers/postgres.js';

export interface Surroundings {
  readonly at: string;
  readonly sluis: string;
  readonly commit: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
}

const run = promisify(execFile);

export async function surroundings(): Promise<Surroundings> {
  const [model] = cpus();
  const gib = Math.round(totalmem() / 2 ** 30);
  return {
    at: new Date().toISOString(),
    sluis: VERSION,
    commit: await commit(),
    machine: `${availableParallelism()} × ${model?.model.trim() ?? 'unknown processor'}, ${gib} GiB, Linux ${release()}`,
    versions: {
      node: process.versions.node,
      openssl: process.versions.openssl,
      kafka: await kafkaVersion(),
      java: await firstLine('java', ['-version']),
      postgresql: await firstLine(`${findPostgres() ?? ''}/postgres`, ['--version']),
    },
  };
}

/** With a mark when what was measured is not what was committed. */
async function commit(): Promise<string> {
  const git = async (...words: string[]): Promise<string> =>
    (await run('git', words, { cwd: projectFile('.') })).stdout.trim();
  try {
    const changed = (await git('status', '--porcelain', '--untracked-files=no')) !== '';
    return `${await git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes' : ''}`;
  } catch {
    return 'unknown';
  }
}

async function kafkaVersion(): Promise<string> {
  const pom = await readFile(projectFile('deploy/servers/pom.xml'), 'utf8');
  return /<artifactId>kafka_[\d.]+<\/artifactId>\s*<version>([^<]+)</.exec(pom)?.[1] ?? 'unknown';
}

async function firstLine(program: string, words: readonly string[]): Promise<string> {
  try {
    const { stdout, stderr } = await run(program, [...words]);
    return (stdout + stderr).split('\n')[0] ?? '';
  } catch {
    return 'unknown';
  }
}
