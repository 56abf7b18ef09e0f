// Answers: what lies in a mailbox, in order, and how does a recipient say that it has it?
import { Command, InvalidArgumentError, Option } from 'commander';
import type { JsonObject } from '#kernel';
import { inJsonToo } from '../output/failure.js';
import { columns, listed, paint, say, sayJson } from '../output/print.js';
import { connect, granted, withConnection, type ConnectionOptions } from './connection.js';

interface InboxOptions extends ConnectionOptions {
  readonly mailbox: string;
  readonly after?: string;
  readonly limit: number;
  readonly wait: number;
  readonly full?: boolean;
  readonly json?: boolean;
}

export const mailboxOption = (): Option =>
  new Option(
    '--mailbox <role>',
    'role of your mailbox, for example gemeente.coordinator',
  ).makeOptionMandatory();

export const inboxCommand = (): Command =>
  withConnection(new Command('inbox'))
    .description('read a mailbox in order; reading moves nothing')
    .addOption(mailboxOption())
    .option('--after <cursor>', 'what comes after this cursor (default: from the beginning)')
    .option('--limit <n>', 'at most so many', natural, 100)
    .option('--wait <seconds>', 'wait for a first message (long poll, at most 30)', natural, 0)
    .option('--full', 'show each message whole')
    .option('--json', 'the answer as it came')
    .action(
      inJsonToo(async (options: InboxOptions) => {
        const connection = connect(options);
        try {
          const page = granted(await connection.send('GET', `/v1/berichten?${query(options)}`));
          if (options.json) return sayJson(page);
          show(page, options.full ?? false);
        } finally {
          await connection.close();
        }
      }),
    );

const query = ({ mailbox, after, limit, wait }: InboxOptions): string =>
  new URLSearchParams({
    postbus: mailbox,
    limiet: String(limit),
    wacht: String(wait),
    ...(after === undefined ? {} : { na: after }),
  }).toString();

function show(page: JsonObject, full: boolean): void {
  const entries = listed(page['berichten']);
  if (entries.length === 0) say('nothing new');
  else
    say(
      columns(
        entries.map((entry) => [
          `#${String(entry['volgnummer'])}`,
          paint('cyan', String(entry['toestand'])),
          String(entry['berichtsoort']),
          entry['bericht'] === undefined ? paint('dim', 'no body (any more)') : '',
        ]),
      ),
    );
  if (full) for (const entry of entries) sayJson(entry);
  say(`\nnext cursor: ${String(page['volgende'])}`);
  say(paint('dim', 'acknowledge with: sluis ack --up-to <cursor>'));
}

export function natural(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('a whole number is expected');
  return Number(text);
}
