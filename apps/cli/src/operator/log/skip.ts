// Answers: what does moving the position of a stopped partition cost, and is it what the operator
// means? Position and evidence change together, or neither does.
import { holdsPersonalNumber } from '#contracts';
import { makeEntry } from '#evidence';
import type { Store } from '#exchange';
import { LIMITS } from '#kernel';
import { partitionOf } from '#log';
import { makeSystemClock, randomId } from '#platform';
import { CommandFailed, EXIT } from '../../output/exit.js';
import { say, wrapped } from '../../output/print.js';
import { requireConfig, type ConfigOptions } from '../load.js';
import { standOf, withLog } from './open-log.js';
import { planMove, type Move, type Stand } from './stand.js';

export interface SkipOptions extends ConfigOptions {
  readonly partition: number;
  readonly to: bigint | 'earliest';
  readonly reason: string;
  readonly confirm?: bigint;
}

type Planned = Extract<Move, { kind: 'move' }>;

export async function skip(options: SkipOptions): Promise<void> {
  const reason = usableReason(options.reason);
  const { config } = requireConfig(options);
  await withLog(config, async (log, store) => {
    const { partition, to } = options;
    if (partition >= log.partitions) {
      throw new CommandFailed(EXIT.usage, `the log has partitions 0 to ${log.partitions - 1}`);
    }
    const stand = await standOf(log, store, partition);
    const move = planMove(stand, to);
    if (move.kind === 'refused') throw new CommandFailed(EXIT.refused, move.reason);
    tell(stand, move, await leftBehind(store, partition, log.partitions));
    const cost = move.lost + move.passedOver;
    if (options.confirm !== cost) throw unconfirmed(options.confirm, cost);
    const entry = makeEntry(randomId(), 'logSkipped', config.gateway.oin, {
      partitie: partition,
      van: String(move.from),
      naar: String(move.to),
      aantal: Number(cost),
      reden: reason,
    });
    const at = { partition, expected: move.from, next: move.to };
    const outcome = await store.movePosition(at, 'beheer', [entry], makeSystemClock().now());
    if (outcome === 'fenced') {
      throw new CommandFailed(EXIT.refused, 'the position moved meanwhile; look again');
    }
    say(`moved, and in the evidence as ${entry.id}; a running router goes on by itself`);
  });
}

function tell(stand: Stand, { from, to, lost, passedOver }: Planned, left: Left): void {
  const { partition, earliest, end } = stand;
  const line = (text: string): void => say(wrapped(text, 2, 4));
  say(`partition ${partition}: position ${from}, the log holds ${earliest} to ${end}`);
  if (lost > 0n) line(`records ${from} to ${earliest - 1n} are lost: they will never be routed`);
  if (passedOver > 0n) {
    line(`records ${earliest} to ${to - 1n} are in the log, and no router will look at them`);
  }
  if (to < end) line(`routing goes on with ${to}; what was routed before has no second effect`);
  if (left.count === 0) return;
  const senders = [...left.senders].map(([oin, count]) => `${oin} (${count})`).join(', ');
  line(`accepted in this partition and not routed yet: ${left.count} messages, from ${senders}`);
  line(
    'what is not routed soon afterwards is lost here: ask its sender to send it again, by receipt; ' +
      'the same message twice has one effect',
  );
}

interface Left {
  readonly count: number;
  /** By OIN. */
  readonly senders: ReadonlyMap<string, number>;
}

/** The most that can be lost: the claim knows its person, and with that its partition, not its offset. */
async function leftBehind(store: Store, partition: number, partitions: number): Promise<Left> {
  const senders = new Map<string, number>();
  let count = 0;
  for await (const { sender, personId } of store.unrouted()) {
    if (partitionOf(personId, partitions) !== partition) continue;
    count += 1;
    senders.set(sender, (senders.get(sender) ?? 0) + 1);
  }
  return { count, senders };
}

function unconfirmed(given: bigint | undefined, cost: bigint): CommandFailed {
  const said = given === undefined ? '' : `, not ${given}`;
  return new CommandFailed(EXIT.usage, `nothing was changed: it costs ${cost} records${said}`, [
    `to do it, give the same command with --confirm ${cost}`,
  ]);
}

/** It stays in the evidence for ever, where nothing about a person may stand. */
function usableReason(reason: string): string {
  const text = reason.trim();
  const isLine = text.length > 0 && text.length <= LIMITS.reasonCharsMax && !/\p{Cc}/u.test(text);
  if (!isLine) {
    const expected = `one line of at most ${LIMITS.reasonCharsMax} characters`;
    throw new CommandFailed(EXIT.usage, `--reason: expected ${expected}`);
  }
  if (!holdsPersonalNumber(text)) return text;
  throw new CommandFailed(EXIT.usage, '--reason holds what may be the number of a person');
}
