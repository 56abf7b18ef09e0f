// Answers: what does a command of the built program say, and how does it end?
import { execFile } from 'node:child_process';
import { projectFile } from '#platform';

export const PROGRAM = projectFile('dist/apps/cli/src/main.js');

export interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export const sluis = (words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const options = { env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [PROGRAM, ...words], options, (error, out, err) => {
      resolve({ status: error ? Number(error.code) : 0, out, err });
    });
  });
