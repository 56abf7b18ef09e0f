// Answers: what lies in the quarantine, and what are the bytes of one record? Bytes are a payload:
// who looks at them says why, and that is evidence before the first byte.
import { Command } from 'commander';
import { makeEntry } from '#evidence';
import type { Store } from '#exchange';
import { makeSystemClock, randomId } from '#platform';
import { CommandFailed, EXIT } from '../output/exit.js';
import { inJsonToo } from '../output/failure.js';
import { openRing } from '../operator/key-ring.js';
import { requireConfig, withConfig, type ConfigOptions } from '../operator/load.js';
import { withStore } from './open-store.js';
import { isReason, REASON } from './decide.js';
import { listQueue, type ListOptions } from './queue.js';

export function quarantineCommand(): Command {
  const command = new Command('quarantine').description('records that could not be read or judged');
  withConfig(command.command('list'))
    .description('what lies there, the longest first')
    .option('--json', 'as JSON')
    .action(inJsonToo((options: ListOptions) => listQueue('quarantaine', options)));
  withConfig(command.command('show'))
    .description('the bytes of one record on standard output, as they lay in the log')
    .argument('<item>', 'as `list` shows it')
    .requiredOption('--reason <word>', REASON)
    .action(show);
  return command;
}

async function show(
  id: string,
  options: ConfigOptions & { readonly reason: string },
): Promise<void> {
  const { config } = requireConfig(options);
  if (!isReason(options.reason)) throw new CommandFailed(EXIT.usage, `--reason is ${REASON}`);
  await withStore(config, async (store) => {
    const { keys } = await openRing(config, store);
    const kept = await store.quarantined(id);
    if (!kept) throw new CommandFailed(EXIT.refused, 'nothing with that number lies here');
    if (!kept.key) throw new CommandFailed(EXIT.refused, 'vervallen: its key was destroyed');
    const key = keys.unwrap(kept.key);
    const bytes = key && keys.open(key, { kind: 'record', id }, kept.bytes);
    if (!bytes) throw new CommandFailed(EXIT.refused, 'these are not the bytes that were sealed');
    await recordLook(id, options.reason, store);
    process.stdout.write(bytes);
  });
}

const recordLook = (item: string, reden: string, store: Store): Promise<void> =>
  store.appendEvidence(
    'beheer',
    [makeEntry(randomId(), 'recordShown', 'sluis', { item, reden })],
    makeSystemClock().now(),
  );
