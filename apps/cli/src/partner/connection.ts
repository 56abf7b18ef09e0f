// Answers: how does a partner's command reach Sluis? Mutual TLS with the certificate of one party;
// success is an answer that was received, nothing less.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { Agent, request } from 'undici';
import { isObject, type JsonObject, type JsonValue } from '#kernel';
import { CommandFailed, EXIT } from '../output/exit.js';
import { listed } from '../output/print.js';
import { unreachable } from './unreachable.js';

export interface ConnectionOptions {
  readonly url: string;
  readonly certs: string;
  readonly ca?: string;
}

/** The options that every partner command shares. */
export const withConnection = (command: Command): Command =>
  command
    .addOption(
      new Option(
        '--certs <folder>',
        'folder with cert.pem and key.pem of the party you are',
      ).makeOptionMandatory(),
    )
    .addOption(new Option('--ca <file>', 'trust anchors (default: ca.pem beside that folder)'))
    .addOption(new Option('--url <url>', 'where Sluis listens').default('https://localhost:8443'));

export interface Reply {
  readonly status: number;
  readonly body: JsonValue;
}

export interface Connection {
  send(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: string | Buffer,
    type?: string,
    language?: 'nl' | 'en',
  ): Promise<Reply>;
  close(): Promise<void>;
}

/** Longer than the longest long poll. */
const ANSWER_MS = 45_000;

export function connect(options: ConnectionOptions): Connection {
  const folder = resolve(options.certs);
  if (!URL.canParse(options.url) || new URL(options.url).protocol !== 'https:') {
    throw new CommandFailed(EXIT.usage, '--url is no address such as https://localhost:8443');
  }
  const agent = new Agent({
    connect: {
      cert: pem(join(folder, 'cert.pem')),
      key: pem(join(folder, 'key.pem')),
      ca: pem(options.ca ?? join(dirname(folder), 'ca.pem')),
    },
    headersTimeout: ANSWER_MS,
    bodyTimeout: ANSWER_MS,
  });
  return {
    async send(method, path, body, type = 'application/json', language = 'en') {
      try {
        const answer = await request(new URL(path, options.url), {
          dispatcher: agent,
          method,
          headers: {
            'accept-language': language,
            ...(body === undefined ? {} : { 'content-type': type }),
          },
          ...(body === undefined ? {} : { body }),
        });
        return { status: answer.statusCode, body: parsed(await answer.body.text()) };
      } catch (error) {
        throw unreachable(options.url, error);
      }
    },
    close: () => agent.close(),
  };
}

/** The body of a good answer; a refusal becomes the end of the command, in its own words. */
export function granted(reply: Reply): JsonObject {
  if (reply.status < 400 && isObject(reply.body)) return reply.body;
  if (reply.status < 400) return {};
  const problem = isObject(reply.body) ? reply.body : {};
  const { code, title = 'refused', hulp } = problem;
  throw new CommandFailed(
    EXIT.refused,
    `${reply.status}${typeof code === 'string' ? ` ${code}` : ''}: ${String(title)}`,
    [...listed(problem['fouten']).map(faultOf), ...(typeof hulp === 'string' ? [hulp] : [])],
  );
}

const faultOf = ({ plaats, verwacht }: JsonObject): string =>
  `${plaats === '' ? 'the whole message' : String(plaats)}: expected ${String(verwacht)}`;

function pem(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new CommandFailed(EXIT.usage, `cannot read ${file}`);
  }
}

function parsed(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return null;
  }
}
