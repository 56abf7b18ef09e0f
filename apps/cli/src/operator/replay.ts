// Answers: how is a recipient brought again what it lost, by push or on its own topic? From a number or
// a moment on, under the same numbers; who reads by pull or stream does so with an earlier cursor.
import { Command } from 'commander';
import { ownTopics, pushedMailboxes, type Mailbox } from '#directory';
import { replay, type Configuration, type ReplayAsked } from '#exchange';
import type { Millis } from '#kernel';
import { makeSystemClock, randomId } from '#platform';
import { deliverChain } from '../../../sluis/src/runtime/chains.js';
import { CommandFailed, EXIT } from '../output/exit.js';
import { say } from '../output/print.js';
import { isReason, REASON } from '../review/decide.js';
import { withDirectory } from './kafka/in-force.js';
import { requireConfig, withConfig, type ConfigOptions } from './load.js';

interface ReplayOptions extends ConfigOptions {
  readonly recipient: string;
  readonly from: string;
  readonly reason?: string;
}

export const replayCommand = (): Command =>
  withConfig(new Command('replay'))
    .description('bring a recipient again what it was brought before, under the same numbers')
    .requiredOption('--recipient <OIN/role>', 'whose mailbox')
    .requiredOption(
      '--from <number or time>',
      'the first number, or a time such as 2026-11-25T09:00Z',
    )
    .option('--reason <word>', REASON)
    .action(again);

async function again({ recipient, from, reason, ...options }: ReplayOptions): Promise<void> {
  const first = startOf(from);
  if (reason !== undefined && !isReason(reason)) {
    throw new CommandFailed(EXIT.usage, `--reason is ${REASON}`);
  }
  await withDirectory(requireConfig(options), async (configuration, store) => {
    if (!store) throw new CommandFailed(EXIT.refused, 'there is no store yet');
    const clock = makeSystemClock();
    const mailbox = mailboxOf(recipient, configuration);
    const channels = channelsOf(mailbox, configuration, clock.now());
    const asked = { mailbox, channels, from: first, ...(reason === undefined ? {} : { reason }) };
    const done = await replay(asked, { store, clock, newId: randomId, chain: deliverChain });
    if (done.kind === 'nothing') {
      throw new CommandFailed(EXIT.refused, 'nothing was brought to it from there on', [
        'what is new comes by itself; see `sluis push list`',
      ]);
    }
    for (const { channel, upTo } of done.channels) {
      say(`${channel}: ${done.from} to ${upTo} are brought again, what is new comes after them`);
    }
    const standings = await store.pushStandings();
    const isParked = standings.some((one) => one.mailbox === mailbox.id && one.parked);
    if (isParked && channels.includes('push')) {
      say(`it is parked for push: see \`sluis push release ${mailbox.id}\``);
    }
  });
}

function startOf(from: string): ReplayAsked['from'] {
  if (/^[1-9]\d{0,14}$/.test(from)) return { number: Number(from) };
  // A date alone would be midnight somewhere: the zone has to be said.
  const since = /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(from) ? Date.parse(from) : NaN;
  if (Number.isFinite(since)) return { since };
  throw new CommandFailed(EXIT.usage, '--from: expected a number from 1, or a time with its zone');
}

function mailboxOf(recipient: string, { directory }: Configuration): Mailbox {
  const found = directory.mailboxes().filter(({ id, oin, role }) => {
    return `${oin}/${role}` === recipient || id === recipient;
  });
  const [mailbox, other] = found;
  if (mailbox && !other) return mailbox;
  throw new CommandFailed(
    EXIT.refused,
    mailbox ? 'it has more than one such mailbox' : 'the directory has no such mailbox',
    mailbox ? found.map(({ id }) => `--recipient ${id}`) : ['give it as OIN/role'],
  );
}

function channelsOf(
  mailbox: Mailbox,
  { directory, narrowed }: Configuration,
  at: Millis,
): ReplayAsked['channels'] {
  const pushed = pushedMailboxes(directory, narrowed, at).some((one) => one.mailbox === mailbox.id);
  const topics = ownTopics(directory, narrowed, at).flatMap((one) =>
    one.kind === 'uit' ? [one.mailbox] : [],
  );
  const channels = [
    ...(pushed ? (['push'] as const) : []),
    ...(topics.includes(mailbox.id) ? (['kafka'] as const) : []),
  ];
  if (channels.length > 0) return channels;
  throw new CommandFailed(EXIT.refused, 'this mailbox is not brought anywhere', [
    'its owner reads again with an earlier cursor, or without one from the beginning',
  ]);
}
