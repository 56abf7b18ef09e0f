// Answers: who erases what is due while the server runs? Every router, once an hour; two that do it
// at once find different work, or none.
import { erase, type Erased, type EraseParts } from '#exchange';
import { LIMITS, type Clock } from '#kernel';

export interface RetentionParts extends EraseParts {
  readonly clock: Clock;
  readonly onErased: (erased: Erased) => void;
  readonly onFault: (fault: unknown) => void;
}

export interface Retention {
  /** Finishes the run under way. */
  stop(): Promise<void>;
}

export function startRetention(parts: RetentionParts): Retention {
  const stopped = new AbortController();
  const { signal } = stopped;
  const runs = async (): Promise<void> => {
    await parts.clock.wait(LIMITS.eraseFirstMs, signal);
    while (!signal.aborted) {
      try {
        parts.onErased(await erase(parts));
      } catch (fault) {
        parts.onFault(fault);
      }
      await parts.clock.wait(LIMITS.eraseCheckMs, signal);
    }
  };
  const running = runs();
  return {
    async stop() {
      stopped.abort();
      await running;
    },
  };
}
