// Answers: how is the message log of one machine opened? One thread appends, this thread reads; a
// second process may do the same on the same file.
import type { Consumption, MessageLog } from '#exchange';
import { LIMITS, type Clock } from '#kernel';
import { asPortError, besides, makeCommitWatch, openForReading, openWriter } from '#sqlite';
import { startConsumption } from './consumption.js';
import { makeNews } from './news.js';
import { prepareLogReads } from './reads.js';
import type { LogOperations, LogOptions } from './session.js';

export interface SqliteLogOptions {
  /** Made when it does not exist; its folder must. */
  readonly file: string;
  /** Fixed when the file is made. */
  readonly partitions: number;
  readonly clock: Clock;
  /** How long an append waits for another process before it is refused as unavailable. */
  readonly busyMs?: number;
}

/**
 * @throws Unavailable when the file cannot be opened or is kept locked by another program;
 * InvariantBroken when it was made with another number of partitions
 */
export async function openSqliteLog(options: SqliteLogOptions): Promise<MessageLog> {
  const { file, partitions, clock, busyMs = LIMITS.storeBusyMs } = options;
  const writer = await openWriter<LogOperations>({
    file,
    busyMs,
    session: besides(import.meta.url, './session'),
    options: { partitions } satisfies LogOptions,
    away: 'logUnavailable',
  });
  const reader = openForReading(file);
  const reads = prepareLogReads(reader);
  const news = makeNews(reads, makeCommitWatch(reader, clock));
  const consumptions = new Set<Consumption>();

  return {
    partitions,
    append: async (records) => {
      await writer.call('append', records);
      news.stir();
    },
    consume: (asked) => {
      const started = startConsumption(asked, { partitions, reads, news: news.wait, clock });
      consumptions.add(started);
      return Promise.resolve({
        stop: async () => {
          await started.stop();
          consumptions.delete(started);
        },
      });
    },
    bounds: async (partition) => {
      try {
        return await Promise.resolve(reads.bounds(partition));
      } catch (error) {
        throw asPortError(error, 'logUnavailable');
      }
    },
    check: () => writer.call('check'),
    close: async () => {
      await Promise.all([...consumptions].map((consumption) => consumption.stop()));
      await writer.close();
      if (reader.open) reader.close();
    },
  };
}
