// Answers: who may do what with the message log on the broker that was started? A gateway appends, a
// router reads as well and belongs to a group; nobody else gets anything.
import { wantedBroker } from '#log';
import { onOneBroker, prepareBroker, type LogTopic, type WithKafka } from './prepare-broker.js';

/** What else there is stays, so that a test may have several. */
export const makeLogTopic = (servers: WithKafka, log: LogTopic): Promise<void> =>
  prepareBroker(
    servers,
    wantedBroker({ log: onOneBroker(log), ownTopics: [], isAdmitted: () => false }),
    ({ kind }) => kind !== 'revoke',
  );
