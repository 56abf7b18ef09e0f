// Answers: what becomes of messages that a sender put on its own topic? Each makes the journey of
// `accept` and no other; the sender is the topic's owner, whatever the record says of itself.
import { EVENT_CONTENT_TYPE, readHttp } from '#contracts';
import type { Oin } from '#directory';
import type { Acceptance, Offer } from '../accept/accept.js';
import { acceptFollowed, type FollowedParts } from '../accept/followed.js';
import type { SubmittedRecord } from '../ports/own-topics.js';
import { makeTurns, type Turns } from './in-order.js';

/** What became of one record, for its sender. */
export interface Answered {
  readonly partition: number;
  readonly offset: bigint;
  /** The event's own id, where it could be read and holds no personal number. */
  readonly id?: string;
  readonly outcome: Acceptance;
}

export type Submit = (records: readonly SubmittedRecord[]) => Promise<readonly Answered[]>;

/**
 * Side by side, but into the log in the order of the topic. One that fails keeps those after it out of
 * the log; then the same records may be offered again, and only what has no answer yet is accepted.
 * It throws Unavailable when log or store cannot take them.
 */
export function makeSubmit(oin: Oin, parts: FollowedParts): Submit {
  const answers = new WeakMap<SubmittedRecord, Answered>();
  return async (records) => {
    const turns = makeTurns((given) => parts.log.append(given), records.length);
    const accepting = records.map(async (record, place) => {
      const answered = answers.get(record);
      if (answered) turns.pass(place);
      else answers.set(record, await acceptInTurn(oin, record, place, turns, parts));
    });
    // All of them, also when one failed: nothing may be under way when they are offered again.
    const settled = await Promise.allSettled(accepting);
    const failed = settled.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
    return records.flatMap((record) => answers.get(record) ?? []);
  };
}

async function acceptInTurn(
  oin: Oin,
  { partition, offset, value }: SubmittedRecord,
  place: number,
  turns: Turns,
  parts: FollowedParts,
): Promise<Answered> {
  const offer: Offer = { party: { oin }, headers: STRUCTURED, body: value };
  try {
    const inTurn = { ...parts, log: { append: turns.append(place) } };
    const outcome = await acceptFollowed(offer, inTurn);
    turns.pass(place);
    return { partition, offset, ...idOf(offer, outcome), outcome };
  } catch (fault) {
    turns.fail(place, fault);
    throw fault;
  }
}

/** KF-1: the one mode of this topic, so that nothing depends on headers. */
const STRUCTURED = { 'content-type': EVENT_CONTENT_TYPE } as const;

/** Of a refused one only where it could be read: reading refuses ids that hold a personal number. */
function idOf({ headers, body }: Offer, outcome: Acceptance): Pick<Answered, 'id'> {
  if (outcome.kind !== 'refused') return { id: outcome.id };
  const read = readHttp(headers, body);
  return read.kind === 'read' ? { id: read.event.id } : {};
}
