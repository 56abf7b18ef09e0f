// Answers: how does a new message type begin? `sluis message new` writes its files and says what is
// left to do by hand.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { catalogue } from '#contracts';
import { dutchDate } from '#kernel';
import { roleByCode, type RoleDefinition } from '#policy';
import { makeSystemClock } from '#platform';
import { CommandFailed, EXIT } from '../output/exit.js';
import { paint, say, wrapped } from '../output/print.js';
import { FILL_IN, nounOf } from './new-type.js';
import { relationOf } from './rule-stub.js';
import { scaffold } from './scaffold.js';

interface NewOptions {
  readonly object?: string;
  readonly sender: string;
  readonly recipient: string;
  readonly root: string;
}

export function messageCommand(): Command {
  const command = new Command('message').description('message types: begin a new one');
  command
    .command('new')
    .description('schema, examples, rule and catalogue entry to start from')
    .argument('<type>', 'nl.<lane>.<plural noun>.<participle>.v<n>, in Dutch')
    .option('--object <name>', "the type's own object in `data`; by default its noun")
    .option('--sender <role>', 'who sends it', 'gemeente.coordinator')
    .option('--recipient <role>', 'who gets it first', 'gevangeniswezen')
    .option('--root <folder>', 'folder of the project', '.')
    .action(begin);
  return command;
}

function begin(name: string, { object, sender, recipient, root }: NewOptions): void {
  const lane = laneOf(name);
  const [from, to] = [roleIn(lane, sender), roleIn(lane, recipient)];
  if (!to.mayKnowDetention) {
    throw mistyped(
      `${recipient} gets neutral views only: begin with a role that may know of detention`,
    );
  }
  if (!existsSync(join(root, 'schemas/messages'))) {
    throw mistyped(
      `there is no schemas/messages in ${root}: name the folder of the project with --root`,
    );
  }
  const own = object ?? nounOf(name);
  if (!/^[a-z][a-zA-Z]{1,39}$/.test(own))
    throw mistyped('--object takes a Dutch name such as rondleiding');
  const files = scaffold({
    name,
    object: own,
    sender: from,
    recipient: to,
    review: aYearFrom(makeSystemClock().now()),
  });
  const there = [...files.keys()].filter((path) => existsSync(join(root, path)));
  if (catalogue.type(name) || there.length > 0) {
    throw new CommandFailed(EXIT.refused, `${name} is there already; nothing was written`, there);
  }
  for (const [path, text] of files) write(join(root, path), text);
  show([...files.keys()], name, to);
}

function show(paths: readonly string[], name: string, recipient: RoleDefinition): void {
  for (const path of paths) say(`${paint('green', 'written')}  ${path}`);
  say('');
  const left = [
    `write the texts that begin with "${FILL_IN.nl}" or "${FILL_IN.en}", and the fields; tests fail until none is left`,
    'npm run generate',
    `libs/routing/src/table/national.ts: '${name}': ['${relationOf(recipient)}']`,
    'agreements and subscriptions of who sends and receives it',
    'docs/guides/add-a-message-type.md explains each step',
  ];
  for (const [index, step] of left.entries()) say(wrapped(`${index + 1}. ${step}`, 0, 3));
}

/** Plural and participle as far as their endings tell (CE-6). */
const NAME = /^nl\.(reintegratie|openbareorde)\.[a-z]+(?:en|s)\.[a-z]+(?:d|t|en)\.v[1-9][0-9]?$/;

function laneOf(name: string): string {
  const [, lane] = NAME.exec(name) ?? [];
  if (lane !== undefined) return lane;
  throw mistyped(
    'a type reads nl.<lane>.<plural noun>.<participle>.v<n>, such as nl.reintegratie.plannen.gedeeld.v1',
  );
}

function roleIn(lane: string, code: string): RoleDefinition {
  const role = roleByCode(code);
  if (role?.lane === lane) return role;
  throw mistyped(`${code} is no role of the lane ${lane}`);
}

const aYearFrom = (now: number): string => dutchDate(now + 365 * 86_400_000);

const mistyped = (sentence: string): CommandFailed => new CommandFailed(EXIT.usage, sentence);

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
}
