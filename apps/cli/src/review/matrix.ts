// Answers: which role sees which field, and do the rules really give what the table says? The
// visibility matrix on a terminal, and every cell in which rules and table differ.
import { Command, Option } from 'commander';
import { catalogue } from '#contracts';
import {
  drawMatrix,
  loadRules,
  matrixLines,
  matrixRoles,
  type Difference,
  type EmptyCell,
} from '#policy';
import { readPolicy } from '../../../sluis/src/configuration/bundle-files.js';
import { CommandFailed, EXIT } from '../output/exit.js';
import { inJsonToo } from '../output/failure.js';
import { columns, paint, say, sayJson, wrapped } from '../output/print.js';
import { reading, refusedFiles } from './bundles.js';

interface MatrixOptions {
  readonly folder: string;
  readonly lang: 'nl' | 'en';
  readonly json?: boolean;
}

export const matrixCommand = (): Command =>
  new Command('matrix')
    .description('who may see what: the visibility matrix, held against the rules')
    .option('--folder <folder>', 'rule files in YAML', 'policies/national')
    .addOption(new Option('--lang <lang>', 'language').choices(['nl', 'en']).default('nl'))
    .option('--json', 'as JSON')
    .action(
      inJsonToo(async ({ folder, lang, json }: MatrixOptions) => {
        const policy = await reading(readPolicy(folder));
        if (policy.kind === 'refused') throw refusedFiles('policy', policy.faults);
        const loaded = loadRules(policy.content.files, catalogue);
        if (loaded.kind === 'refused') throw new TypeError('the same files were just read');
        const { differences, empty } = drawMatrix(loaded.rules);
        const details = [...differences.map(differs), ...empty.map(unfilled)];
        if (json) sayJson({ matrix: loaded.rules.matrix, differences, empty });
        else {
          show(matrixLines(loaded.rules, lang));
          explainSigns(matrixRoles(loaded.rules, lang), lang);
        }
        if (details.length === 0) return;
        throw new CommandFailed(EXIT.refused, 'the rules do not give what the table says', details);
      }),
    );

/** So that nine roles fit on a terminal of a hundred columns. */
const TITLE_WIDTH = 42;

const LEGEND = {
  nl: [
    'Y altijd · H bij hulpvraag · C met toestemming · R op verzoek · – nooit',
    'd dag · m maand · * één relatie · mask alleen dat er iets is afgeschermd',
    'a1 tot d4 is waarom: `sluis explain a1`',
  ],
  en: [
    'Y always · H with help request · C with consent · R on request · – never',
    'd day · m month · * one relation · mask only that something is hidden',
    'a1 to d4 is why: `sluis explain a1`',
  ],
} as const;

function explainSigns(roles: readonly (readonly [string, string])[], lang: 'nl' | 'en'): void {
  say();
  for (const line of LEGEND[lang]) say(paint('dim', line));
  say(paint('dim', wrapped(roles.map(([short, title]) => `${short} ${title}`).join(' · '), 0, 0)));
}

function show(lines: readonly (readonly string[])[]): void {
  const [head = [], ...rows] = lines;
  const shown = rows.flatMap(([title = '', ...cells]) => {
    const parts = wrapped(title, 0, 2, TITLE_WIDTH).split('\n');
    const last = [parts.at(-1) ?? '', ...cells.map(short)];
    return [...parts.slice(0, -1).map((part) => [part, ...cells.map(() => '')]), last];
  });
  const [first = '', ...others] = columns([head, ...shown]).split('\n');
  say(paint('bold', first));
  say(others.join('\n'));
}

/** `Y bestemming` becomes `Y*`, `C month` becomes `Cm`: docs/reference/matrix.md has them in full. */
function short(cell: string): string {
  const [letter = '', ...words] = cell.split(' ');
  const marks = words.map((word) => ({ day: 'd', month: 'm', year: 'j' })[word] ?? '*');
  return letter + [...new Set(marks)].join('');
}

const differs = ({ row, role, type, leaf, drawn, stated }: Difference): string =>
  `${row}, ${role}: the table says ${stated}, the rules give ${drawn} (${leaf} of ${type})`;

const unfilled = ({ row, role, stated }: EmptyCell): string =>
  `${row}, ${role}: the table says ${stated}, and no rule gives it`;
