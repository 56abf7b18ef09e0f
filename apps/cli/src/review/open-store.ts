// Answers: how does a command read the store of this installation? Through the same adapter as the
// server; the file may be in use meanwhile.
import { existsSync } from 'node:fs';
import type { Store } from '#exchange';
import { makeSystemClock, type Config } from '#platform';
import { openSqliteStore } from '#store';
import { CommandFailed, EXIT } from '../output/exit.js';

/** @throws CommandFailed when there is no store yet: reading must not make one */
export async function withStore<T>(
  config: Config,
  use: (store: Store) => Promise<T>,
): Promise<T> {
  if (!existsSync(config.store.file)) {
    throw new CommandFailed(EXIT.usage, `there is no store at ${config.store.file}`, [
      'has the server been started with this configuration?',
    ]);
  }
  const store = await openSqliteStore({ file: config.store.file, clock: makeSystemClock() });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
