// Answers: how does this configuration reach the topics of organisations? They lie in the Kafka of the
// message log; without one there are none.
import { openOwnTopics, type OwnTopicsAccess } from '#log';
import { EXIT } from '#platform';
import { kafkaAccess, type LogParts } from './log.js';

/** Nothing is connected before something is asked. */
export async function openTopics(parts: LogParts): Promise<OwnTopicsAccess | undefined> {
  const { config, clock, logger, end } = parts;
  if (config.log.kind !== 'kafka') return undefined;
  return openOwnTopics({
    ...(await kafkaAccess(config.log, parts)),
    sessionMs: config.log.sessionMs,
    clock,
    onStuck() {
      logger.error('a portion of a topic hangs; this process ends, so that another takes over');
      end(EXIT.fault);
    },
  });
}
