// Answers: which partition has something new? Appends of this process wake its readers at once,
// those of another within the commit watch's interval.
import type { WatchCommits } from '#sqlite';
import type { AwaitNews } from './consumption.js';
import type { LogReads } from './reads.js';

interface Sleeper {
  readonly partition: number;
  readonly position: bigint;
  readonly wake: () => void;
}

export interface News {
  readonly wait: AwaitNews;
  /** Something may have been appended; calls of one turn of the event loop look once. */
  stir(): void;
}

export function makeNews(reads: Pick<LogReads, 'ends'>, watchCommits: WatchCommits): News {
  const sleeping = new Set<Sleeper>();
  let stopWatching: (() => void) | undefined;
  let stirred = false;

  function look(): void {
    stirred = false;
    if (sleeping.size === 0) return;
    const ends = endsOrNothing(reads);
    for (const sleeper of sleeping) {
      // Unreadable: wake everybody, and let each reader meet the trouble and pause for it.
      if (ends?.get(sleeper.partition) !== sleeper.position) sleeper.wake();
    }
  }

  function stir(): void {
    if (stirred) return;
    stirred = true;
    queueMicrotask(look);
  }

  return {
    stir,
    wait: (partition, position, stop) => {
      if (stop.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        const sleeper: Sleeper = {
          partition,
          position,
          wake: () => {
            sleeping.delete(sleeper);
            stop.removeEventListener('abort', sleeper.wake);
            if (sleeping.size === 0) {
              stopWatching?.();
              stopWatching = undefined;
            }
            resolve();
          },
        };
        sleeping.add(sleeper);
        stop.addEventListener('abort', sleeper.wake);
        stopWatching ??= watchCommits(look);
        stir();
      });
    },
  };
}

function endsOrNothing(reads: Pick<LogReads, 'ends'>): ReadonlyMap<number, bigint> | undefined {
  try {
    return reads.ends();
  } catch {
    return undefined;
  }
}
