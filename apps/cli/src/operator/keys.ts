// Answers: how is the key that wraps all data keys replaced, and how do persons get new data keys?
// Beside the running servers; every step can be repeated, and none makes anything unreadable.
import { Command, Option } from 'commander';
import { makeEntry, type EvidenceEntry } from '#evidence';
import { renewKeys, rewrapAll, type Store } from '#exchange';
import { createNextKek, isKekSlot, makeSystemClock, randomId } from '#platform';
import { CommandFailed, EXIT } from '../output/exit.js';
import { columns, paint, say } from '../output/print.js';
import { withStore } from '../review/open-store.js';
import { openRing, type OpenedRing } from './key-ring.js';
import { requireConfig, withConfig, type ConfigOptions } from './load.js';

const DAY_MS = 86_400_000;
const clock = makeSystemClock();

export function keysCommand(): Command {
  const command = new Command('keys').description('the key that wraps data keys, and data keys');
  withConfig(command.command('status'))
    .description('which versions of `kek` are in force or wait, and how many data keys each wraps')
    .action((options: ConfigOptions) => withRing(options, status));
  withConfig(command.command('prepare'))
    .description('make the next `kek`, to be brought to every machine before it is put in force')
    .action((options: ConfigOptions) => withRing(options, prepare));
  withConfig(command.command('rotate'))
    .description('put the next `kek` in force and wrap every data key with it')
    .action((options: ConfigOptions) => withRing(options, rotate));
  withConfig(command.command('retire'))
    .description('forget a `kek` that is no longer in force; its file may then be destroyed')
    .argument('<slot>', 'as `status` shows it')
    .action((slot: string, options: ConfigOptions) =>
      withRing(options, (store, ring) => retire(slot, store, ring)),
    );
  withConfig(command.command('renew'))
    .description('give persons a new data key; what was sealed before still opens with the old one')
    .addOption(
      new Option('--older-than <days>', 'only where the newest key is older')
        .argParser(Number)
        .makeOptionMandatory(),
    )
    .action((options: ConfigOptions & { readonly olderThan: number }) =>
      withRing(options, (store, ring) => renew(options.olderThan, store, ring)),
    );
  return command;
}

const withRing = (
  options: ConfigOptions,
  use: (store: Store, ring: OpenedRing, folder: string) => Promise<void>,
): Promise<void> => {
  const { config } = requireConfig(options);
  return withStore(config, async (store) =>
    use(store, await openRing(config, store), config.keys.folder),
  );
};

async function status(store: Store, { here, keks }: OpenedRing): Promise<void> {
  const counts = await store.dataKeyCounts();
  const recorded = await kekSlotsOf(store);
  const rows = [...new Set([...recorded, ...here.keys()])].map((slot) => [
    slot,
    stateOf(slot, recorded, keks.current()),
    String(counts.get(slot) ?? 0),
  ]);
  say(columns([['slot', 'state', 'data keys'].map((head) => paint('bold', head)), ...rows]));
}

function stateOf(slot: string, recorded: readonly string[], current: string): string {
  if (slot === current) return 'wraps new data keys';
  return recorded.includes(slot) ? 'in force for what it wraps' : 'not in force';
}

async function prepare(store: Store, ring: OpenedRing, folder: string): Promise<void> {
  const slot = (await waiting(store, ring)) ?? createNextKek(folder);
  say(`${slot} is ready in ${folder} and wraps nothing yet`);
  say('bring its file to the keys folder of every machine, then run `sluis keys rotate`');
}

async function rotate(store: Store, ring: OpenedRing, folder: string): Promise<void> {
  const slot = (await waiting(store, ring)) ?? createNextKek(folder);
  const before = await kekSlotsOf(store);
  const fingerprint = ring.keks.fingerprint(slot);
  if (fingerprint === undefined) {
    throw new CommandFailed(EXIT.refused, `the file of ${slot} cannot be used`);
  }
  await store.saveKeySlot(slot, fingerprint);
  const recorded = { sleutel: slot, vingerafdruk: fingerprint };
  await record(store, makeEntry(randomId(), 'keyRecorded', 'sluis', recorded));
  ring.keks.adopt(await store.keySlots());
  for (const old of before) await rewrap(old, store, ring);
  say(`${slot} wraps new data keys; running servers follow within ten seconds`);
  say(`then \`sluis keys retire\` for each of: ${before.join(', ')}`);
}

async function retire(slot: string, store: Store, ring: OpenedRing): Promise<void> {
  if (slot === ring.keks.current() || !(await kekSlotsOf(store)).includes(slot)) {
    throw new CommandFailed(
      EXIT.refused,
      'only a kek in force that wraps no new keys can be retired',
    );
  }
  await rewrap(slot, store, ring);
  const entry = makeEntry(randomId(), 'keyRetired', 'sluis', { sleutel: slot });
  if ((await store.retireKeySlot(slot, clock.now(), [entry])) === 'in-use') {
    throw new CommandFailed(EXIT.refused, `${slot} still wraps data keys`, [
      'a server that had not followed yet made new ones a moment ago: try again in ten seconds',
    ]);
  }
  say(`${slot} is retired: destroy its file in the keys folder of every machine`);
  say('a backup of the store from before now needs it; decide whether that is to be readable');
}

async function rewrap(slot: string, store: Store, { keks, keys }: OpenedRing): Promise<void> {
  const { rewrapped, damaged } = await rewrapAll(slot, { store, keys });
  if (rewrapped > 0) {
    const moved = { van: slot, naar: keks.current(), aantal: rewrapped };
    await record(store, makeEntry(randomId(), 'dataKeysRewrapped', 'sluis', moved));
    say(`${rewrapped} data keys moved from ${slot} to ${keks.current()}`);
  }
  if (damaged > 0) {
    throw new CommandFailed(EXIT.refused, `${damaged} data keys do not open under ${slot}`, [
      'they were changed by somebody, or come from another installation: find out before you go on',
    ]);
  }
}

async function renew(days: number, store: Store, { keys }: OpenedRing): Promise<void> {
  if (!Number.isInteger(days) || days < 0) {
    throw new CommandFailed(EXIT.usage, '--older-than is a whole number of days');
  }
  const renewed = await renewKeys(clock.now() - days * DAY_MS, { store, keys });
  if (renewed > 0) {
    await record(store, makeEntry(randomId(), 'dataKeysRenewed', 'sluis', { aantal: renewed }));
  }
  say(`${renewed} persons have a new data key`);
}

const record = (store: Store, entry: EvidenceEntry): Promise<void> =>
  store.appendEvidence('beheer', [entry], clock.now());

const kekSlotsOf = async (store: Store): Promise<readonly string[]> =>
  [...(await store.keySlots()).keys()].filter(isKekSlot);

/** A version that was made and not put in force: later than all that are. */
async function waiting(store: Store, { here }: OpenedRing): Promise<string | undefined> {
  const newest = [...here.keys()].at(-1);
  return newest !== undefined && !(await store.keySlots()).has(newest) ? newest : undefined;
}
