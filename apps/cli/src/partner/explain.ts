// Answers: what does this code mean, who must act, and when does trying make sense? From the catalogue
// in the program, without any server.
import { Command, Option } from 'commander';
import {
  AGAIN,
  ALL_CODES,
  CODE_PLACES,
  isFinal,
  meaningsOf,
  type CodeMeaning,
  type Text,
} from '#kernel';
import { ORIGIN } from '#platform';
import { MATRIX_REASONS } from '#policy';
import { CommandFailed, EXIT } from '../output/exit.js';
import { inJsonToo } from '../output/failure.js';
import { columns, paint, say, sayJson, wrapped } from '../output/print.js';

type Language = keyof Text;

interface ExplainOptions {
  readonly lang: Language;
  readonly json?: boolean;
}

export const explainCodeCommand = (): Command =>
  new Command('explain')
    .description('what a code means: a refusal, a reason, a fault; without a code: all of them')
    .argument('[code]', 'as it was read, for example geen-afspraak')
    .addOption(new Option('--lang <lang>', 'language').choices(['nl', 'en']).default('nl'))
    .option('--json', 'as JSON')
    .action(
      inJsonToo(async (code: string | undefined, { lang, json }: ExplainOptions) => {
        const reason = Object.entries(MATRIX_REASONS).find(([one]) => one === code)?.[1];
        if (code !== undefined && reason) return showReason(code, reason[lang], json);
        const found = code === undefined ? ALL_CODES : meaningsOf(code);
        if (found.length === 0) {
          throw new CommandFailed(EXIT.refused, 'no such code; `sluis explain` lists them all');
        }
        if (json) sayJson(found.map((one) => plain(one, lang)));
        else if (code === undefined) list(found, lang);
        else for (const one of found) show(one, lang);
      }),
    );

/** Why the matrix gives a field to a role, or does not: `waarom` in an answer to `navragen`. */
function showReason(code: string, text: string, json: boolean | undefined): void {
  if (json) sayJson([{ code, plaats: 'matrix', titel: text }]);
  else say(wrapped(`${paint('cyan', code)}: ${text}`, 0, 2));
}

const plain = (one: CodeMeaning, lang: Language): object => ({
  code: one.code,
  plaats: one.place,
  klasse: one.class,
  titel: one.title[lang],
  herkomst: ORIGIN[one.origin],
  definitief: isFinal(one),
  opnieuw: AGAIN[one.again].when[lang],
  hulp: one.help[lang],
});

function list(all: readonly CodeMeaning[], lang: Language): void {
  for (const [place, where] of Object.entries(CODE_PLACES)) {
    const rows = all.filter((one) => one.place === place);
    say(paint('bold', where[lang]));
    const lines = columns(rows.map(({ code, title }) => [paint('cyan', code), title[lang]]));
    for (const line of lines.split('\n')) say(wrapped(`  ${line}`, 2, 6));
    say();
  }
}

const WORDS = {
  nl: {
    class: 'klasse',
    final: 'definitief',
    acts: 'aan zet',
    again: 'opnieuw',
    help: 'wat te doen',
    yes: 'ja',
    no: 'nee',
  },
  en: {
    class: 'class',
    final: 'final',
    acts: 'who must act',
    again: 'again',
    help: 'what to do',
    yes: 'yes',
    no: 'no',
  },
} as const;

const ACTS = {
  sender: { nl: 'de afzender, of wie het verzoek deed', en: 'the sender, or whoever asked' },
  recipient: { nl: 'de ontvanger', en: 'the recipient' },
  gateway: { nl: 'de gateway of haar beheerder', en: 'the gateway or its operator' },
} as const satisfies Record<CodeMeaning['origin'], Text>;

function show(one: CodeMeaning, lang: Language): void {
  const words = WORDS[lang];
  say(wrapped(`${paint('cyan', one.code)}: ${one.title[lang]}`, 0, 2));
  say(wrapped(paint('dim', CODE_PLACES[one.place][lang]), 2, 2));
  const rows = [
    [words.class, one.class],
    [words.final, isFinal(one) ? words.yes : words.no],
    [words.acts, ACTS[one.origin][lang]],
    [words.help, one.help[lang]],
    [words.again, AGAIN[one.again].when[lang]],
  ];
  const indent = Math.max(...rows.map(([name = '']) => name.length)) + 4;
  for (const line of columns(rows).split('\n')) say(wrapped(line, 2, indent));
  say();
}
