// Answers: what is due to be erased, and how is it erased now instead of within the hour? Beside the
// running servers; a run can be repeated, and a stop in the middle costs nothing but another run.
import { Command } from 'commander';
import { erase, type Erased, type Store } from '#exchange';
import { LIMITS } from '#kernel';
import { makeSystemClock, randomId } from '#platform';
import { inJsonToo } from '../output/failure.js';
import { columns, say, sayJson } from '../output/print.js';
import { withStore } from '../review/open-store.js';
import { requireConfig, withConfig, type ConfigOptions } from './load.js';

const clock = makeSystemClock();

interface RunOptions extends ConfigOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function retentionCommand(): Command {
  const command = new Command('retention').description('erasing what nobody may keep any longer');
  withConfig(command.command('run'))
    .description('erase what is due now; a running router does this every hour')
    .option('--dry-run', 'only say what would be erased')
    .option('--json', 'as JSON')
    .action(inJsonToo(run));
  return command;
}

async function run({ dryRun, json, ...options }: RunOptions): Promise<void> {
  await withStore(requireConfig(options).config, async (store) => {
    if (dryRun) return tell(await due(store), WOULD_BE, json);
    const erased = await erase({ store, clock, newId: randomId });
    tell(erased, WERE, json);
    if (json || erased.cases + erased.woken === 0) return;
    say(`old keys go in a run at least ${LIMITS.keyOutlivedMs / 1_000} seconds from now`);
  });
}

type Tell = (count: number) => string;
const WERE: Tell = String;
/** Only the first step of each is looked at. */
const WOULD_BE: Tell = (count) =>
  count >= LIMITS.eraseBatch ? `would be ${count} or more` : `would be ${count}`;

function tell({ cases, woken, keys }: Erased, how: Tell, json?: boolean): void {
  if (json) return sayJson({ cases, woken, keys });
  say(
    columns([
      ['cases that are over, erased to their skeleton', how(cases)],
      ['cases with views that are over, given to the router to seal the rest', how(woken)],
      ['data keys that nothing needs, destroyed', how(keys)],
    ]),
  );
}

/** At most one step of each: enough to see whether there is work. */
async function due(store: Store): Promise<Erased> {
  const at = clock.now();
  const cases = await store.casesOver(at, at - LIMITS.caseKeptMs, LIMITS.eraseBatch);
  const settled = at - LIMITS.keyOutlivedMs;
  const partly = await store.casesPartlyOver(at, settled, LIMITS.eraseBatch);
  const keys = await store.keysOutlived(settled, LIMITS.eraseBatch);
  // Of a case that goes whole nothing is sealed anew.
  const woken = new Set(partly).difference(new Set(cases)).size;
  return { cases: cases.length, woken, keys: keys.length };
}
