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
import { requireConfig, withConfig, type ConfigOptions } from '../operator/load.js';
import { importBundle, readBundle, reading, refusedFiles, signInto, type Task } from './bundles.js';
import { withStore } from './open-store.js';

interface FolderOptions {
  readonly folder: string;
  readonly territory: string;
}

interface SignOptions extends FolderOptions {
  readonly what: 'directory' | 'territory';
  readonly as: Task;
  readonly key: string;
  readonly out: string;
}

const withFolders = (command: Command): Command =>
  command
    .requiredOption('--folder <folder>', 'organisations, agreements and subscriptions in YAML')
    .requiredOption('--territory <folder>', 'municipalities, postcodes and establishments in YAML');

export const signingOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--as <task>', 'which of the two you are')
        .choices(['opsteller', 'goedkeurder'])
        .makeOptionMandatory(),
    )
    .requiredOption('--key <file>', 'your private key (PKCS#8 PEM, P-256)')
    .requiredOption('--out <file>', 'the bundle; the second signature is added to the same file');

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
    .description('sign as author or approver')
    .addOption(
      new Option('--what <kind>', 'which of the two bundles')
        .choices(['directory', 'territory'])
        .default('directory'),
    )
    .action(async (options: SignOptions) => {
      const fresh = (await readBoth(options)).find((one) => one.kind === options.what);
      const signed = signInto(options.out, fresh as Bundle, options.as, options.key);
      say(`signed by ${signed.signatures.map((one) => one.as).join(' and ')}: ${signed.digest}`);
    });
  withConfig(command.command('import'))
    .description('bring a signed bundle into force')
    .argument('<bundle>', 'file made by `sign`')
    .action((file: string, options: ConfigOptions) => importBundle(readBundle(file), options));
  withConfig(command.command('show'))
    .description('who takes part now')
    .option('--json', 'all of it as JSON')
    .action(inJsonToo(show));
  command
    .command('import-cbs')
    .description('turn the official CBS table of postcodes into postcodes.yaml on standard output')
    .argument('<file>', 'the CSV, by PC6 (with house numbers) or PC4')
    .requiredOption('--year <year>', 'the year the table is for', natural)
    .action(importCbs);
  return command;
}

async function readBoth({ folder, territory }: FolderOptions): Promise<readonly [Bundle, Bundle]> {
  const places = await reading(readTerritory(territory));
  if (places.kind === 'refused') throw refusedFiles('territory', places.faults);
  const read = await reading(readDirectory(folder, places.content, makeSystemClock().now()));
  if (read.kind === 'refused') throw refusedFiles('directory', read.faults);
  return [makeBundle('directory', read.content), makeBundle('territory', places.content)];
}

async function show(options: ConfigOptions & { readonly json?: boolean }): Promise<void> {
  await withStore(requireConfig(options).config, async (store) => {
    const bundle = (await store.activeBundles()).find((one) => one.kind === 'directory');
    if (!bundle) throw new CommandFailed(EXIT.refused, 'no directory is in force');
    if (options.json) return sayJson(bundle);
    const { organisations } = bundle.content as DirectoryContent;
    say(`directory ${bundle.digest}`);
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
  });
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
