// Answers: is the evidence whole and unchanged, what proves one event, and how is it handed to
// somebody who trusts nobody here?
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Command, Option } from 'commander';
import {
  exportLines,
  parseExportLine,
  proveEntry,
  verifyEntryProof,
  verifyEvidence,
  type Jwks,
  type Report,
} from '#evidence';
import type { JsonValue } from '#kernel';
import { openKeySlots } from '#platform';
import { CommandFailed, EXIT } from '../output/exit.js';
import { columns, paint, say, sayJson } from '../output/print.js';
import { requireConfig, withConfig, type ConfigOptions } from '../operator/load.js';
import { withStore } from './open-store.js';

interface SourceOptions extends ConfigOptions {
  readonly file?: string;
  readonly keys?: string;
  readonly witness: readonly string[];
  readonly json?: boolean;
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

export function evidenceCommand(): Command {
  const command = new Command('evidence').description('verify, prove and export the evidence');
  withConfig(command.command('verify'))
    .description('find the first record that was edited, removed, added, reordered or cut off')
    .option('--file <export>', 'an export (default: the store of the configuration)')
    .option('--keys <jwks>', 'public keys, as /v1/.well-known/jwks.json gives them')
    .addOption(
      new Option('--witness <file>', 'receipts, inbox pages or checkpoints that a partner kept')
        .argParser(collect)
        .default([] as readonly string[], 'none'),
    )
    .option('--json', 'the report as JSON')
    .action(async (options: SourceOptions) => {
      const report = await verify(options);
      if (options.json) sayJson(report);
      else show(report);
      if (report.fault || !report.upTo) process.exitCode = EXIT.refused;
    });
  withConfig(command.command('export'))
    .description('all records and checkpoints as JSON Lines on standard output')
    .action(async (options: ConfigOptions) => {
      await withStore(requireConfig(options).config, async (store) => {
        const lines = exportLines(store);
        for await (const line of lines) say(JSON.stringify(line));
      });
    });
  withConfig(command.command('prove'))
    .description('a proof of one event that can be checked alone')
    .argument('<id>', 'id of the event')
    .action(async (id: string, options: ConfigOptions) => {
      await withStore(requireConfig(options).config, async (store) => {
        const proof = await proveEntry(id, store);
        if (proof.kind === 'proof') return sayJson(proof.proof);
        throw new CommandFailed(
          EXIT.refused,
          proof.kind === 'unknown' ? 'no event has this id' : 'no checkpoint covers this event yet',
        );
      });
    });
  withConfig(command.command('passports'))
    .description('for the controller: everything decided about one message, with full passports')
    .argument('<number>', 'submission number (a UUID)')
    .action(async (nr: string, options: ConfigOptions) => {
      await withStore(requireConfig(options).config, async (store) => {
        const decided = await store.decisions(nr);
        if (decided.length === 0) {
          throw new CommandFailed(
            EXIT.refused,
            'nothing was decided about a message with this number',
          );
        }
        sayJson(
          decided.map(({ passport, ...one }) => ({
            ...one,
            passport: JSON.parse(passport) as object,
          })),
        );
      });
    });
  command
    .command('check-proof')
    .description('check a proof made by `prove`, with the public keys only')
    .argument('<file>', 'the proof')
    .requiredOption('--keys <jwks>', 'public keys')
    .action((file: string, { keys }: { keys: string }) => {
      const proven = verifyEntryProof(readJson(file), readJson(keys) as unknown as Jwks);
      if (!proven) throw new CommandFailed(EXIT.refused, 'this proves nothing under these keys');
      sayJson(proven);
    });
  return command;
}

async function verify(options: SourceOptions): Promise<Report> {
  const witnesses = options.witness.map((file) => readText(file));
  if (options.file !== undefined) {
    if (options.keys === undefined) {
      throw new CommandFailed(EXIT.usage, 'an export is verified with --keys');
    }
    const jwks = readJson(options.keys) as unknown as Jwks;
    return verifyEvidence(linesOf(options.file), { jwks, witnesses });
  }
  const { config } = requireConfig(options);
  const jwks = options.keys
    ? (readJson(options.keys) as unknown as Jwks)
    : ownKeys(config.keys.folder);
  return withStore(config, (store) =>
    verifyEvidence(exportLines(store), { jwks, witnesses }),
  );
}

function ownKeys(folder: string): Jwks {
  const opened = openKeySlots(folder);
  if (opened.kind === 'opened') return opened.keys.jwks;
  throw new CommandFailed(
    EXIT.usage,
    'the key slots cannot be read; give --keys',
    opened.faults.map(({ place, expected }) => `${place}: ${expected}`),
  );
}

async function* linesOf(file: string): AsyncIterable<JsonValue | undefined> {
  if (!existsSync(file)) throw new CommandFailed(EXIT.usage, `cannot read ${file}`);
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line !== '') yield parseExportLine(line);
  }
}

function show(report: Report): void {
  say(
    columns([
      ['chain', 'records', 'under a checkpoint'],
      ...report.chains.map((one) => [one.chain, String(one.records), String(one.covered)]),
    ]),
  );
  say();
  const { fault, upTo, witnessedUpTo } = report;
  if (fault) {
    say(paint('red', `not right: ${JSON.stringify(fault)}`));
    return;
  }
  if (!upTo) {
    say(paint('yellow', `${report.entries} events hang together, but no checkpoint covers them`));
    say('anything may have been cut off or made anew: this proves nothing');
    return;
  }
  say(paint('green', `${report.entries} events, whole and unchanged`));
  say(`complete up to checkpoint ${upTo.number} of ${upTo.at}`);
  if (witnessedUpTo !== undefined) say(`confirmed by a witness up to checkpoint ${witnessedUpTo}`);
  else
    say(paint('dim', 'no witness was given: what was cut off after that checkpoint cannot show'));
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CommandFailed(EXIT.usage, `cannot read ${file}`);
  }
}

function readJson(file: string): JsonValue {
  const text = readText(file);
  const value = parseExportLine(text);
  if (value === undefined) throw new CommandFailed(EXIT.usage, `${file} is not JSON`);
  return value;
}
