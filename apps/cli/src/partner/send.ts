// Answers: how does a sender publish messages from files and see its receipts?
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { JsonObject } from '#kernel';
import { EXIT, CommandFailed } from '../output/exit.js';
import { inJsonToo } from '../output/failure.js';
import { paint, say, sayJson, wrapped } from '../output/print.js';
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
    .action(
      inJsonToo(async (files: readonly string[], options: SendOptions) => {
        const connection = connect(options);
        const answers: Answer[] = [];
        try {
          for (const [index, file] of files.entries()) {
            const answer = await offer(connection, file).catch((error: unknown) => {
              throw brokenOff(error, answers, files.slice(index));
            });
            answers.push(answer);
            if (!options.json) show(answer);
          }
        } finally {
          await connection.close();
        }
        if (options.json) sayJson(answers);
        if (answers.some((one) => one.refused !== undefined)) process.exitCode = EXIT.refused;
      }),
    );

/** What follows may build on what could not be sent, so nothing after it is offered. */
function brokenOff(error: unknown, answers: readonly Answer[], files: readonly string[]): unknown {
  if (!(error instanceof CommandFailed)) return error;
  const details = [...error.details, `without a receipt: ${files.join(' ')}`];
  return new CommandFailed(error.status, error.message, details, answers);
}

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

/** Longest state of a message, `onbestelbaar`. */
const STATE = 12;

function show({ file, status, body, refused }: Answer): void {
  if (refused) {
    const [first = '', ...rest] = refused;
    say(wrapped(`${paint('red', 'refused')}  ${first}   ${file}`, 0, 2));
    for (const line of rest) say(wrapped(line, 2, 4));
    return;
  }
  const said = status === 200 ? paint('yellow', 'repeated') : paint('green', 'accepted');
  const state = String(body?.['toestand'] ?? '').padEnd(STATE);
  say(`${said}  ${String(body?.['inzending'])}  ${state}  ${file}`);
}

function readMessage(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch {
    throw new CommandFailed(EXIT.usage, `cannot read ${file}`);
  }
}
