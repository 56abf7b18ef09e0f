// Answers: can the servers be started on this machine, and if not, what has to be installed?
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { haveKafkaJars } from './kafka-jars.js';
import { findPostgres } from './postgres.js';
import type { Engines } from './start-servers.js';

const run = promisify(execFile);
const JAVA_MIN = 17;

/** Names of programs, for a person; empty: all are there. */
export async function missingFor(
  ...wanted: readonly (keyof Engines | 'python')[]
): Promise<string[]> {
  const missing: string[] = [];
  if (wanted.includes('kafka')) {
    if ((await javaVersion()) < JAVA_MIN) missing.push(`Java ${JAVA_MIN} or newer`);
    if (!(await haveKafkaJars()) && !(await runs('mvn'))) missing.push('Maven');
  }
  if (wanted.includes('postgres') && findPostgres() === undefined) {
    missing.push('PostgreSQL 15 or newer');
  }
  // For a receiver of ours that recipients may use.
  if (wanted.includes('python') && !(await runs('python3'))) missing.push('Python 3');
  return missing;
}

/** 0 when there is none. */
async function javaVersion(): Promise<number> {
  try {
    const { stderr } = await run('java', ['-version']);
    return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

const runs = (command: string): Promise<boolean> =>
  run(command, ['--version']).then(
    () => true,
    () => false,
  );
