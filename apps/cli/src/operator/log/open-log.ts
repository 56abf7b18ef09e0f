// Answers: how does a command look at the message log and the store together? Through the same
// adapters as the server, which may be using both meanwhile; it reads nothing and joins no group.
import { existsSync } from 'node:fs';
import type { MessageLog, Store } from '#exchange';
import { Unavailable } from '#kernel';
import { makeLogger, makeSystemClock, type Config } from '#platform';
import { StartRefused } from '../../../../sluis/src/engines/start-refused.js';
import { CommandFailed, EXIT } from '../../output/exit.js';
import { withStore } from '../../review/open-store.js';
import type { Stand } from './stand.js';

/** @throws CommandFailed when one of them is not there or cannot be used */
export function withLog<T>(
  config: Config,
  use: (log: MessageLog, store: Store) => Promise<T>,
): Promise<T> {
  return withStore(config, async (store) => {
    const log = await open(config);
    try {
      return await use(log, store);
    } catch (error) {
      throw asFailure(error);
    } finally {
      await log.close();
    }
  });
}

async function open(config: Config): Promise<MessageLog> {
  if (config.log.kind === 'sqlite' && !existsSync(config.log.file)) {
    throw new CommandFailed(EXIT.usage, `there is no message log at ${config.log.file}`);
  }
  // The other commands start faster without a client for Kafka.
  const { openLog } = await import('../../../../sluis/src/engines/log.js');
  const logger = makeLogger({ level: 'error', destination: process.stderr });
  const clock = makeSystemClock();
  try {
    return await openLog({ config, clock, logger, end: (code) => process.exit(code) });
  } catch (error) {
    throw asFailure(error);
  }
}

function asFailure(error: unknown): unknown {
  if (error instanceof Unavailable) {
    return new CommandFailed(EXIT.unreachable, 'the message log or the store cannot be reached');
  }
  if (!(error instanceof StartRefused)) return error;
  const details = error.faults.map(({ place, expected }) => `${place}: ${expected}`);
  return new CommandFailed(EXIT.refused, 'the message log cannot be used', details);
}

/** The position first: what a router does in between may make it older, never look lost. */
export async function standOf(log: MessageLog, store: Store, partition: number): Promise<Stand> {
  const position = await store.position(partition);
  return { partition, position, ...(await log.bounds(partition)) };
}
