// Answers: how does a command read the store of this installation? Through the same adapter as the
// server, which may be using it meanwhile.
import { existsSync } from 'node:fs';
import type { Store } from '#exchange';
import { Unavailable } from '#kernel';
import { makeSystemClock, type Config } from '#platform';
import { StartRefused } from '../../../sluis/src/engines/start-refused.js';
import { openStore } from '../../../sluis/src/engines/store.js';
import { CommandFailed, EXIT } from '../output/exit.js';

/** @throws CommandFailed when there is no store yet: reading must not make one */
export function withStore<T>(config: Config, use: (store: Store) => Promise<T>): Promise<T> {
  const { store } = config;
  if (store.kind !== 'sqlite' || existsSync(store.file)) return withNewStore(config, use);
  throw new CommandFailed(EXIT.usage, `there is no store at ${store.file}`, [
    'has the server been started with this configuration?',
  ]);
}

/** Makes the store where there is none: the first bundles come before the first start. */
export async function withNewStore<T>(
  config: Config,
  use: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore(config.store, makeSystemClock()).catch(failed);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

function failed(error: unknown): never {
  if (error instanceof Unavailable)
    throw new CommandFailed(EXIT.unreachable, 'the store cannot be reached');
  if (!(error instanceof StartRefused)) throw error;
  const details = error.faults.map(({ place, expected }) => `${place}: ${expected}`);
  throw new CommandFailed(EXIT.refused, 'the store cannot be used', details);
}
