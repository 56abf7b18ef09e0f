// Answers: which recipients have not said yet that what was taken back is erased, and who is late?
import { Command } from 'commander';
import { dutchDate, isoTime, LIMITS } from '#kernel';
import { makeSystemClock } from '#platform';
import { inJsonToo } from '../output/failure.js';
import { columns, paint, say, sayJson } from '../output/print.js';
import { requireConfig, withConfig, type ConfigOptions } from '../operator/load.js';
import { withStore } from './open-store.js';

interface Options extends ConfigOptions {
  readonly overdue?: boolean;
  readonly json?: boolean;
}

export function erasuresCommand(): Command {
  const command = new Command('erasures').description('copies that recipients were asked to erase');
  withConfig(command.command('list'))
    .description('those that nobody confirmed yet, the longest due first')
    .option('--overdue', 'only those whose day has passed')
    .option('--json', 'as JSON')
    .action(inJsonToo(list));
  return command;
}

async function list({ overdue, json, ...options }: Options): Promise<void> {
  await withStore(requireConfig(options).config, async (store) => {
    const now = makeSystemClock().now();
    const open = await store.openErasures(LIMITS.erasuresShown);
    const shown = open.filter(({ eraseBy }) => !overdue || eraseBy <= now);
    if (json) {
      return sayJson(shown.map(({ eraseBy, ...one }) => ({ ...one, eraseBy: isoTime(eraseBy) })));
    }
    if (shown.length === 0) return say(overdue ? 'nobody is late' : 'everything is confirmed');
    const head = ['erase by', 'mailbox', 'notice', 'view'].map((name) => paint('bold', name));
    const rows = shown.map(({ mailbox, number, about, eraseBy }) => [
      eraseBy <= now ? paint('red', dutchDate(eraseBy)) : dutchDate(eraseBy),
      mailbox,
      String(number),
      String(about),
    ]);
    say(columns([head, ...rows]));
  });
}
