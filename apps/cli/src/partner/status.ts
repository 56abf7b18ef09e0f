// Answers: what became of a message that I published, and what did the gateway decide about a view
// that I received?
import { Command } from 'commander';
import { isObject, type JsonObject, type JsonValue } from '#kernel';
import { inJsonToo } from '../output/failure.js';
import { columns, listed, paint, say, sayJson } from '../output/print.js';
import { connect, granted, withConnection, type ConnectionOptions } from './connection.js';
import { mailboxOption, natural } from './inbox.js';

interface StatusOptions extends ConnectionOptions {
  readonly json?: boolean;
}

export const statusCommand = (): Command =>
  withConnection(new Command('status'))
    .description('what became of a message, by the number on its receipt')
    .argument('<number>', 'submission number (a UUID)')
    .option('--json', 'the answer as it came')
    .action(
      inJsonToo(async (nr: string, options: StatusOptions) => {
        const connection = connect(options);
        try {
          const path = `/v1/inzendingen/${encodeURIComponent(nr)}`;
          const status = granted(await connection.send('GET', path));
          if (options.json) sayJson(status);
          else show(status);
        } finally {
          await connection.close();
        }
      }),
    );

export const passportCommand = (): Command =>
  withConnection(new Command('passport'))
    .description('why a view looks as it does: each field you got, its rule and ground')
    .argument('<number>', 'sequence number in your mailbox', natural)
    .addOption(mailboxOption())
    .option('--json', 'JSON, which it is anyway')
    .action(
      inJsonToo(async (number: number, options: ConnectionOptions & { mailbox: string }) => {
        const connection = connect(options);
        try {
          const query = new URLSearchParams({ postbus: options.mailbox }).toString();
          sayJson(
            granted(await connection.send('GET', `/v1/berichten/${number}/paspoort?${query}`)),
          );
        } finally {
          await connection.close();
        }
      }),
    );

function show(status: JsonObject): void {
  say(`${String(status['berichtsoort'])}  ${paint('cyan', String(status['toestand']))}`);
  say(reasonOf(status['reden']));
  const recipients = listed(status['ontvangers']).map((one) => [
    paint('cyan', String(one['toestand'])),
    String(one['relatie']),
    `${String(one['rol'])} ${String(one['oin'])}`,
    reasonOf(one['reden']),
  ]);
  if (recipients.length > 0) say(columns(recipients));
  for (const one of listed(status['onbestelbaar'])) {
    say(`${paint('yellow', 'onbestelbaar')}  ${String(one['relatie'])}  ${String(one['code'])}`);
  }
}

const reasonOf = (reason: JsonValue | undefined): string =>
  isObject(reason) ? `${String(reason['code'])}: ${String(reason['titel'])}` : '';
