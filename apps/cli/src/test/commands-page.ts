// Answers: what should docs/reference/commands.md say? What the commands themselves say with `--help`,
// all on one page.
import type { Argument, Command, Option } from 'commander';

const INTRODUCTION = `# Commands

Everything that \`sluis\` can do, as \`--help\` says it. In this folder a command is typed as \`npx sluis …\`
or \`npm run -s sluis -- …\`; the guides show them at work. Values of options are never persons: those
stand in files.

This page is made from the commands by a test; after a change there,
\`UPDATE_PAGES=1 npx jest apps/cli/src/commands\` writes it anew.
`;

/** What a page of Markdown says of every command that does something, in the order of the help. */
export function commandsPage(program: Command): string {
  const groups = program.commands.map((command) => {
    const sections = leavesOf(command, [program.name()]);
    return `## ${command.name()}\n\n${sentence(command.description())}\n\n${sections.join('\n')}`;
  });
  return `${[INTRODUCTION, ...groups].join('\n').trimEnd()}\n`;
}

function leavesOf(command: Command, path: readonly string[]): readonly string[] {
  const own = [...path, command.name()];
  if (command.commands.length === 0) return [section(command, own, path.length > 1)];
  return command.commands.flatMap((one) => leavesOf(one, own));
}

function section(command: Command, path: readonly string[], isNested: boolean): string {
  const names = command.registeredArguments.map(argumentText);
  const typed = [...path, ...names, ...(command.options.length > 0 ? ['[options]'] : [])].join(' ');
  const heading = isNested
    ? `### ${path.slice(1).join(' ')}\n\n${sentence(command.description())}\n\n`
    : '';
  const options = command.options.filter(({ hidden }) => !hidden).map(optionRow);
  const rows = [...command.registeredArguments.filter(hasText).map(argumentRow), ...options];
  const table = rows.length === 0 ? '' : `\n${[...HEAD, ...rows].join('\n')}\n`;
  return `${heading}\`${typed}\`\n${table}`;
}

const HEAD = ['| option | what it is |', '| --- | --- |'];

const hasText = ({ description }: Argument): boolean => description !== '';

const argumentText = (argument: Argument): string => {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
};

const argumentRow = (argument: Argument): string =>
  row(argumentText(argument), argument.description, argument.argChoices);

const optionRow = (option: Option): string => {
  const needed = option.mandatory ? ' (needed)' : '';
  const before = option.defaultValue === undefined ? '' : defaultText(option);
  return row(option.flags, `${option.description}${needed}${before}`, option.argChoices);
};

const defaultText = ({ defaultValue, defaultValueDescription }: Option): string =>
  ` (default: ${defaultValueDescription ?? String(defaultValue)})`;

const row = (what: string, text: string, choices: readonly string[] | undefined): string => {
  const oneOf = choices ? `; one of ${choices.join(', ')}` : '';
  return `| \`${cell(what)}\` | ${prose(`${text}${oneOf}`)} |`;
};

/** A bar would end the cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

/** Outside code `<file>` would be HTML. */
const prose = (text: string): string => cell(text).replaceAll('<', '\\<');

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1).replaceAll('<', '\\<')}.`;
