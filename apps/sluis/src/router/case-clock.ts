// Answers: who looks which cases are due? Every router, once a second; two that look at once take
// different cases, and what one took and did not bring to the log is due again.
import { wakeCases, type WakeParts } from '#exchange';
import { LIMITS, type Clock } from '#kernel';

export interface CaseClockParts extends WakeParts {
  readonly clock: Clock;
  readonly onFault: (fault: unknown) => void;
}

export interface CaseClock {
  /** Finishes the round under way. */
  stop(): Promise<void>;
}

export function startCaseClock(parts: CaseClockParts): CaseClock {
  const stopped = new AbortController();
  const { signal } = stopped;
  const rounds = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        while (!signal.aborted && (await wakeCases(parts)) === 'more');
      } catch (fault) {
        parts.onFault(fault);
      }
      await parts.clock.wait(LIMITS.wakeCheckMs, signal);
    }
  };
  const running = rounds();
  return {
    async stop() {
      stopped.abort();
      await running;
    },
  };
}
