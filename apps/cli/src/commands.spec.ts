// Answers: does the reference name every command and option that there is, and does no page name one
// that there is not?
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { makeProgram } from './cli.js';
import { straysIn } from './test/commands-in-text.js';
import { commandsPage } from './test/commands-page.js';

const PAGE = 'docs/reference/commands.md';
const PAGES = ['*.md', 'docs/**/*.md', '{apps,libs,deploy,examples}/**/*.md'].flatMap((pattern) =>
  globSync(pattern, { exclude: (name) => name === 'node_modules' }),
);
const program = makeProgram();

describe('the reference of commands', () => {
  it('is what the commands say of themselves', async () => {
    const wanted = await format(commandsPage(program), { parser: 'markdown', printWidth: 120 });
    if (process.env['UPDATE_PAGES']) writeFileSync(PAGE, wanted);
    expect(readFileSync(PAGE, 'utf8')).toBe(wanted);
  });
});

describe('the pages', () => {
  it('are all found from the page that lists them', () => {
    const index = readFileSync('docs/README.md', 'utf8');
    const listed = globSync('docs/{guides,reference}/*.md').map((page) => page.slice(5));
    expect(listed.filter((page) => !index.includes(`(${page})`))).toEqual([]);
  });

  it.each(PAGES)('%s names no command or option that does not exist', (page) => {
    expect(straysIn(readFileSync(page, 'utf8'), program)).toEqual([]);
  });

  it('would be caught in one that does', () => {
    const page =
      '```sh\nnpx sluis policy sing --folder x\nnpx sluis ack --all \\\n  --json | jq\n```';
    expect(straysIn(`${page} and \`sluis retention run --dry\``, program)).toMatchObject([
      { fault: 'no command `sing`' },
      { fault: 'no option --all' },
      { fault: 'no option --dry' },
    ]);
    expect(straysIn('`sluis policy sign | activate --config x`', program)).toEqual([]);
  });
});
