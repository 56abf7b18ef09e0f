// Answers: is what somebody waits for in a mailbox there yet, whichever process put it there? One
// connection listens for all who wait; when it is lost, the next one first looks at everything.
import pg from 'pg';
import { LIMITS, type Clock } from '#kernel';
import { makeWaiters } from '../deliver/waiters.js';
import { textArray } from './binary-arrays.js';
import { guard, type Connection, type Statement } from './connections.js';

/** Payload: `<newest number> <mailbox>`. */
export const MAILBOX_CHANNEL = 'sluis_mailbox';

const HEADS: Statement = {
  name: 'heads',
  text: 'select mailbox, newest from mailbox where mailbox = any ($1::text[])',
};

export interface MailboxWatch {
  /** True when the mailbox has an entry after `after`; false when the signal aborted first, or at close. */
  watch(mailbox: string, after: number, signal: AbortSignal): Promise<boolean>;
  close(): Promise<void>;
}

export function makeMailboxWatch(config: pg.ClientConfig, clock: Clock): MailboxWatch {
  const stopping = new AbortController();
  let listening: Connection | undefined;
  let loop: Promise<void> | undefined;
  const waiters = makeWaiters(
    () => void (loop ??= keepListening()),
    () => undefined,
  );

  async function look(on: Connection, mailboxes: readonly string[]): Promise<void> {
    const heads = await on.ask<{ mailbox: string; newest: number }>(HEADS, [textArray(mailboxes)]);
    for (const { mailbox, newest } of heads) waiters.tell(mailbox, newest);
  }

  async function keepListening(): Promise<void> {
    let pauseMs: number = LIMITS.retryPauseMs;
    while (!stopping.signal.aborted) {
      const client = new pg.Client(config);
      const lost = new AbortController();
      client.on('error', () => lost.abort());
      client.on('end', () => lost.abort());
      try {
        await listen(client);
        pauseMs = LIMITS.retryPauseMs;
        await lookUntil(AbortSignal.any([lost.signal, stopping.signal]));
      } catch {
        // Whatever it was, a new connection says whether it is over.
      }
      listening = undefined;
      await client.end().catch(() => undefined);
      await clock.wait(pauseMs, stopping.signal);
      pauseMs = Math.min(pauseMs * 2, LIMITS.retryPauseMsMax);
    }
  }

  async function listen(client: pg.Client): Promise<void> {
    await client.connect();
    client.on('notification', ({ payload = '' }) => {
      const gap = payload.indexOf(' ');
      waiters.tell(payload.slice(gap + 1), Number(payload.slice(0, gap)));
    });
    const { connection } = guard(client);
    await connection.tell(`listen ${MAILBOX_CHANNEL}`);
    listening = connection;
  }

  /** Looks at everything now, for what came while nobody listened, and then to see whether it still answers. */
  async function lookUntil(over: AbortSignal): Promise<void> {
    while (listening && !over.aborted) {
      await look(listening, waiters.mailboxes());
      await clock.wait(LIMITS.listenCheckMs, over);
    }
  }

  return {
    watch: (mailbox, after, signal) => {
      if (stopping.signal.aborted) return Promise.resolve(false);
      const waiting = waiters.wait(mailbox, after, signal);
      // What failed here has lost the connection; the next one looks at everything.
      if (listening) look(listening, [mailbox]).catch(() => undefined);
      return waiting;
    },
    close: async () => {
      stopping.abort();
      waiters.sendAway();
      await loop;
    },
  };
}
