// Answers: how far is routing, and how does a partition go on whose next record is lost? The
// operator sees what that costs, repeats it, and gives a reason that stays in the evidence.
import { Command, InvalidArgumentError, Option } from 'commander';
import { inJsonToo } from '../../output/failure.js';
import { columns, paint, say, sayJson } from '../../output/print.js';
import { requireConfig, withConfig, type ConfigOptions } from '../load.js';
import { standOf, withLog } from './open-log.js';
import type { SkipOptions } from './skip.js';
import { stateOf, type Stand, type State } from './stand.js';

export function logCommand(): Command {
  const command = new Command('log').description('the message log: how far routing is in it');
  withConfig(command.command('show'))
    .description('every partition: where routing stands and what the log holds')
    .option('--json', 'as JSON')
    .action(inJsonToo(show));
  withConfig(command.command('skip'))
    .description('move the position of a stopped partition; without --confirm only show the cost')
    .addOption(
      new Option('--partition <number>', 'as `sluis log show` names it')
        .argParser(partition)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--to <offset>', 'an offset that the log holds, or earliest')
        .argParser(target)
        .makeOptionMandatory(),
    )
    .requiredOption('--reason <text>', 'why, for the evidence; nothing about a person')
    .addOption(
      new Option(
        '--confirm <records>',
        'the number of records that it will cost, as shown',
      ).argParser(count),
    )
    .action(async (options: SkipOptions) => (await import('./skip.js')).skip(options));
  return command;
}

async function show(options: ConfigOptions & { readonly json?: boolean }): Promise<void> {
  await withLog(requireConfig(options).config, async (log, store) => {
    const stands: Stand[] = [];
    for (let at = 0; at < log.partitions; at += 1) stands.push(await standOf(log, store, at));
    if (options.json) return sayJson(stands.map(toJson));
    say(
      columns([
        ['partition', 'position', 'log holds', 'state'].map((head) => paint('bold', head)),
        ...stands.map((stand) => [
          String(stand.partition),
          String(stand.position),
          `${stand.earliest} to ${stand.end}`,
          sentenceOf(stateOf(stand)),
        ]),
      ]),
    );
  });
}

const toJson = ({ partition: at, position, earliest, end }: Stand): object => ({
  partition: at,
  position: String(position),
  earliest: String(earliest),
  end: String(end),
  state: stateOf({ partition: at, position, earliest, end }).kind,
});

function sentenceOf(state: State): string {
  if (state.kind === 'flowing') return state.waiting === 0n ? '' : `${state.waiting} wait`;
  return paint(
    'red',
    state.kind === 'lost'
      ? `stopped: ${state.records} are lost`
      : 'stopped: the log ends before it',
  );
}

function partition(text: string): number {
  return Number(count(text));
}

const target = (text: string): bigint | 'earliest' => (text === 'earliest' ? text : count(text));

function count(text: string): bigint {
  if (!/^\d{1,19}$/.test(text)) throw new InvalidArgumentError('expected a whole number');
  return BigInt(text);
}
