// Answers: does the matrix fit a terminal, and is a rule that left the table named? On real files.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { runCli } from '../cli.js';

let [out, err] = ['', ''];
let folder: string;

async function sluis(...argv: string[]): Promise<number> {
  const status = await runCli(argv, undefined);
  process.exitCode = undefined;
  return status;
}

beforeEach(() => {
  [out, err] = ['', ''];
  folder = mkdtempSync(join(tmpdir(), 'sluis-matrix-'));
  cpSync('policies/national', folder, { recursive: true });
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += String(text))));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((err += String(text))));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('sluis policy matrix', () => {
  it('shows every row on a terminal of a hundred columns, in either language', async () => {
    expect(await sluis('policy', 'matrix')).toBe(0);
    expect(out).toMatch(/^Burgerservicenummer +Y +Y +H +Y +– +– +H +–/m);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(await sluis('policy', 'matrix', '--lang', 'en')).toBe(0);
    expect(out).toMatch(/^Amounts and creditors +– +– +– +– +– +– +H +–/m);
  });

  it('names role, field and type where a rule gives another thing than the table says', async () => {
    const file = join(folder, 'plan.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('        - /toezicht/aanwijzingen\n', ''));
    expect(await sluis('policy', 'matrix', '--folder', folder, '--json')).toBe(1);
    expect(err).toContain('the rules do not give what the table says');
    expect(err.replace(/\s+/g, ' ')).toContain(
      'aanwijzingen, reclassering: the table says Y, the rules give – (/toezicht/aanwijzingen/*/soort of nl.reintegratie.plannen.gedeeld.v1)',
    );
    const [document] = out.split(/\n(?=\{)/);
    expect(JSON.parse(document ?? '')).toMatchObject({
      empty: [{ row: 'aanwijzingen', role: 'reclassering', stated: 'Y' }],
    });
  });
});
