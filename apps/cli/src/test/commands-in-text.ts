// Answers: which commands of `sluis` does a page name, and is there one that does not exist?
import type { Command } from 'commander';

/** A command as a page writes it, with what is wrong with it. */
export interface Stray {
  readonly written: string;
  readonly fault: string;
}

const FENCED = /^```[a-z]*\n([\s\S]*?)^```/gm;
const INLINE = /`([^`\n]+)`/g;
/** From the name up to what ends a command in a shell. */
const CALLED = /(?:^|[\s(])(?:npx |npm run -s )?sluis (?:-- )?([a-z][^\n#>;&)]*)/g;
const LONG_OPTION = /^\[?--([a-z][a-z-]*)/;

/** Only code is looked at: in a sentence `sluis` is a name. */
export function straysIn(page: string, program: Command): readonly Stray[] {
  const blocks = [...page.matchAll(FENCED)].map(([, code = '']) => code.replaceAll('\\\n', ' '));
  const inline = [...page.replaceAll(FENCED, '').matchAll(INLINE)].map(([, code = '']) => code);
  return [...blocks, ...inline].flatMap((code) =>
    [...code.matchAll(CALLED)].flatMap(([, written = '']) => strays(written.trim(), program)),
  );
}

function strays(written: string, program: Command): readonly Stray[] {
  const words = written.split(/\s+/);
  let command = program;
  let group = program;
  const faults: Stray[] = [];
  for (const [index, word] of words.entries()) {
    const next = command.commands.find((one) => one.name() === word);
    if (word === '|') {
      // `sign | activate`: another of the same group; else the output goes to another program.
      if (!group.commands.some((one) => one.name() === words[index + 1])) break;
      command = group;
    } else if (next) {
      group = command;
      command = next;
    } else if (/^[a-z]/.test(word) && command.commands.length > 0) {
      faults.push({ written, fault: `no command \`${word}\`` });
      break;
    }
    const option = LONG_OPTION.exec(word)?.[1];
    if (option && !knows(command, option)) faults.push({ written, fault: `no option --${option}` });
  }
  return faults;
}

const knows = (command: Command, option: string): boolean =>
  ['help', 'version'].includes(option) ||
  command.options.some(({ long }) => long === `--${option}` || long === `--no-${option}`);
