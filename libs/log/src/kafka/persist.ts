// Answers: how long is something tried that broken infrastructure refuses? Until it works or nobody
// wants it any more, with pauses that double.
import { LIMITS, type Clock } from '#kernel';

/** Nothing when it was given up: `wanted` no longer held, or everything stops. */
export type Persist = <T>(
  attempt: () => Promise<T>,
  wanted?: () => boolean,
  /** Called around every pause; what it throws ends the trying. */
  betweenTries?: () => Promise<void>,
) => Promise<T | undefined>;

export function makePersist(clock: Clock, stop: AbortSignal, pauseMsMax: number): Persist {
  const longest = Math.min(pauseMsMax, LIMITS.retryPauseMsMax);
  return async (attempt, wanted = () => true, betweenTries = () => Promise.resolve()) => {
    for (let pause: number = LIMITS.retryPauseMs; !stop.aborted && wanted(); pause *= 2) {
      try {
        return await attempt();
      } catch {
        await clock.wait(Math.min(pause, longest), stop);
      }
      await betweenTries();
    }
    return undefined;
  };
}
