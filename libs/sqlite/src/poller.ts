// Answers: when did anybody, another process included, commit to this file?
import { LIMITS, type Clock } from '#kernel';
import type { Connection } from './connection.js';

/**
 * Calls `changed` soon after each commit, until the returned function is called. One poll serves all
 * who watch, and nothing is polled while nobody watches.
 */
export type WatchCommits = (changed: () => void) => () => void;

export function makeCommitWatch(reader: Connection, clock: Clock): WatchCommits {
  // SQLite's own counter: it differs whenever another connection has committed since the last look.
  const version = reader.prepare('pragma data_version').pluck();
  const watchers = new Set<() => void>();
  let seen: unknown;
  let polling = false;

  function changedSinceLastLook(): boolean {
    try {
      const before = seen;
      seen = version.get();
      return seen !== before;
    } catch {
      // Whoever is woken reads for itself, and meets the same trouble where it can be answered.
      return true;
    }
  }

  async function poll(): Promise<void> {
    polling = true;
    while (watchers.size > 0 && reader.open) {
      await clock.wait(LIMITS.commitPollMs);
      if (reader.open && changedSinceLastLook()) for (const changed of watchers) changed();
    }
    polling = false;
  }

  return (changed) => {
    watchers.add(changed);
    if (!polling) void poll();
    return () => watchers.delete(changed);
  };
}
