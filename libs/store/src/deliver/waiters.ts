// Answers: who waits for something in which mailbox? Kept by the process in which they wait; how news
// arrives differs per engine.

export interface Waiters {
  /** True once the mailbox is told to hold an entry after `after`; false when the signal aborts first. */
  wait(mailbox: string, after: number, signal: AbortSignal): Promise<boolean>;
  /** The number of the newest entry of a mailbox. */
  tell(mailbox: string, newest: number): void;
  /** Mailboxes for which somebody waits. */
  mailboxes(): readonly string[];
  has(mailbox: string): boolean;
  sendAway(): void;
}

interface Waiter {
  readonly after: number;
  readonly leave: (found: boolean) => void;
}

/** `first` and `last` are called when there is somebody, and when there is nobody any more. */
export function makeWaiters(first: () => void, last: () => void): Waiters {
  const waiting = new Map<string, Set<Waiter>>();

  function enter(mailbox: string, waiter: Waiter): void {
    const others = waiting.get(mailbox);
    if (others) others.add(waiter);
    else waiting.set(mailbox, new Set([waiter]));
    if (!others && waiting.size === 1) first();
  }

  function remove(mailbox: string, waiter: Waiter): void {
    const others = waiting.get(mailbox);
    others?.delete(waiter);
    if (others?.size === 0 && waiting.delete(mailbox) && waiting.size === 0) last();
  }

  return {
    wait: (mailbox, after, signal) => {
      if (signal.aborted) return Promise.resolve(false);
      return new Promise((resolve) => {
        const aborted = (): void => waiter.leave(false);
        const waiter: Waiter = {
          after,
          leave: (found) => {
            remove(mailbox, waiter);
            signal.removeEventListener('abort', aborted);
            resolve(found);
          },
        };
        signal.addEventListener('abort', aborted);
        enter(mailbox, waiter);
      });
    },
    tell: (mailbox, newest) => {
      for (const waiter of waiting.get(mailbox) ?? []) {
        if (newest > waiter.after) waiter.leave(true);
      }
    },
    mailboxes: () => [...waiting.keys()],
    has: (mailbox) => waiting.has(mailbox),
    sendAway: () => {
      for (const waiter of [...waiting.values()].flatMap((set) => [...set])) waiter.leave(false);
    },
  };
}
