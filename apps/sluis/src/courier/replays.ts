// Answers: how does a courier that waits for news hear that something old is to be brought again? One
// question to the store now and then, for all mailboxes together; then everybody looks again.
import type { Store } from '#exchange';
import { LIMITS, type Clock } from '#kernel';

export interface ReplayWatch {
  /** As that of the store; also over, with false, soon after a replay of any mailbox. */
  readonly watch: Store['watch'];
  stop(): Promise<void>;
}

export function watchReplays(store: Pick<Store, 'watch' | 'replays'>, clock: Clock): ReplayWatch {
  const stopping = new AbortController();
  let waiting = new AbortController();

  function wake(): void {
    waiting.abort();
    waiting = new AbortController();
  }

  async function look(): Promise<void> {
    let known: number | undefined;
    let wasNews = false;
    while (!stopping.signal.aborted) {
      // A store that is away is told of by those who bring things.
      const seen = await store.replays().catch(() => known);
      const isNews = known !== undefined && seen !== known;
      // Twice: who had just looked, and saw nothing, began to wait only after the first time.
      if (isNews || wasNews) wake();
      [known, wasNews] = [seen, isNews];
      await clock.wait(LIMITS.replayLookMs, stopping.signal);
    }
  }

  const looking = look();
  return {
    watch: (mailbox, after, signal) =>
      store.watch(mailbox, after, AbortSignal.any([signal, waiting.signal])),
    stop: async () => {
      stopping.abort();
      await looking;
    },
  };
}
