// Answers: how does a recipient acknowledge everything up to a cursor, or answer one message?
import { Command, Option } from 'commander';
import { CommandFailed, EXIT } from '../output/exit.js';
import { inJsonToo } from '../output/failure.js';
import { say, sayJson } from '../output/print.js';
import { connect, granted, withConnection, type ConnectionOptions } from './connection.js';
import { mailboxOption, natural } from './inbox.js';

interface AckOptions extends ConnectionOptions {
  readonly mailbox: string;
  readonly upTo?: string;
  readonly number?: number;
  readonly state: string;
  readonly code?: string;
  readonly json?: boolean;
}

export const ackCommand = (): Command =>
  withConnection(new Command('ack'))
    .description('acknowledge up to a cursor, or answer one message by its number')
    .addOption(mailboxOption())
    .option('--up-to <cursor>', 'everything before and up to this cursor was received')
    .option('--number <n>', 'one message', natural)
    .addOption(
      new Option('--state <state>', 'what that message is now')
        .choices(['afgeleverd', 'inBehandeling', 'afgesloten', 'afgewezen'])
        .default('afgeleverd'),
    )
    .option('--code <code>', 'why it was rejected')
    .option('--json', 'as JSON')
    .action(
      inJsonToo(async (options: AckOptions) => {
        const body = JSON.stringify(acknowledgement(options));
        const connection = connect(options);
        try {
          granted(await connection.send('POST', '/v1/bevestigingen', body));
          if (options.json) sayJson({ recorded: true });
          else say('recorded');
        } finally {
          await connection.close();
        }
      }),
    );

function acknowledgement({ mailbox, upTo, number, state, code }: AckOptions): object {
  if ((upTo === undefined) === (number === undefined)) {
    throw new CommandFailed(EXIT.usage, 'give either --up-to or --number');
  }
  if (upTo !== undefined) return { postbus: mailbox, tot: upTo };
  return { postbus: mailbox, volgnummer: number, toestand: state, ...(code ? { code } : {}) };
}
