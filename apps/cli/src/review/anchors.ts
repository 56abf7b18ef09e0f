// Answers: which authorities do we trust to say who a partner is? Signed by two, like the rules: a
// new authority in a file on the gateway is not trusted until both have agreed to it.
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { makeBundle, type Bundle } from '#directory';
import { anchorsIn, type AnchorsContent } from '#identity';
import { withConfig, type ConfigOptions } from '../operator/load.js';
import { CommandFailed, EXIT } from '../output/exit.js';
import { inJsonToo } from '../output/failure.js';
import { columns, say, sayJson } from '../output/print.js';
import { activateCommand, inForce } from './activate.js';
import { sayDifference } from './difference.js';
import {
  againstOptions,
  beforeOf,
  sign,
  signingOptions,
  type AgainstOptions,
  type SigningOptions,
} from './signing.js';

interface FileOptions {
  readonly file: string;
}

const withFile = (command: Command): Command =>
  command.requiredOption('--file <pem>', 'the authorities, as in `tls.anchorsFile`');

export function anchorsCommand(): Command {
  const command = new Command('anchors').description('trust anchors: who says who a partner is');
  signingOptions(withFile(command.command('sign')))
    .description('sign as author, or as approver after seeing what changes')
    .action((options: FileOptions & SigningOptions) => sign(fresh(options), options));
  withConfig(againstOptions(withFile(command.command('diff'))))
    .description('which authorities come and go, against a bundle or against what is in force')
    .action(async (options: FileOptions & AgainstOptions & ConfigOptions) => {
      sayDifference(await beforeOf('anchors', options), fresh(options), true);
    });
  activateCommand(command);
  withConfig(command.command('show'))
    .description('the authorities agreed on')
    .option('--json', 'the whole bundle, as `sign --against` reads it')
    .action(inJsonToo(show));
  return command;
}

function fresh({ file }: FileOptions): Bundle {
  let pem: string;
  try {
    pem = readFileSync(file, 'utf8');
  } catch {
    throw new CommandFailed(EXIT.usage, `cannot read ${file}`);
  }
  const content = anchorsIn(pem);
  if (content) return makeBundle('anchors', content);
  throw new CommandFailed(EXIT.refused, `${file} holds no authority, or something that is none`);
}

async function show(options: ConfigOptions & { readonly json?: boolean }): Promise<void> {
  const bundle = await inForce('anchors', options);
  if (!bundle) throw new CommandFailed(EXIT.refused, 'no trust anchors are in force');
  if (options.json) return sayJson(bundle);
  say(`anchors ${bundle.digest}`);
  const { anchors } = bundle.content as AnchorsContent;
  say(columns(anchors.map((one) => [one.fingerprint, one.until, one.subject])));
}
