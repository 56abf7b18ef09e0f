// Answers: how does the broker that was started come to be as it is wanted? By the plan that `sluis
// kafka init` makes, carried out in the name of the operator.
import {
  openBrokerAdmin,
  planBroker,
  surveyBroker,
  type Answer,
  type BrokerAdmin,
  type Step,
  type Wanted,
  type WantedLog,
} from '#log';
import { makeSystemClock } from '#platform';
import type { Engines, Servers } from './start-servers.js';

export type WithKafka = Servers & Pick<Engines, 'kafka'>;

export interface LogTopic {
  readonly topic: string;
  readonly partitions: number;
  readonly group: string;
}

/** One broker keeps one copy. */
export const onOneBroker = (log: LogTopic): WantedLog => ({ ...log, replicas: 1 });

/** Resolves when the broker shows it. @param isDone which steps are taken; all unless told */
export const prepareBroker = (
  servers: WithKafka,
  wanted: Wanted,
  isDone: (step: Step) => boolean = () => true,
): Promise<void> =>
  asOperator(servers, async (admin) => {
    const plan = planBroker(wanted, answered(await surveyBroker(admin, wanted)));
    answered(await admin.apply(plan.steps.filter(isDone)));
  });

/** What nobody planned: as an operator with a careless hand. */
export const changeByHand = (servers: WithKafka, steps: readonly Step[]): Promise<void> =>
  asOperator(servers, async (admin) => {
    answered(await admin.apply(steps));
  });

async function asOperator(
  servers: WithKafka,
  work: (admin: BrokerAdmin) => Promise<void>,
): Promise<void> {
  const admin = openBrokerAdmin({
    brokers: [servers.kafka.broker],
    tls: servers.identities['sluis-beheer'],
    clientId: 'sluis-beheer',
    clock: makeSystemClock(),
    onLine: () => undefined,
  });
  try {
    await work(admin);
  } finally {
    await admin.close();
  }
}

function answered<T>(answer: Answer<T>): T {
  if (answer.kind === 'refused') throw new Error(`the broker refuses: ${answer.code}`);
  return answer.value;
}
