import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generatedFiles, staleFiles } from './outputs.js';

describe('the generated files', () => {
  it('are what the schemas ask for, byte by byte', async () => {
    const root = process.cwd();
    expect(staleFiles(root, await generatedFiles(root))).toEqual([]);
  }, 60_000);

  it('are stale when one differs, is missing or should not exist', () => {
    const root = mkdtempSync(join(tmpdir(), 'sluis-generated-'));
    const put = (path: string, text: string) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    };
    put('schemas/views/a.json', '{}');
    put('schemas/views/b.json', '{}');
    put('schemas/views/old.json', '{}');
    const files = new Map([
      ['schemas/views/a.json', '{}'],
      ['schemas/views/b.json', '{"new": true}'],
      ['schemas/views/c.json', '{}'],
    ]);
    expect(staleFiles(root, files)).toEqual([
      'schemas/views/b.json',
      'schemas/views/c.json',
      'schemas/views/old.json',
    ]);
    rmSync(root, { recursive: true });
  });
});
