// Answers: why did my mailbox get less than I expected, or nothing? Asks Sluis, in whose answer stands
// nothing that the mailbox may not know.
import { Command, Option } from 'commander';
import { isObject, type JsonObject, type JsonValue } from '#kernel';
import { CommandFailed, EXIT } from '../output/exit.js';
import { inJsonToo } from '../output/failure.js';
import { columns, listed, paint, ruleLine, say, sayJson, wrapped } from '../output/print.js';
import { connect, granted, withConnection, type ConnectionOptions } from './connection.js';
import { mailboxOption, natural } from './inbox.js';

const JSON_TYPE = 'application/json';

interface WhyOptions extends ConnectionOptions {
  readonly mailbox: string;
  readonly submission?: string;
  readonly type?: string;
  readonly from?: string;
  readonly until?: string;
  readonly postcode?: string;
  readonly lang: 'nl' | 'en';
  readonly json?: boolean;
}

export const whyCommand = (): Command =>
  withConnection(new Command('why'))
    .description(
      'why a mailbox got less than you expected (which fields, by which rule), or nothing',
    )
    .argument('[number]', 'sequence number in your mailbox', natural)
    .addOption(mailboxOption())
    .option('--submission <nr>', 'the number on the receipt of the sender (a UUID)')
    .option('--type <type>', 'or, of what you expected and did not get: the message type')
    .option('--from <day>', 'with --type: first day, as 2026-11-01')
    .option('--until <day>', 'with --type: last day')
    .option('--postcode <postcode>', 'with --type: four digits, or with the letters')
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
          else if (answer['vraag'] === 'niets') showNothing(answer);
          else showLess(answer);
        } finally {
          await connection.close();
        }
      }),
    );

function questionOf(number: number | undefined, options: WhyOptions): JsonObject {
  const { mailbox: postbus, submission, type, from, until, postcode } = options;
  const given = [number, submission, type].filter((one) => one !== undefined);
  if (given.length !== 1) {
    throw new CommandFailed(
      EXIT.usage,
      'give a sequence number, --submission or --type: one of them',
    );
  }
  if (number !== undefined) return { postbus, volgnummer: number };
  if (submission !== undefined) return { postbus, inzending: submission };
  if (from === undefined || until === undefined) {
    throw new CommandFailed(EXIT.usage, '--type needs --from and --until');
  }
  const place = postcode === undefined ? {} : { postcode };
  return { postbus, berichtsoort: type ?? '', periode: { van: from, tot: until }, ...place };
}

const text = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');

function showLess(answer: JsonObject): void {
  const about = `${String(answer['volgnummer'])} ${text(answer['berichtsoort'])}`;
  say(`#${about}  ${paint('cyan', text(answer['toestand']))}`);
  const gone = answer['reden'];
  if (isObject(gone)) say(wrapped(`${text(gone['code'])}: ${text(gone['titel'])}`, 2, 4));
  // Fields that share their reason stand together: a type has many, and few reasons.
  const inOrder = listed(answer['velden']).toSorted((one, other) => orderOf(one) - orderOf(other));
  const groups = Map.groupBy(inOrder, (field) =>
    [outcomeOf(field), text(field['waarom']), text(field['uitleg'])].join('\n'),
  );
  for (const [key, fields] of groups) {
    const [outcome = '', why = '', explanation = ''] = key.split('\n');
    say();
    say(`${paint(outcome === 'nooit' ? 'dim' : 'yellow', outcome)}  ${why}`.trimEnd());
    say(wrapped(explanation, 2, 2));
    for (const field of fields) {
      say(wrapped(`- ${text(field['naam'])} ${paint('dim', text(field['veld']))}`, 2, 4));
    }
    const rules = fields.flatMap((field) => [field['regels'], field['tegenregels'] ?? []].flat());
    if (rules.length > 0) say(wrapped(paint('dim', [...new Set(rules)].join(' ')), 4, 4));
  }
  say();
  for (const [id, rule] of Object.entries(isObject(answer['regels']) ? answer['regels'] : {})) {
    if (!isObject(rule)) continue;
    say(ruleLine(id, text(rule['grond'])));
    say(wrapped(text(rule['uitleg']), 2, 2));
  }
  say();
  say(wrapped(text(answer['toelichting']), 0, 0));
}

const OUTCOME = { goed: 'green', niet: 'red', afhankelijk: 'yellow' } as const;

function showNothing(answer: JsonObject): void {
  const steps = listed(answer['stappen']);
  const rows = steps.map((step) => [
    paint(OUTCOME[text(step['uitkomst']) as keyof typeof OUTCOME] ?? 'dim', text(step['uitkomst'])),
    text(step['stap']),
    [text(step['uitleg']), text(step['hulp'])].filter((part) => part !== '').join('; '),
  ]);
  for (const line of columns(rows).split('\n')) say(wrapped(line, 0, 4));
  say();
  for (const rule of listed(answer['regels'])) {
    say(`${paint('cyan', text(rule['regel']))} ${text(rule['effect'])} (${text(rule['grond'])})`);
    for (const name of ['uitleg', 'nodig', 'periode']) {
      if (text(rule[name]) !== '') say(wrapped(text(rule[name]), 2, 2));
    }
  }
  const received = isObject(answer['ontvangen']) ? answer['ontvangen'] : {};
  const [count] = Object.entries(received);
  if (count) say(`\nontvangen: ${count[0] === 'aantal' ? '' : '< '}${String(count[1])}`);
  say();
  say(wrapped(text(answer['toelichting']), 0, 0));
}

/** What is certain comes before what may be. */
const orderOf = (field: JsonObject): number =>
  ['nooit', 'grover', 'kan'].indexOf(text(field['uitkomst']));

const outcomeOf = (field: JsonObject): string =>
  [text(field['uitkomst']), text(field['stap'])].filter((word) => word !== '').join(': ');
