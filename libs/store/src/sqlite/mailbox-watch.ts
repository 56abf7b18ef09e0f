// Answers: is what somebody waits for in a mailbox there yet? Entries of this process wake at once,
// those of another within the commit watch's interval.
import type { Connection, WatchCommits } from '#sqlite';
import { makeWaiters } from '../deliver/waiters.js';

export interface MailboxWatch {
  /** True when the mailbox has an entry after `after`; false when the signal aborted first. */
  watch(mailbox: string, after: number, signal: AbortSignal): Promise<boolean>;
  /** These mailboxes may have something new. */
  look(mailboxes: Iterable<string>): void;
  /** Sends everybody away. */
  close(): void;
}

export function makeMailboxWatch(reader: Connection, watchCommits: WatchCommits): MailboxWatch {
  const heads = reader.prepare(
    'select mailbox, newest from mailbox where mailbox in (select value from json_each(?))',
  );
  let stopWatching = (): void => undefined;
  const waiters = makeWaiters(
    () => (stopWatching = watchCommits(() => look(waiters.mailboxes()))),
    () => stopWatching(),
  );

  function look(mailboxes: Iterable<string>): void {
    const asked = [...new Set(mailboxes)].filter((mailbox) => waiters.has(mailbox));
    if (asked.length === 0) return;
    for (const row of heads.all(JSON.stringify(asked)) as { mailbox: string; newest: number }[]) {
      waiters.tell(row.mailbox, row.newest);
    }
  }

  return {
    look,
    watch: (mailbox, after, signal) => {
      const waiting = waiters.wait(mailbox, after, signal);
      look([mailbox]);
      return waiting;
    },
    close: () => waiters.sendAway(),
  };
}
