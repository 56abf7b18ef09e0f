// Answers: which recipients do not take what is pushed to them, since when and why, and how is one
// tried again that was parked?
import { Command } from 'commander';
import { makeEntry } from '#evidence';
import type { PushFault, PushStanding } from '#exchange';
import { isoTime } from '#kernel';
import { makeSystemClock, randomId } from '#platform';
import { deliverChain } from '../../../sluis/src/runtime/chains.js';
import { inJsonToo } from '../output/failure.js';
import { CommandFailed, EXIT } from '../output/exit.js';
import { columns, paint, say, sayJson } from '../output/print.js';
import { withStore } from '../review/open-store.js';
import { requireConfig, withConfig, type ConfigOptions } from './load.js';

interface ListOptions extends ConfigOptions {
  readonly parked?: boolean;
  readonly json?: boolean;
}

/** What the operator does about each; docs/guides/operate.md says more. */
const ADVICE: Readonly<Record<PushFault, string>> = {
  'geen-adres': 'its name has no address: ask the recipient',
  'adres-niet-toegestaan': 'its name leads into a private network: see push.privateRanges',
  'geen-verbinding': 'nobody answers there: ask the recipient',
  'certificaat-onjuist': 'it shows no good server certificate with its OIN: ask the recipient',
  'geen-antwoord': 'it takes the connection and does not answer: ask the recipient',
  'antwoord-onleesbaar': 'what it answers is not HTTP: ask the recipient',
  'geen-toestemming': 'it does not answer the handshake (WebHook-Allowed-Origin)',
  later: 'it asks to come back later; nothing to do',
  storing: 'it has a fault (5xx): ask the recipient',
  doorverwijzing: 'it redirects (3xx), which is not followed: correct the directory',
  geweigerd: 'it refuses the delivery (4xx): ask the recipient',
  'geen-sleutel': 'no key in force to encrypt to: have one recorded in the directory',
  opgezegd: 'it wants nothing any more (410): ask, then change the directory',
};

export function pushCommand(): Command {
  const command = new Command('push').description('recipients that are pushed to');
  withConfig(command.command('list'))
    .description('how far each is, and what is wrong with those that do not take it')
    .option('--parked', 'only those that are parked')
    .option('--json', 'as JSON')
    .action(inJsonToo(list));
  withConfig(command.command('release'))
    .description('try a parked recipient again at once')
    .argument('<mailbox>', 'OIN/role/lane, as `push list` shows it')
    .action(release);
  return command;
}

async function list({ parked, json, ...options }: ListOptions): Promise<void> {
  await withStore(requireConfig(options).config, async (store) => {
    const standings = await store.pushStandings();
    const shown = standings.filter((one) => !parked || one.parked !== undefined);
    if (json) return sayJson(shown.map(asJson));
    if (shown.length === 0) return say(parked ? 'nobody is parked' : 'nobody is pushed to yet');
    const head = ['mailbox', 'behind', 'state', 'since', 'what to do'];
    const rows = shown.map(rowOf);
    say(columns([head.map((name) => paint('bold', name)), ...rows]));
  });
}

const rowOf = (one: PushStanding): readonly string[] => [
  one.mailbox,
  String(one.newest - one.written),
  stateOf(one),
  one.since === undefined ? '' : isoTime(one.since),
  one.fault === undefined ? '' : ADVICE[one.fault],
];

function stateOf({ parked, fault, nextAt }: PushStanding): string {
  if (parked === 'stil') return paint('red', 'parked, waits for `push release`');
  if (parked) return paint('red', `parked, one try at ${isoTime(nextAt)}`);
  return fault === undefined ? 'in order' : paint('yellow', `again at ${isoTime(nextAt)}`);
}

const asJson = ({ since, nextAt, ...one }: PushStanding): object => ({
  mailbox: one.mailbox,
  behind: one.newest - one.written,
  attempts: one.attempts,
  ...(one.parked ? { parked: one.parked } : {}),
  ...(one.fault ? { fault: one.fault, nextAt: isoTime(nextAt) } : {}),
  ...(since === undefined ? {} : { since: isoTime(since) }),
});

async function release(mailbox: string, options: ConfigOptions): Promise<void> {
  await withStore(requireConfig(options).config, async (store) => {
    const entry = makeEntry(randomId(), 'pushResumed', 'sluis', { postbus: mailbox });
    const at = makeSystemClock().now();
    if (!(await store.resumePush(mailbox, at, deliverChain(mailbox), [entry]))) {
      throw new CommandFailed(EXIT.refused, 'this mailbox is not parked; see `sluis push list`');
    }
    say('released: it is tried within seconds');
  });
}
