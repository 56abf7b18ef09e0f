// Answers: do the commands in the README and in the guides still do what those pages say?
import { readdirSync, readFileSync } from 'node:fs';
import { projectFile } from '#platform';
import { blocksOf, strayNotes } from './docs/blocks.js';
import { makeReader, type Reader } from './docs/reader.js';

const PAGES = [
  'README.md',
  ...readdirSync(projectFile('docs/guides')).map((name) => `docs/guides/${name}`),
].map((path) => ({ path, page: readFileSync(projectFile(path), 'utf8') }));

describe('a note to the test', () => {
  it.each(PAGES)('stands above a block that can be run: $path', ({ page }) => {
    expect(strayNotes(page)).toBe(0);
  });
});

describe.each(PAGES.filter(({ page }) => blocksOf(page).length > 0))('$path', ({ page }) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await makeReader();
  }, 60_000);
  afterAll(() => reader?.leave());

  it.each(blocksOf(page))(
    'line $line prints $prints',
    async ({ script, exits, prints }) => {
      const { code, output } = await reader.run(script);
      expect(output).toContain(prints);
      expect(code).toBe(exits);
    },
    60_000,
  );
});
