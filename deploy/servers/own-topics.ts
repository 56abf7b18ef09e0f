// Answers: how does a broker get the topics of organisations that a test names itself?
import type { Oin, OwnTopic } from '#directory';
import { wantedBroker } from '#log';
import { onOneBroker, prepareBroker, type WithKafka } from './prepare-broker.js';

const LOG = { topic: 'sluis.ingezonden', partitions: 24, group: 'sluis-router' };

/** Makes what is missing and takes away what is not named. */
export const makeOwnTopics = (
  servers: WithKafka,
  ownTopics: readonly OwnTopic[],
  isAdmitted: (oin: Oin) => boolean = () => true,
): Promise<void> =>
  prepareBroker(servers, wantedBroker({ log: onOneBroker(LOG), ownTopics, isAdmitted }));
