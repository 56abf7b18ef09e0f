// Answers: what may whom see, and why? Check the rules, sign and import them, and explain what they
// do with one message for one recipient.
import { Command } from 'commander';
import { catalogue } from '#contracts';
import { makeBundle, type Bundle } from '#directory';
import { loadRules, type RuleSet } from '#policy';
import { readPolicy, type PolicyContent } from '../../../sluis/src/configuration/bundle-files.js';
import { CommandFailed, EXIT } from '../output/exit.js';
import { inJsonToo } from '../output/failure.js';
import { paint, say, sayJson } from '../output/print.js';
import { withConfig, type ConfigOptions } from '../operator/load.js';
import { activateCommand, inForce } from './activate.js';
import { reading, refusedFiles } from './bundles.js';
import { differenceOf, sayDifference } from './difference.js';
import { explainCommand } from './explain.js';
import { matrixCommand } from './matrix.js';
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
}

type DiffOptions = FolderOptions & AgainstOptions & ConfigOptions & { readonly json?: boolean };

const withFolder = (command: Command): Command =>
  command.option('--folder <folder>', 'rule files in YAML', 'policies/national');

export function policyCommand(): Command {
  const command = new Command('policy').description('rules: who may see what, and why');
  withFolder(command.command('check'))
    .description('every fault with its file and line')
    .action(async ({ folder }: FolderOptions) => {
      const loaded = loadRules((await read(folder)).files, catalogue);
      say(paint('green', `no faults in ${folder}`));
      if (loaded.kind === 'loaded') for (const line of widenings(loaded.rules)) say(line);
    });
  signingOptions(withFolder(command.command('sign')))
    .description('sign as author, or as approver after seeing who would get more or less')
    .action(async (options: FolderOptions & SigningOptions) => sign(await fresh(options), options));
  withConfig(againstOptions(withFolder(command.command('diff'))))
    .description('who would get more or less, field by field, against a bundle or what is in force')
    .option('--json', 'as JSON')
    .action(async (options: DiffOptions) => {
      const before = await beforeOf('policy', options);
      const after = await fresh(options);
      if (options.json) sayJson(differenceOf(before, after));
      else sayDifference(before, after, true);
    });
  activateCommand(command);
  withConfig(command.command('show'))
    .description('the rules that are in force')
    .option('--json', 'the whole bundle, as `sign --against` reads it')
    .action(inJsonToo(show));
  command.addCommand(explainCommand());
  command.addCommand(matrixCommand());
  return command;
}

const fresh = async ({ folder }: FolderOptions): Promise<Bundle> =>
  makeBundle('policy', await read(folder));

/** What the directory has to say before these rules can come into force. */
const widenings = ({ overlays }: RuleSet): readonly string[] =>
  overlays.flatMap((overlay) =>
    overlay.widenings.map(
      ({ permit, agreement, digest }) =>
        `gives more: ${permit.id} rests on the agreement ${agreement}, for its digest ${digest}`,
    ),
  );

async function show(options: ConfigOptions & { readonly json?: boolean }): Promise<void> {
  const bundle = await inForce('policy', options);
  if (!bundle) throw new CommandFailed(EXIT.refused, 'no policy is in force');
  if (options.json) return sayJson(bundle);
  say(`policy ${bundle.digest}`);
  for (const { path } of (bundle.content as PolicyContent).files) say(`  ${path}`);
}

async function read(folder: string) {
  const policy = await reading(readPolicy(folder));
  if (policy.kind === 'refused') throw refusedFiles('policy', policy.faults);
  return policy.content;
}
