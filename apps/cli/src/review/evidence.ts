// Answers: is the evidence whole and unchanged, what proves one event, and how is it handed to
// somebody who trusts nobody here?
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Command, Option } from 'commander';
import {
  exportLines,
  makeKeyring,
  parseExportLine,
  proveEntry,
  verifyEntryProof,
  verifyEvidence,
  type Jwks,
  type Report,
} from '#evidence';
import { isObject, type JsonValue } from '#kernel';
import { openKeySlots } from '#platform';
import { CommandFailed, EXIT } from '../output/exit.js';
import { inJsonToo } from '../output/failure.js';
import { say, sayJson } from '../output/print.js';
import { requireConfig, withConfig, type ConfigOptions } from '../operator/load.js';
import { withStore } from './open-store.js';
import { showReport } from './report.js';

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
    .action(
      inJsonToo(async (options: SourceOptions) => {
        const report = await verify(options);
        if (options.json) sayJson(report);
        else showReport(report, options);
        if (report.fault || !report.upTo) process.exitCode = EXIT.refused;
      }),
    );
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
      const proven = verifyEntryProof(readJson(file), readKeys(keys));
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
    const jwks = readKeys(options.keys);
    return verifyEvidence(linesOf(options.file), { jwks, witnesses });
  }
  const { config } = requireConfig(options);
  const jwks = options.keys ? readKeys(options.keys) : ownKeys(config.keys.folder);
  return withStore(config, (store) => verifyEvidence(exportLines(store), { jwks, witnesses }));
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
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? true)
    throw new CommandFailed(EXIT.usage, `cannot read ${file}`);
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line !== '') yield parseExportLine(line);
  }
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

/** A JWKS with at least one key that Sluis signs with: without any, everything would look forged. */
function readKeys(file: string): Jwks {
  const value = readJson(file);
  const list = isObject(value) ? value['keys'] : undefined;
  const keys = Array.isArray(list) ? list.filter(isObject) : [];
  if (makeKeyring({ keys }).size > 0) return { keys };
  throw new CommandFailed(EXIT.usage, `${file} holds no public keys of Sluis`, [
    'a JWKS is expected, as /v1/.well-known/jwks.json gives it',
  ]);
}
