// Answers: how does a human decide about what waits? Held messages are released or refused, an
// address without a municipality is given one; the router carries it out in order.
import { Command } from 'commander';
import { makeTerritory, type TerritoryContent } from '#directory';
import { makeEntry } from '#evidence';
import type { HumanDecision, QueueItem, Store } from '#exchange';
import { dutchDate, PROBLEMS } from '#kernel';
import { makeSystemClock, randomId } from '#platform';
import { inJsonToo } from '../output/failure.js';
import { CommandFailed, EXIT } from '../output/exit.js';
import { say } from '../output/print.js';
import { requireConfig, withConfig, type ConfigOptions } from '../operator/load.js';
import { withStore } from './open-store.js';
import { listQueue, type ListOptions } from './queue.js';

type Queue = Extract<QueueItem['queue'], 'aangehouden' | 'onbestelbaar'>;
interface DecideOptions extends ConfigOptions {
  readonly reason: string;
}

export const REASON =
  'a word for the evidence, without personal data: small letters, digits and hyphens';
export const isReason = (word: string): boolean => /^[a-z][a-z0-9-]{1,59}$/.test(word);

export function holdCommand(): Command {
  const command = new Command('hold').description('messages that wait for a human (P8, P9, P24)');
  list(command, 'aangehouden');
  deciding(command, 'release', 'let it go on; its rule holds this case no more').action(
    (id: string, options: DecideOptions) =>
      decide('aangehouden', id, { kind: 'vrijgeven' }, options),
  );
  deciding(command, 'refuse', 'refuse it for good; its sender hears that').action(
    (id: string, options: DecideOptions) =>
      decide('aangehouden', id, { kind: 'weigeren' }, options),
  );
  return command;
}

export function unroutedCommand(): Command {
  const command = new Command('unrouted').description('addresses that nobody is there for (P12)');
  list(command, 'onbestelbaar');
  deciding(
    command,
    'assign',
    'give it to a municipality, for as long as the address stays the same',
  )
    .requiredOption('--municipality <code>', 'CBS code, four digits')
    .action((id: string, options: DecideOptions & { readonly municipality: string }) =>
      decide(
        'onbestelbaar',
        id,
        { kind: 'toewijzen', municipality: options.municipality },
        options,
      ),
    );
  return command;
}

const list = (command: Command, queue: Queue): Command =>
  withConfig(command.command('list'))
    .description('what waits, the longest first')
    .option('--json', 'as JSON')
    .action(inJsonToo((options: ListOptions) => listQueue(queue, options)));

const deciding = (command: Command, name: string, description: string): Command =>
  withConfig(command.command(name))
    .description(description)
    .argument('<item>', 'as `list` shows it')
    .requiredOption('--reason <word>', REASON);

async function decide(
  queue: Queue,
  id: string,
  decision: HumanDecision,
  options: DecideOptions,
): Promise<void> {
  if (!isReason(options.reason)) {
    throw new CommandFailed(EXIT.usage, `--reason is ${REASON}`);
  }
  await withStore(requireConfig(options).config, async (store) => {
    const item = (await store.queue(queue)).find((one) => one.id === id);
    if (!item) throw new CommandFailed(EXIT.refused, 'nothing with that number waits here');
    if (decision.kind === 'vrijgeven') refuseMerging(item);
    if (decision.kind === 'toewijzen') await requireMunicipality(decision.municipality, store);
    const at = makeSystemClock().now();
    const entry = makeEntry(randomId(), 'queueDecided', 'sluis', {
      wachtrij: queue,
      item: id,
      besluit: decision.kind,
      reden: options.reason,
      ...(item.nr === undefined ? {} : { nummer: item.nr }),
      ...(decision.kind === 'toewijzen' ? { gemeente: decision.municipality } : {}),
    });
    const outcome = await store.decideItem(item, decision, at, [entry]);
    if (outcome === 'unknown') {
      throw new CommandFailed(EXIT.refused, 'somebody else decided about it a moment ago');
    }
    say('decided; the router carries it out when it comes to this case');
  });
}

/** P24: nobody is merged by hand; the sender sends it again with the numbers of one person. */
function refuseMerging({ code }: QueueItem): void {
  if (code !== PROBLEMS.personConflict.code) return;
  throw new CommandFailed(
    EXIT.refused,
    'its numbers belong to two persons, so nobody can release it',
    ['refuse it, and let the sender send it again with the numbers of one person'],
  );
}

async function requireMunicipality(code: string, store: Store): Promise<void> {
  const bundle = (await store.activeBundles()).find(({ kind }) => kind === 'territory');
  const today = dutchDate(makeSystemClock().now());
  const territory = bundle && makeTerritory(bundle.content as TerritoryContent);
  if (territory?.municipality(code, today)) return;
  throw new CommandFailed(EXIT.refused, 'that is not the code of a municipality of today');
}
