import { readdirSync, readFileSync } from 'node:fs';
import { catalogue } from '#contracts';
import { loadRules } from '../rules/load-rules.js';
it('loads', () => {
  const dir = 'policies/national';
  const files = readdirSync(dir).map((f) => ({
    path: `${dir}/${f}`,
    text: readFileSync(`${dir}/${f}`, 'utf8'),
  }));
  const l = loadRules(files, catalogue);
  if (l.kind === 'refused')
    console.log(l.faults.map((f) => `${f.file}:${f.line} ${f.message}`).join('\n'));
  expect(l.kind).toBe('loaded');
});
