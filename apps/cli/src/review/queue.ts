// Answers: what waits for a human, for whom, and since when? Codes and numbers only; the message
// itself stays where it is.
import { Argument, Command } from 'commander';
import type { QueueItem } from '#exchange';
import { isoTime } from '#kernel';
import { inJsonToo } from '../output/failure.js';
import { columns, paint, say, sayJson } from '../output/print.js';
import { requireConfig, withConfig, type ConfigOptions } from '../operator/load.js';
import { withStore } from './open-store.js';

const QUEUES = ['aangehouden', 'onbestelbaar', 'quarantaine'] as const;
const MEANING =
  'aangehouden (held for a decision), onbestelbaar (unrouted) or quarantaine (unreadable)';

export const queueCommand = (): Command =>
  withConfig(new Command('queue'))
    .description('what waits for a human: held, unrouted, or set apart as unreadable')
    .addArgument(new Argument('<queue>', MEANING).choices(QUEUES))
    .option('--json', 'as JSON')
    .action(
      inJsonToo((queue: QueueItem['queue'], options: ListOptions) => listQueue(queue, options)),
    );

export type ListOptions = ConfigOptions & { readonly json?: boolean };

export async function listQueue(queue: QueueItem['queue'], options: ListOptions): Promise<void> {
  await withStore(requireConfig(options).config, async (store) => {
    const items = await store.queue(queue);
    const shown = items.map(({ personId: _personId, ...item }) => ({
      ...item,
      since: isoTime(item.since),
    }));
    if (options.json) return sayJson(shown);
    if (shown.length === 0) return say('nothing waits here');
    const head = ['item', 'since', 'owner', 'code', 'detail'].map((name) => paint('bold', name));
    const rows = shown.map(({ id, since, owner, code, detail }) => [
      id,
      since.slice(0, 16).replace('T', ' '),
      owner,
      code,
      Object.values(detail).flat().join(' '),
    ]);
    say(columns([head, ...rows]));
  });
}
