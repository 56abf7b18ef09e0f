import { withTable } from './page.js';

const about = {
  at: '2026-11-25T10:00:00.000Z',
  sluis: '1.2.3',
  commit: 'abc1234',
  machine: '2 × a processor',
  versions: { node: '24' },
};

it('changes what stands between the marks, and nothing else', () => {
  const page = 'before\n<!-- bench: begin -->\nold\n<!-- bench: end -->\nafter\n';
  const once = withTable(page, about, []);
  expect(once).toMatch(/^before\n<!-- bench: begin -->\n\nSluis 1\.2\.3, commit abc1234/);
  expect(once).not.toContain('old');
  expect(once.endsWith('<!-- bench: end -->\nafter\n')).toBe(true);
  expect(withTable(once, about, [])).toBe(once);
});

it('refuses a page without a place for it', () => {
  expect(() => withTable('nothing', about, [])).toThrow('no place');
});
