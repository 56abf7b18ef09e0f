// Answers: how does a person sign a bundle? The author signs what is in the files; the approver sees
// first what the signature would change, and says yes to that.
import { createInterface } from 'node:readline/promises';
import { Option, type Command } from 'commander';
import type { Bundle } from '#directory';
import { CommandFailed, EXIT } from '../output/exit.js';
import { say } from '../output/print.js';
import type { ConfigOptions } from '../operator/load.js';
import { inForce } from './activate.js';
import { readBundle, signInto, type Task } from './bundles.js';
import { sayDifference } from './difference.js';

export interface AgainstOptions {
  readonly against?: string;
  readonly first?: boolean;
}

export interface SigningOptions extends AgainstOptions {
  readonly as: Task;
  readonly key: string;
  readonly out: string;
  readonly yes?: boolean;
}

export const signingOptions = (command: Command): Command =>
  againstOptions(
    command
      .addOption(
        new Option('--as <task>', 'which of the two you are')
          .choices(['opsteller', 'goedkeurder'])
          .makeOptionMandatory(),
      )
      .requiredOption('--key <file>', 'your private key (PKCS#8 PEM, P-256)')
      .requiredOption('--out <file>', 'the bundle; the second signature is added to the same file'),
  ).option('--yes', 'approver: you looked at the difference; ask nothing');

export const againstOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--against <bundle>', 'the bundle in force: what `show --json` prints').conflicts(
        'first',
      ),
    )
    .option('--first', 'nothing of this kind is in force yet');

/** The bundle to compare with; without a word about it, the one in force in this installation. */
export async function beforeOf(
  kind: Bundle['kind'],
  { against, first = false, ...config }: AgainstOptions & ConfigOptions,
): Promise<Bundle | undefined> {
  if (against !== undefined) return readBundle(against);
  return first ? undefined : inForce(kind, config);
}

export async function sign(fresh: Bundle, options: SigningOptions): Promise<void> {
  const { as, key, out, against, first = false } = options;
  if (as === 'goedkeurder' && against === undefined && !first) {
    throw new CommandFailed(
      EXIT.usage,
      'an approver gives --against with the bundle in force, or --first when there is none',
    );
  }
  if (as === 'goedkeurder' || against !== undefined) {
    sayDifference(against === undefined ? undefined : readBundle(against), fresh);
  }
  if (as === 'goedkeurder') await agreed(options);
  const signed = signInto(out, fresh, as, key);
  say(`signed by ${signed.signatures.map((one) => one.as).join(' and ')}: ${signed.digest}`);
}

async function agreed({ yes = false }: SigningOptions): Promise<void> {
  if (yes) return;
  const nothing = (why: string): CommandFailed =>
    new CommandFailed(EXIT.refused, `nothing was signed: ${why}`);
  if (!process.stdin.isTTY) throw nothing('when you agree with this difference, add --yes');
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await asking.question('sign this difference? type yes: ');
    if (answer.trim() !== 'yes') throw nothing('you did not type yes');
  } finally {
    asking.close();
  }
}
