// Answers: what would one organisation see of this message, field by field, and why? For a privacy
// officer at a desk: from the files alone, in Dutch or English, with nothing sent or stored.
import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { readHttp, validateEvent, type ValidMessage } from '#contracts';
import { explainFor, type Explained } from '#exchange';
import { PROBLEMS, type Fault } from '#kernel';
import type { ExplainedLeaf } from '#policy';
import { makeSystemClock } from '#platform';
import { readBundles } from '../../../sluis/src/configuration/bundle-files.js';
import { faultsBeside } from '../../../sluis/src/configuration/fits.js';
import { configurationOf } from '../../../sluis/src/configuration/in-force.js';
import { CommandFailed, EXIT } from '../output/exit.js';
import { inJsonToo } from '../output/failure.js';
import { columns, paint, say, sayJson, wrapped } from '../output/print.js';
import { MESSAGE_TYPE } from '../partner/send.js';
import { reading, refusedFiles } from './bundles.js';

type Language = 'nl' | 'en';

interface ExplainCommandOptions {
  readonly message: string;
  readonly recipient: string;
  readonly consented?: boolean;
  readonly asked?: boolean;
  readonly lang: Language;
  readonly policy: string;
  readonly directory: string;
  readonly territory: string;
  readonly json?: boolean;
}

export const explainCommand = (): Command =>
  new Command('explain')
    .description('what one organisation would see of a message, field by field, and why')
    .requiredOption('--message <file>', 'a message as it would be sent')
    .requiredOption('--recipient <oin>', 'OIN of the organisation')
    .option('--consented', 'suppose that the person consents to this organisation')
    .option(
      '--asked',
      'suppose that this organisation asked for the field that the message answers',
    )
    .addOption(new Option('--lang <lang>', 'language').choices(['nl', 'en']).default('nl'))
    .option('--policy <folder>', 'rule files', 'policies/national')
    .option('--directory <folder>', 'directory files', 'examples/directory')
    .option('--territory <folder>', 'territory files', 'examples/territory')
    .option('--json', 'as JSON')
    .action(
      inJsonToo(async (options: ExplainCommandOptions) => {
        const at = makeSystemClock().now();
        const bundles = await reading(
          readBundles(
            {
              policyFolder: options.policy,
              directoryFolder: options.directory,
              territoryFolder: options.territory,
            },
            at,
          ),
        );
        if (bundles.kind === 'refused') throw refusedFiles('files', bundles.faults);
        const [territory, directory, policy] = bundles.bundles;
        if (!territory || !directory || !policy) throw new TypeError('three bundles were read');
        const apart = faultsBeside(policy, bundles.bundles);
        if (apart.length > 0) throw refusedFiles('files', apart);
        const explained = explainFor(readMessage(options.message), options.recipient, {
          configuration: configurationOf(directory, territory, policy, 0, []),
          at,
          consented: options.consented ?? false,
          asked: options.asked ?? false,
        });
        if (options.json) sayJson(explained);
        else show(explained, options.lang);
      }),
    );

function readMessage(file: string): ValidMessage {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new CommandFailed(EXIT.usage, `cannot read ${file}`);
  }
  const read = readHttp({ 'content-type': MESSAGE_TYPE }, bytes);
  if (read.kind === 'refused') throw notAMessage(file, read.problem, read.faults);
  const validated = validateEvent(read.event);
  if (validated.kind === 'refused') throw notAMessage(file, validated.problem, validated.faults);
  return validated.message;
}

const notAMessage = (file: string, problem: keyof typeof PROBLEMS, faults: readonly Fault[]) =>
  new CommandFailed(
    EXIT.refused,
    `${file}: ${PROBLEMS[problem].title.en}`,
    faults.map(({ place, expected }) => `${place}: ${expected}`),
  );

const WORDS = {
  nl: {
    exact: 'exact',
    generalised: 'grover',
    withheld: 'onthouden',
    nobody:
      'deze organisatie hoort niets: geen van haar postbussen heeft een relatie met deze persoon',
    stopped: 'niemand hoort iets',
    rules: 'De regels',
    steps: { exact: 'exact', day: 'dag', month: 'maand', year: 'jaar', presence: 'aanwezig' },
  },
  en: {
    exact: 'exact',
    generalised: 'coarser',
    withheld: 'withheld',
    nobody: 'this organisation hears nothing: none of its mailboxes has a relation to this person',
    stopped: 'nobody hears anything',
    rules: 'The rules',
    steps: { exact: 'exact', day: 'day', month: 'month', year: 'year', presence: 'presence' },
  },
} as const;

function show({ admission, mailboxes }: Explained, lang: Language): void {
  const words = WORDS[lang];
  if (admission.kind !== 'admitted') {
    const { code, title } = PROBLEMS[admission.problem];
    say(
      `${words.stopped}: ${paint('yellow', code)}, ${title[lang]} (${admission.rules.join(', ')})`,
    );
    return;
  }
  if (mailboxes.length === 0) return say(words.nobody);
  for (const { mailbox, relation, reason, explanation } of mailboxes) {
    say(wrapped(paint('bold', `${mailbox.role} ${mailbox.oin}, ${relation} (${reason})`), 0, 2));
    const { decision, leaves, rules } = explanation;
    if (decision.kind === 'permitted') say(`${decision.viewType}, ${decision.purpose}`);
    else
      say(
        `${paint('yellow', PROBLEMS[decision.problem].code)}: ${PROBLEMS[decision.problem].title[lang]}`,
      );
    say();
    showLeaves(leaves, lang);
    say();
    say(paint('bold', words.rules));
    for (const rule of rules) {
      say(`  ${paint('cyan', rule.id)} (${rule.ground})`);
      say(wrapped(rule.why[lang], 4, 4));
    }
    say();
  }
}

/** Two lines a field, because its place in the message alone may be as wide as half a screen. */
function showLeaves(leaves: readonly ExplainedLeaf[], lang: Language): void {
  const rows = columns(leaves.map((leaf) => row(leaf, lang))).split('\n');
  for (const [index, { pointer }] of leaves.entries()) {
    say(wrapped(rows[index] ?? '', 0, 2));
    say(paint('dim', `  ${pointer}`));
  }
}

/** The rules' own reasons stand at the foot; in the row stands why something is not given. */
function row(leaf: ExplainedLeaf, lang: Language): readonly string[] {
  const words = WORDS[lang];
  const outcome =
    leaf.outcome === 'exact'
      ? paint('green', words.exact)
      : leaf.outcome === 'generalised'
        ? paint('yellow', `${words.generalised}: ${words.steps[leaf.step ?? 'exact']}`)
        : paint('dim', words.withheld);
  const why = leaf.outcome === 'withheld' ? paint('dim', leaf.why[lang]) : leaf.rules.join(' ');
  return [leaf.label[lang], outcome, why];
}
