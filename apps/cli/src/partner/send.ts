// Answers: how does a sender publish messages from files and see its receipts?
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { JsonObject } from '#kernel';
import { EXIT, CommandFailed } from '../output/exit.js';
import { columns, paint, say, sayJson } from '../output/print.js';
import {
  connect,
  granted,
  withConnection,
  type Connection,
  type ConnectionOptions,
} from './connection.js';

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
        const answers: Answer[] = [];
        for (const file of files) answers.push(await offer(connection, file));
        if (options.json) sayJson(answers);
        else say(columns(answers.map(row)));
        if (answers.some((one) => one.refused !== undefined)) process.exitCode = EXIT.refused;
      } finally {
        await connection.close();
      }
    });

interface Answer {
  readonly file: string;
  readonly status: number;
  /** The receipt and the submission's number. */
  readonly body?: JsonObject;
  /** Code, title and places of a refusal; the files after it are still offered. */
  readonly refused?: readonly string[];
}

async function offer(connection: Connection, file: string): Promise<Answer> {
  const reply = await connection.send(
    'POST',
    '/v1/gebeurtenissen',
    readMessage(file),
    MESSAGE_TYPE,
  );
  try {
    return { file, status: reply.status, body: granted(reply) };
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    return { file, status: reply.status, refused: [error.message, ...error.details] };
  }
}

function row({ file, status, body, refused }: Answer): readonly string[] {
  if (refused) return [paint('red', 'refused'), refused.join('; '), '', file];
  const said = status === 200 ? paint('yellow', 'repeated') : paint('green', 'accepted');
  return [said, String(body?.['inzending']), String(body?.['toestand'] ?? ''), file];
}

function readMessage(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch {
    throw new CommandFailed(EXIT.usage, `cannot read ${file}`);
  }
}
