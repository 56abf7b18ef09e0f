// Answers: who takes part, and under which agreements? Check the files, sign them, bring them into
// force, and show what is in force.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Command, Option } from 'commander';
import { stringify } from 'yaml';
import { importCbsPostcodes, makeBundle, type Bundle, type DirectoryContent } from '#directory';
import { makeSystemClock } from '#platform';
import { readDirectory, readTerritory } from '../../../sluis/src/configuration/bundle-files.js';
import { CommandFailed, EXIT } from '../output/exit.js';
import { inJsonToo } from '../output/failure.js';
import { columns, paint, say, sayJson } from '../output/print.js';
import { natural } from '../partner/inbox.js';
import { withConfig, type ConfigOptions } from '../operator/load.js';
import { activateCommand, inForce } from './activate.js';
import { reading, refusedFiles } from './bundles.js';
import { sayDifference } from './difference.js';
import {
  againstOptions,
  beforeOf,
  sign,
  signingOptions,
  type AgainstOptions,
  type SigningOptions,
} from './signing.js';

interface FolderOptions {
  readonly folder: string;
  readonly territory: string;
}

interface WhatOptions extends FolderOptions {
  readonly what: 'directory' | 'territory';
}

const withFolders = (command: Command): Command =>
  command
    .requiredOption('--folder <folder>', 'organisations, agreements and subscriptions in YAML')
    .requiredOption('--territory <folder>', 'municipalities, postcodes and establishments in YAML');

const whatOption = (): Option =>
  new Option('--what <kind>', 'which of the two bundles')
    .choices(['directory', 'territory'])
    .default('directory');

export function directoryCommand(): Command {
  const command = new Command('directory').description('organisations, agreements, subscriptions');
  withFolders(command.command('check'))
    .description('every fault with its file and line')
    .action(async (options: FolderOptions) => {
      const [directory] = await readBoth(options);
      const content = directory.content as DirectoryContent;
      say(paint('green', `no faults in ${options.folder} and ${options.territory}`));
      say(columns(Object.entries(content).map(([what, rows]) => [what, String(rows.length)])));
    });
  signingOptions(withFolders(command.command('sign')))
    .description('sign as author, or as approver after seeing what changes')
    .addOption(whatOption())
    .action(async (options: WhatOptions & SigningOptions) => sign(await fresh(options), options));
  withConfig(againstOptions(withFolders(command.command('diff'))))
    .description('what changes, row by row, against a bundle or against what is in force')
    .addOption(whatOption())
    .action(async (options: WhatOptions & AgainstOptions & ConfigOptions) => {
      sayDifference(await beforeOf(options.what, options), await fresh(options), true);
    });
  activateCommand(command);
  withConfig(command.command('show'))
    .description('who takes part now')
    .option('--json', 'the whole bundle that is in force, as `sign --against` reads it')
    .addOption(whatOption())
    .action(inJsonToo(show));
  command
    .command('import-cbs')
    .description('turn the official CBS table of postcodes into postcodes.yaml on standard output')
    .argument('<file>', 'the CSV, by PC6 (with house numbers) or PC4')
    .requiredOption('--year <year>', 'the year the table is for', natural)
    .action(importCbs);
  return command;
}

const fresh = async (options: WhatOptions): Promise<Bundle> =>
  (await readBoth(options))[options.what === 'directory' ? 0 : 1];

async function readBoth({ folder, territory }: FolderOptions): Promise<readonly [Bundle, Bundle]> {
  const places = await reading(readTerritory(territory));
  if (places.kind === 'refused') throw refusedFiles('territory', places.faults);
  const read = await reading(readDirectory(folder, places.content, makeSystemClock().now()));
  if (read.kind === 'refused') throw refusedFiles('directory', read.faults);
  return [makeBundle('directory', read.content), makeBundle('territory', places.content)];
}

async function show(
  options: ConfigOptions & { readonly json?: boolean; readonly what: WhatOptions['what'] },
): Promise<void> {
  const { what } = options;
  const bundle = await inForce(what, options);
  if (!bundle) throw new CommandFailed(EXIT.refused, `no ${what} is in force`);
  if (options.json) return sayJson(bundle);
  say(`${what} ${bundle.digest}`);
  if (what === 'territory') return;
  const { organisations } = bundle.content as DirectoryContent;
  say(
    columns(
      organisations.map((one) => [
        one.oin,
        one.active ? '' : paint('red', 'not active'),
        one.name,
        (one.mailboxes ?? []).map((mailbox) => mailbox.role).join(' '),
      ]),
    ),
  );
}

async function importCbs(file: string, { year }: { readonly year: number }): Promise<void> {
  const lines = createInterface({ input: createReadStream(file) });
  const read = await reading(importCbsPostcodes(lines, { year, file }));
  if (read.kind === 'refused') {
    const faults = read.faults.map((one) => ({
      place: `${one.file}:${one.line} ${one.place}`,
      expected: one.expected,
    }));
    throw refusedFiles('CBS table', faults);
  }
  const { lines: total, postcodes, straddling } = read.counts;
  process.stderr.write(
    `${total} lines, ${postcodes} postcodes, ${straddling} straddle a boundary\n`,
  );
  say(stringify({ postcodes: read.postcodes }).trimEnd());
}
