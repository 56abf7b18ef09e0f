// Answers: how is a mailbox brought again what it lost? The place of its channel goes back, and what
// brings it goes on from there: the same numbers, the same views, as far as they may still be read.
import type { Mailbox } from '#directory';
import { makeEntry, type ChainName } from '#evidence';
import type { Clock, Millis } from '#kernel';
import type { Replay, ReplayStore } from '../ports/replayed.js';

export interface ReplayParts {
  readonly store: Pick<ReplayStore, 'numberSince' | 'replay'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly newId: () => string;
  /** `deliver/<shard>` of a mailbox. */
  readonly chain: (mailbox: string) => ChainName;
}

export interface ReplayAsked {
  readonly mailbox: Mailbox;
  /** By which it is brought now. */
  readonly channels: readonly Replay['channel'][];
  /** The first number, or everything that was released from a moment on. */
  readonly from: { readonly number: number } | { readonly since: Millis };
  /** As the operator said it; it stays in the evidence. */
  readonly reason?: string;
}

export type Replayed =
  | {
      readonly kind: 'replayed';
      readonly from: number;
      readonly channels: readonly { readonly channel: Replay['channel']; readonly upTo: number }[];
    }
  /** Nothing was brought from there on: what comes, comes by itself. */
  | { readonly kind: 'nothing' };

export async function replay(asked: ReplayAsked, parts: ReplayParts): Promise<Replayed> {
  const { mailbox, channels, reason } = asked;
  const { store, clock, newId, chain } = parts;
  const from =
    'number' in asked.from
      ? asked.from.number
      : await store.numberSince(mailbox.id, asked.from.since);
  if (from === undefined) return { kind: 'nothing' };
  const again: { channel: Replay['channel']; upTo: number }[] = [];
  for (const channel of channels) {
    const entry = makeEntry(newId(), 'deliveryRepeated', 'sluis', {
      postbus: mailbox.id,
      kanaal: channel,
      vanafNummer: from,
      ...(reason === undefined ? {} : { reden: reason }),
    });
    const at = { at: clock.now(), chain: chain(mailbox.id), evidence: [entry] };
    const upTo = await store.replay({ mailbox: mailbox.id, channel, from, ...at });
    if (upTo !== undefined) again.push({ channel, upTo });
  }
  return again.length > 0 ? { kind: 'replayed', from, channels: again } : { kind: 'nothing' };
}
