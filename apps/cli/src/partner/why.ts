// Answers: why did my mailbox get less than I expected? Asks Sluis, in whose answer stands nothing that
// the mailbox may not know.
import { Command, Option } from 'commander';
import { isObject, type JsonObject, type JsonValue } from '#kernel';
import { CommandFailed, EXIT } from '../output/exit.js';
import { inJsonToo } from '../output/failure.js';
import { columns, listed, paint, say, sayJson, wrapped } from '../output/print.js';
import { connect, granted, withConnection, type ConnectionOptions } from './connection.js';
import { mailboxOption, natural } from './inbox.js';

const JSON_TYPE = 'application/json';

interface WhyOptions extends ConnectionOptions {
  readonly mailbox: string;
  readonly submission?: string;
  readonly lang: 'nl' | 'en';
  readonly json?: boolean;
}

export const whyCommand = (): Command =>
  withConnection(new Command('why'))
    .description('why a mailbox got less than you expected: which fields, by which rule')
    .argument('[number]', 'sequence number in your mailbox', natural)
    .addOption(mailboxOption())
    .option('--submission <nr>', 'the number on the receipt of the sender (a UUID)')
    .addOption(new Option('--lang <lang>', 'language').choices(['nl', 'en']).default('nl'))
    .option('--json', 'the answer as it came')
    .action(
      inJsonToo(async (number: number | undefined, options: WhyOptions) => {
        const question = questionOf(number, options);
        const connection = connect(options);
        try {
          const body = JSON.stringify(question);
          const reply = await connection.send(
            'POST',
            '/v1/navragen',
            body,
            JSON_TYPE,
            options.lang,
          );
          const answer = granted(reply);
          if (options.json) sayJson(answer);
          else showLess(answer);
        } finally {
          await connection.close();
        }
      }),
    );

function questionOf(number: number | undefined, options: WhyOptions): JsonObject {
  const { mailbox: postbus, submission } = options;
  if ((number === undefined) === (submission === undefined)) {
    throw new CommandFailed(EXIT.usage, 'give a sequence number or --submission, one of the two');
  }
  return number === undefined
    ? { postbus, inzending: submission ?? '' }
    : { postbus, volgnummer: number };
}

const text = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');

function showLess(answer: JsonObject): void {
  const about = `${String(answer['volgnummer'])} ${text(answer['berichtsoort'])}`;
  say(`#${about}  ${paint('cyan', text(answer['toestand']))}`);
  const gone = answer['reden'];
  if (isObject(gone)) say(wrapped(`${text(gone['code'])}: ${text(gone['titel'])}`, 2, 4));
  const fields = listed(answer['velden']);
  const rows = fields.map((field) => [
    paint(field['uitkomst'] === 'nooit' ? 'dim' : 'yellow', outcomeOf(field)),
    text(field['waarom']),
    text(field['naam']),
  ]);
  const lines = columns(rows).split('\n');
  for (const [index, field] of fields.entries()) {
    say(wrapped(lines[index] ?? '', 0, 2));
    say(paint('dim', `  ${text(field['veld'])}`));
    say(wrapped(text(field['uitleg']), 4, 4));
    const rules = [field['regels'], field['tegenregels']].flat().filter((id) => id !== undefined);
    if (rules.length > 0) say(wrapped(paint('dim', rules.join(' ')), 4, 4));
  }
  say();
  for (const [id, rule] of Object.entries(isObject(answer['regels']) ? answer['regels'] : {})) {
    if (!isObject(rule)) continue;
    say(`${paint('cyan', id)} (${text(rule['grond'])})`);
    say(wrapped(text(rule['uitleg']), 2, 2));
  }
  say();
  say(wrapped(text(answer['toelichting']), 0, 0));
}

const outcomeOf = (field: JsonObject): string =>
  [text(field['uitkomst']), text(field['stap'])].filter((word) => word !== '').join(': ');
