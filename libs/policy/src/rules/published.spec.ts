import { readFileSync } from 'node:fs';
import { factDefinition, factNames, type FactName } from './facts.js';
import { RULE_FILE_SCHEMA } from './rule-file-schema.js';

describe('what is published about the policy', () => {
  it('is the schema that files are checked against', () => {
    const published: unknown = JSON.parse(readFileSync('schemas/policy/rule-file.json', 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(RULE_FILE_SCHEMA)));
  });

  it('is one row per fact, with its values and its meaning in both languages', () => {
    const page = readFileSync('docs/reference/feiten.md', 'utf8');
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    const cells = rows.map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    expect(cells).toEqual(factNames().map(cellsOf));
  });
});

const KINDS = { flag: 'ja of nee', code: 'een van', list: 'geen, een of meer van' };

function cellsOf(name: FactName): readonly string[] {
  const { kind, values, title } = factDefinition(name);
  const codes = values.map((value) => `\`${String(value)}\``).join(', ');
  return [`\`${name}\``, KINDS[kind], codes, title.nl, title.en];
}
