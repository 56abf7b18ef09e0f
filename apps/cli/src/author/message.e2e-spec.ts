// Answers: does a type that `sluis message new` began generate, load and validate as it stands? In a
// copy of the project, with its built programs, as its author would run them.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { format } from 'prettier';
import { projectFile } from '#platform';

const run = promisify(execFile);
const TYPE = 'nl.reintegratie.rondleidingen.gegeven.v1';
const MAIN = 'dist/apps/cli/src/main.js';
/** What the type's files are made of and made into; the rest of the project is not asked. */
const COPIED = ['dist', 'docs', 'libs/contracts', 'policies', 'schemas'];
const KEPT = ['.prettierrc', '.swcrc', 'package.json'];
let folder: string;

/** Standard output; a command that fails throws, with what it said. */
const node = async (...argv: string[]) =>
  (await run(process.execPath, argv, { cwd: folder, encoding: 'utf8' })).stdout;
const sluis = (...argv: string[]) => node(MAIN, ...argv);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluis-message-'));
  for (const path of [...COPIED, ...KEPT]) {
    cpSync(projectFile(path), join(folder, path), { recursive: true });
  }
  symlinkSync(projectFile('node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('sluis message new', () => {
  it('writes what generates, loads, and stands in the matrix as its rule gives it', async () => {
    const said = await sluis('message', 'new', TYPE, '--object', 'rondleiding');
    expect(said).toContain(`written  schemas/messages/${TYPE}/schema.json`);
    expect(await node('dist/libs/contracts/src/generate/main.js')).toContain(
      'generated files written',
    );
    const generated = 'libs/contracts/src/generated';
    await node('node_modules/.bin/swc', generated, '-d', 'dist', '--copy-files', '-q');
    expect(await sluis('policy', 'check')).toContain('no faults');
    expect(await sluis('policy', 'matrix')).toMatch(/^Vul in: rondleiding +Y +–/m);
  }, 120_000);

  it('writes examples that the new schema accepts, and one that it refuses where it says', async () => {
    const script = `
      import { readFileSync, readdirSync } from 'node:fs';
      import { readHttp, validateEvent } from '#contracts';
      const folder = 'schemas/messages/${TYPE}/examples';
      const judged = (event) => {
        const read = readHttp({ 'content-type': 'application/cloudevents+json' }, Buffer.from(JSON.stringify(event)));
        const { kind, faults } = read.kind === 'read' ? validateEvent(read.event) : read;
        return [kind, ...(faults ?? []).map(({ place }) => place)];
      };
      const files = (kind) => readdirSync(folder + '/' + kind).map((name) =>
        JSON.parse(readFileSync(folder + '/' + kind + '/' + name, 'utf8')));
      console.log(JSON.stringify({
        valid: files('valid').map(judged),
        invalid: files('invalid').map(({ event, place }) => [place, ...judged(event)]),
      }));`;
    const place = '/rondleiding';
    expect(JSON.parse(await node('--input-type=module', '--eval', script))).toEqual({
      valid: [['valid'], ['valid']],
      invalid: [[place, 'refused', `/data${place}`]],
    });
  }, 30_000);

  it('writes every file as the formatter of the project would', async () => {
    const paths = ['schema.json', 'entry.yaml', 'examples/valid/volledig.json'].map(
      (path) => `schemas/messages/${TYPE}/${path}`,
    );
    for (const path of [...paths, 'policies/national/rondleidingen.yaml']) {
      const text = readFileSync(join(folder, path), 'utf8');
      const options = { printWidth: 100, singleQuote: true, filepath: path };
      expect([path, await format(text, options)]).toEqual([path, text]);
    }
  });
});
