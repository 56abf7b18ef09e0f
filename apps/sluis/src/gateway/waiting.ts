// Answers: may one more request wait, and when does a waiting request stop? When its client leaves,
// when the gateway stops, and never beyond the bounds per process and per organisation.
import type { FastifyReply } from 'fastify';
import type { Oin } from '#directory';
import { LIMITS, refused, type Refused } from '#kernel';

export interface Waiting {
  readonly kind: 'waiting';
  /** Aborts when the connection closes or the gateway stops. */
  readonly signal: AbortSignal;
  /** Called when the answer is known, whatever it is. */
  done(): void;
}

export interface WaitingRoom {
  /** `seconds` 0 takes no place. */
  enter(oin: Oin, seconds: number, reply: FastifyReply): Waiting | Refused;
  /** Everybody gets an answer now, and whoever comes later does not wait. */
  close(): void;
}

export function makeWaitingRoom(): WaitingRoom {
  const underWay = new Set<AbortController>();
  const perParty = new Map<Oin, number>();
  let total = 0;
  let closing = false;

  const count = (oin: Oin, change: 1 | -1): void => {
    total += change;
    const now = (perParty.get(oin) ?? 0) + change;
    if (now === 0) perParty.delete(oin);
    else perParty.set(oin, now);
  };
  return {
    enter(oin, seconds, reply) {
      const waits = seconds > 0;
      if (waits && (perParty.get(oin) ?? 0) >= LIMITS.longPollsPerPartyMax) {
        return refused('tooManyWaiting');
      }
      if (waits && total >= LIMITS.longPollsMax) return refused('busy');
      const ending = new AbortController();
      const end = (): void => ending.abort();
      if (closing) end();
      underWay.add(ending);
      reply.raw.once('close', end);
      if (waits) count(oin, 1);
      return {
        kind: 'waiting',
        signal: ending.signal,
        done() {
          underWay.delete(ending);
          reply.raw.off('close', end);
          if (waits) count(oin, -1);
        },
      };
    },
    close() {
      closing = true;
      for (const ending of underWay) ending.abort();
    },
  };
}

/** Tells once how the answer ended: wholly handed to the connection, or cut off before that. */
export function whenSent(reply: FastifyReply, sent: (whole: boolean) => void): void {
  if (reply.raw.closed) return sent(false);
  reply.raw.once('close', () => sent(reply.raw.writableFinished));
}
