// Answers: which message log does this configuration mean, how is it opened, and what is told of
// what goes wrong in it?
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { MessageLog } from '#exchange';
import type { Clock } from '#kernel';
import { openKafkaLog, openSqliteLog, type KafkaLogOptions } from '#log';
import { EXIT, type Config, type ExitCode, type Logger } from '#platform';
import { refusing } from './start-refused.js';

type Kafka = Extract<Config['log'], { kind: 'kafka' }>;

export interface LogParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Ends this process at once: what hangs keeps others from taking over. */
  readonly end: (code: ExitCode) => void;
}

/** @throws Unavailable when it cannot be reached; StartRefused when it cannot be used as it is */
export async function openLog(parts: LogParts): Promise<MessageLog> {
  const { config, clock } = parts;
  if (config.log.kind === 'kafka') return refusing('log', onKafka(config.log, parts));
  const { file, partitions } = config.log;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  return openSqliteLog({ file, partitions, clock });
}

async function onKafka(log: Kafka, parts: LogParts): Promise<MessageLog> {
  return openKafkaLog({
    ...(await kafkaAccess(log, parts)),
    topic: log.topic,
    partitions: log.partitions,
    group: log.group,
    sessionMs: log.sessionMs,
    clock: parts.clock,
    ...kafkaReports(parts.logger, parts.end),
  });
}

/** Brokers, certificate and name of this process, whatever it does there. */
export async function kafkaAccess(
  log: Kafka,
  { config, logger, end }: LogParts,
): Promise<Pick<KafkaLogOptions, 'brokers' | 'tls' | 'clientId' | 'onLine'>> {
  const [ca = '', cert = '', key = ''] = await Promise.all(
    [log.caFile, log.certificateFile, log.keyFile].map((file) => readFile(file, 'utf8')),
  );
  return {
    brokers: log.brokers,
    tls: { ca, cert, key },
    clientId: `sluis-${config.gateway.instance}`,
    onLine: kafkaReports(logger, end).onLine,
  };
}

/** What Kafka and its client say, in fixed sentences with fixed keys. */
export const kafkaReports = (
  logger: Logger,
  end: LogParts['end'],
): Pick<KafkaLogOptions, 'onLine' | 'onFault' | 'onStuck'> => ({
  // Its own words are no fixed sentence, so only the part of kafkajs that spoke is told.
  onLine({ level, part }) {
    if (level === 'info') logger.debug('kafkajs reports', { event: part });
    else logger[level]('kafkajs reports that something is wrong', { event: part });
  },
  onFault({ code, lasting }) {
    if (lasting) logger.error('Kafka refuses, until somebody changes something', { fault: code });
    else logger.warn('Kafka could not do what was asked; it is tried again', { fault: code });
  },
  onStuck(partition) {
    logger.error('a batch hangs; this process ends, so that another takes over', { partition });
    end(EXIT.fault);
  },
});
