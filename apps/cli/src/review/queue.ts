// Answers: what waits for a human, for whom, and since when? Codes and numbers only; the message
// itself stays where it is.
import { Argument, Command } from 'commander';
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
      inJsonToo(
        async (queue: (typeof QUEUES)[number], options: ConfigOptions & { json?: boolean }) => {
          await withStore(requireConfig(options).config, async (store) => {
            const items = await store.queue(queue);
            // The bytes of a quarantined record are a payload: they stay in the store.
            const shown = items.map(({ bytes: _bytes, personId: _personId, ...item }) => ({
              ...item,
              since: isoTime(item.since),
            }));
            if (options.json) return sayJson(shown);
            if (shown.length === 0) return say('nothing waits here');
            say(
              columns([
                ['since', 'owner', 'code', 'submission', 'detail'].map((head) =>
                  paint('bold', head),
                ),
                ...shown.map((item) => [
                  item.since,
                  item.owner,
                  item.code,
                  item.nr ?? '',
                  Object.values(item.detail).flat().join(' '),
                ]),
              ]),
            );
          });
        },
      ),
    );
