// Answers: how does the broker that was started come to be as the directory wants it? As `sluis kafka
// init` would make it, for topics that a test names itself.
import type { OwnTopic } from '#directory';
import { makeSystemClock } from '#platform';
import { openBrokerAdmin, type Answer } from '../../libs/log/src/broker/admin.js';
import { planBroker } from '../../libs/log/src/broker/plan.js';
import { wantedBroker, type WantedLog } from '../../libs/log/src/broker/wanted.js';
import type { Engines, Servers } from './start-servers.js';

const LOG: WantedLog = {
  topic: 'sluis.ingezonden',
  partitions: 24,
  replicas: 1,
  group: 'sluis-router',
};

/** Makes what is missing and takes away what is not named; resolves when the broker shows it. */
export async function makeOwnTopics(
  servers: Servers & Pick<Engines, 'kafka'>,
  ownTopics: readonly OwnTopic[],
  isAdmitted: (oin: string) => boolean = () => true,
): Promise<void> {
  const admin = openBrokerAdmin({
    brokers: [servers.kafka.broker],
    tls: servers.identities['sluis-beheer'],
    clientId: 'sluis-beheer',
    clock: makeSystemClock(),
    onLine: () => undefined,
  });
  try {
    const topics = answered(await admin.withSettings(answered(await admin.topics())));
    const access = answered(await admin.access());
    const wanted = wantedBroker({ log: LOG, ownTopics, isAdmitted });
    answered(await admin.apply(planBroker(wanted, { topics, access }).steps));
  } finally {
    await admin.close();
  }
}

function answered<T>(answer: Answer<T>): T {
  if (answer.kind === 'refused') throw new Error(`the broker refuses: ${answer.code}`);
  return answer.value;
}
