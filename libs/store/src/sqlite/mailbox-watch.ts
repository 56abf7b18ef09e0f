// Answers: who waits for something in a mailbox, and is it there yet? Entries of this process wake
// at once, those of another within the commit watch's interval.
import type { Connection, WatchCommits } from '#sqlite';

interface Waiter {
  readonly after: number;
  readonly wake: (found: boolean) => void;
}

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
  const waiting = new Map<string, Set<Waiter>>();
  let stopWatching: (() => void) | undefined;

  function look(mailboxes: Iterable<string>): void {
    const asked = [...new Set(mailboxes)].filter((mailbox) => waiting.has(mailbox));
    if (asked.length === 0) return;
    for (const row of heads.all(JSON.stringify(asked)) as { mailbox: string; newest: number }[]) {
      for (const waiter of waiting.get(row.mailbox) ?? []) {
        if (row.newest > waiter.after) waiter.wake(true);
      }
    }
  }

  function enter(mailbox: string, waiter: Waiter): void {
    const others = waiting.get(mailbox);
    if (others) others.add(waiter);
    else waiting.set(mailbox, new Set([waiter]));
    stopWatching ??= watchCommits(() => look(waiting.keys()));
  }

  function leave(mailbox: string, waiter: Waiter): void {
    const others = waiting.get(mailbox);
    others?.delete(waiter);
    if (others?.size === 0) waiting.delete(mailbox);
    if (waiting.size > 0) return;
    stopWatching?.();
    stopWatching = undefined;
  }

  return {
    look,
    watch: (mailbox, after, signal) => {
      if (signal.aborted) return Promise.resolve(false);
      return new Promise((resolve) => {
        const waiter: Waiter = {
          after,
          wake: (found) => {
            leave(mailbox, waiter);
            signal.removeEventListener('abort', aborted);
            resolve(found);
          },
        };
        const aborted = (): void => waiter.wake(false);
        signal.addEventListener('abort', aborted);
        enter(mailbox, waiter);
        look([mailbox]);
      });
    },
    close: () => {
      for (const waiter of [...waiting.values()].flatMap((set) => [...set])) waiter.wake(false);
    },
  };
}
