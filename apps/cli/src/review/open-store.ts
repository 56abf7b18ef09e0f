// Answers: how does a command read the store of this installation? Through the same adapter as the
// server; the file may be in use meanwhile.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Store } from '#exchange';
import { makeSystemClock, type Config } from '#platform';
import { openSqliteStore } from '#store';
import { CommandFailed, EXIT } from '../output/exit.js';

/** @throws CommandFailed when there is no store yet: reading must not make one */
export function withStore<T>(config: Config, use: (store: Store) => Promise<T>): Promise<T> {
  if (existsSync(config.store.file)) return opened(config, use);
  throw new CommandFailed(EXIT.usage, `there is no store at ${config.store.file}`, [
    'has the server been started with this configuration?',
  ]);
}

/** Makes the store where there is none: the first bundles come before the first start. */
export function withNewStore<T>(config: Config, use: (store: Store) => Promise<T>): Promise<T> {
  mkdirSync(dirname(config.store.file), { recursive: true, mode: 0o700 });
  return opened(config, use);
}

async function opened<T>(config: Config, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openSqliteStore({ file: config.store.file, clock: makeSystemClock() });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
