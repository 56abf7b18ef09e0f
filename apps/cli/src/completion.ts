// Answers: what can be typed next? A completion script for bash or zsh, made from the commands
// themselves, so that it cannot know more or less than they do.
import { Argument, Command } from 'commander';
import { say } from './output/print.js';

export const completionCommand = (program: Command): Command =>
  new Command('completion')
    .description('print a completion script: source <(npx sluis completion bash)')
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh']))
    .action((shell: string) => say(shell === 'zsh' ? zsh(program) : bash(program)));

/** `path of words` → what may follow it. */
function words(
  command: Command,
  path: readonly string[] = [],
): readonly (readonly [string, string])[] {
  const options = command.options.flatMap(({ long }) => (long ? [long] : []));
  const next = [...command.commands.map((one) => one.name()), ...options, '--help'];
  return [
    [path.join(' '), next.join(' ')],
    ...command.commands.flatMap((one) => words(one, [...path, one.name()])),
  ];
}

const bash = (program: Command): string => `_sluis() {
  local path="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) ;; *) path="\${path:+$path }$word" ;; esac
  done
  local next=""
  case "$path" in
${words(program)
  .filter(([path]) => path !== '')
  .toSorted(([a], [b]) => b.length - a.length)
  .map(([path, next]) => `    "${path}"*) next="${next}" ;;`)
  .join('\n')}
    *) next="${words(program)[0]?.[1] ?? ''}" ;;
  esac
  COMPREPLY=($(compgen -W "$next" -- "\${COMP_WORDS[COMP_CWORD]}") $(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o filenames -F _sluis sluis`;

const zsh = (program: Command): string => `autoload -U +X bashcompinit && bashcompinit
${bash(program)}`;
