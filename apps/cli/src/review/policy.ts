// Answers: what may whom see, and why? Check the rules, sign and import them, and explain what they
// do with one message for one recipient.
import { Command } from 'commander';
import { makeBundle } from '#directory';
import { readPolicy } from '../../../sluis/src/configuration/bundle-files.js';
import { paint, say } from '../output/print.js';
import { withConfig, type ConfigOptions } from '../operator/load.js';
import { importBundle, readBundle, reading, refusedFiles, signInto, type Task } from './bundles.js';
import { signingOptions } from './directory.js';
import { explainCommand } from './explain.js';
import { matrixCommand } from './matrix.js';

interface FolderOptions {
  readonly folder: string;
}

interface SignOptions extends FolderOptions {
  readonly as: Task;
  readonly key: string;
  readonly out: string;
}

const withFolder = (command: Command): Command =>
  command.option('--folder <folder>', 'rule files in YAML', 'policies/national');

export function policyCommand(): Command {
  const command = new Command('policy').description('rules: who may see what, and why');
  withFolder(command.command('check'))
    .description('every fault with its file and line')
    .action(async ({ folder }: FolderOptions) => {
      await read(folder);
      say(paint('green', `no faults in ${folder}`));
    });
  signingOptions(withFolder(command.command('sign')))
    .description('sign as author or approver')
    .action(async ({ folder, as, key, out }: SignOptions) => {
      const signed = signInto(out, makeBundle('policy', await read(folder)), as, key);
      say(`signed by ${signed.signatures.map((one) => one.as).join(' and ')}: ${signed.digest}`);
    });
  withConfig(command.command('import'))
    .description('bring a signed bundle into force')
    .argument('<bundle>', 'file made by `sign`')
    .action((file: string, options: ConfigOptions) => importBundle(readBundle(file), options));
  command.addCommand(explainCommand());
  command.addCommand(matrixCommand());
  return command;
}

async function read(folder: string) {
  const policy = await reading(readPolicy(folder));
  if (policy.kind === 'refused') throw refusedFiles('policy', policy.faults);
  return policy.content;
}
