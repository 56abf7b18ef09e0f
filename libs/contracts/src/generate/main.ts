// Answers: are the generated files up to date, and how do they become so? `npm run generate` writes
// them; with `--check` nothing is written and a stale file makes the exit code 1.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, cwd, exit, stderr, stdout } from 'node:process';
import { generatedFiles, staleFiles } from './outputs.js';

const root = cwd();
const files = await generatedFiles(root);
const stale = staleFiles(root, files);

if (argv.includes('--check')) {
  for (const path of stale) stderr.write(`${path} is stale: run \`npm run generate\`\n`);
  exit(stale.length === 0 ? 0 : 1);
}
for (const path of stale) write(path, files.get(path));
stdout.write(`${stale.length} of ${files.size} generated files written\n`);

function write(path: string, text: string | undefined): void {
  const target = join(root, path);
  if (text === undefined) return rmSync(target);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
