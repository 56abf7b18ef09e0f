// Answers: how does a person read the visibility matrix? As the page docs/reference/matrix.md: one
// table of rows and roles, what the signs mean, and which fields each row stands for.
import type { Pointer } from '#kernel';
import type { MatrixRow, RuleSet } from '../rules/rule.js';
import { allRoles, type RoleDefinition } from '../rules/roles.js';

const INTRODUCTION = `# Zichtbaarheidsmatrix / Visibility matrix

Wie ziet welk gegeven? Getekend uit \`policies/national\`; een test houdt regels en tabel naast elkaar, soort voor
soort en veld voor veld. Op de opdrachtregel: \`sluis policy matrix\`. / Who sees which field? Drawn from
\`policies/national\`; a test holds rules and table side by side, type by type and field by field. On the command
line: \`sluis policy matrix\`.

| teken / sign | Nederlands | English |
| --- | --- | --- |
| \`Y\` | altijd, binnen de periode van de regel | always, within the window of the rule |
| \`H\` | bij een hulpvraag op het eigen gebied | with a help request in the own field |
| \`C\` | met toestemming voor deze ontvanger | with consent for this recipient |
| \`R\` | alleen na een los, gemotiveerd verzoek | only after a single request with reasons |
| \`mask\` | alleen dat er iets is afgeschermd | only that something is hidden |
| \`–\` | nooit | never |

Een woord erachter maakt de cel kleiner: een maand in plaats van een dag, of alleen deze relatie. Partners zonder eigen
wettelijke grondslag krijgen een neutrale weergave; wat daarin geen plaats heeft, krijgen zij niet. / A word behind it
makes the cell smaller: a month instead of a day, or only this relation. Partners without a statutory ground of their
own get a neutral view; what has no place in it, they do not get.
`;

/** @param rules a set whose matrix was drawn without differences */
export function matrixPage({ matrix }: Pick<RuleSet, 'matrix'>): string {
  const roles = rolesIn(matrix);
  return [
    INTRODUCTION,
    table(
      ['afkorting', 'rol', 'role', 'code'],
      roles.map(({ code, title }) => [SHORT[code] ?? code, title.nl, title.en, `\`${code}\``]),
    ),
    '## Wie ziet wat / Who sees what\n',
    table(
      ['gegeven', 'field', ...roles.map(({ code }) => SHORT[code] ?? code), 'waarom'],
      matrix.map((row) => [
        row.title.nl,
        row.title.en,
        ...roles.map(({ code }) => row.cells[code] ?? '–'),
        row.why,
      ]),
    ),
    '## Welke velden / Which fields\n',
    'Een veld dat hier niet staat, krijgt niemand. / A field that is not listed here reaches nobody.\n',
    table(
      ['gegeven', 'velden / fields'],
      matrix.map((row) => [nameOf(row), pointers(row.leaves)]),
    ),
  ].join('\n');
}

/** The rows as lines of cells, the head first: for the command line. */
export function matrixLines(
  { matrix }: Pick<RuleSet, 'matrix'>,
  language: 'nl' | 'en',
): readonly (readonly string[])[] {
  const roles = rolesIn(matrix);
  return [
    ['', ...roles.map(({ code }) => SHORT[code] ?? code), ''],
    ...matrix.map((row) => [
      row.title[language],
      ...roles.map(({ code }) => row.cells[code] ?? '–'),
      row.why,
    ]),
  ];
}

/** What the columns stand for. */
export const matrixRoles = (
  { matrix }: Pick<RuleSet, 'matrix'>,
  language: 'nl' | 'en',
): readonly (readonly [short: string, title: string])[] =>
  rolesIn(matrix).map(({ code, title }) => [SHORT[code] ?? code, title[language]]);

/** As domain texts abbreviate them; a role without an abbreviation stands under its code. */
const SHORT: Readonly<Record<string, string>> = {
  gevangeniswezen: 'GW',
  'gemeente.coordinator': 'RC',
  'gemeente.inkomen': 'INC',
  reclassering: 'PRO',
  woningcorporatie: 'HOU',
  zorgaanbieder: 'CAR',
  schuldhulpverlening: 'DEB',
  vrijwilligersorganisatie: 'VOL',
  'gemeente.burgemeester': 'MAY',
};

/** Roles that some row grants something; the others have no rules yet. */
const rolesIn = (matrix: readonly MatrixRow[]): readonly RoleDefinition[] =>
  allRoles().filter(({ code }) => matrix.some((row) => row.cells[code] !== undefined));

const nameOf = ({ title, types }: MatrixRow): string =>
  types ? `${title.nl} (${types.map((type) => `\`${type}\``).join(', ')})` : title.nl;

/** Leaves under one parent stand together: `/persoon/naam/{voorvoegsel, geslachtsnaam}`. */
function pointers(leaves: readonly Pointer[]): string {
  const parents = Map.groupBy(leaves, (leaf) => leaf.slice(0, leaf.lastIndexOf('/')));
  return [...parents]
    .map(([parent, own]) => {
      const names = own.map((leaf) => leaf.slice(parent.length + 1));
      return `\`${parent}/${names.length === 1 ? names[0] : `{${names.join(', ')}}`}\``;
    })
    .join(', ');
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n') +
  '\n';
