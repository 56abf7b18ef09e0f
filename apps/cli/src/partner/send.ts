// Answers: how does a sender publish messages from files and see its receipts?
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { EXIT, CommandFailed } from '../output/exit.js';
import { columns, paint, say, sayJson } from '../output/print.js';
import { connect, granted, withConnection, type ConnectionOptions } from './connection.js';

export const MESSAGE_TYPE = 'application/cloudevents+json';

interface SendOptions extends ConnectionOptions {
  readonly json?: boolean;
}

export const sendCommand = (): Command =>
  withConnection(new Command('send'))
    .description('publish messages (CloudEvents in JSON, one per file) and show the receipts')
    .argument('<file...>', 'message files; - reads standard input')
    .option('--json', 'one JSON document instead of text')
    .action(async (files: readonly string[], options: SendOptions) => {
      const connection = connect(options);
      try {
        const receipts = [];
        for (const file of files) {
          const reply = await connection.send('POST', '/v1/gebeurtenissen', readMessage(file), MESSAGE_TYPE);
          const body = granted(reply);
          receipts.push({ file, status: reply.status, ...body });
        }
        if (options.json) sayJson(receipts);
        else say(columns(receipts.map(receiptRow)));
      } finally {
        await connection.close();
      }
    });

const receiptRow = (receipt: Record<string, unknown>): string[] => [
  receipt['status'] === 200 ? paint('yellow', 'repeated') : paint('green', 'accepted'),
  String(receipt['inzending']),
  String(receipt['toestand'] ?? ''),
  String(receipt['file']),
];

function readMessage(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch {
    throw new CommandFailed(EXIT.usage, `cannot read ${file}`);
  }
}
