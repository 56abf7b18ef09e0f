// Answers: how does Sluis look at a broker and change it? In whole requests, with every refusal of
// the broker as a value: what this certificate may not see or do is an answer, not a fault.
import type { Admin } from 'kafkajs';
import { LIMITS, Unavailable, type Clock } from '#kernel';
import { makeClient, type KafkaAccess } from '../kafka/client.js';
import { faultOf } from '../kafka/faults.js';
import { makeRenewable } from '../kafka/renewable.js';
import { hideFalseWarning } from '../kafka/timer-warning.js';
import type { FoundAccess } from './access.js';
import { EVERYTHING, toFound } from './acl-entries.js';
import { settingsOfBroker, topicsOf, withSettings } from './look.js';
import type { FoundTopic, Step } from './plan.js';
import { inRequests } from './requests.js';

export type Answer<T> =
  | { readonly kind: 'answered'; readonly value: T }
  /** Kafka's own name for it; asking again changes nothing. */
  | { readonly kind: 'refused'; readonly code: string };

/** Every call throws Unavailable when the broker is away. */
export interface BrokerAdmin {
  /** All that this certificate can see. */
  topics(): Promise<Answer<readonly FoundTopic[]>>;
  /** With the settings of these topics filled in. */
  withSettings(topics: readonly FoundTopic[]): Promise<Answer<readonly FoundTopic[]>>;
  access(): Promise<Answer<readonly FoundAccess[]>>;
  brokers(): Promise<Answer<readonly FoundBroker[]>>;
  /** By the broker's own names; what it keeps to itself is null. */
  brokerSettings(id: number): Promise<Answer<Readonly<Record<string, string | null>>>>;
  /**
   * Resolves when the broker shows them. All or, when it is refused halfway, the first of them; doing
   * it again is harmless.
   */
  apply(steps: readonly Step[]): Promise<Answer<true>>;
  close(): Promise<void>;
}

export interface FoundBroker {
  readonly id: number;
  readonly address: string;
}

export interface AdminOptions extends KafkaAccess {
  readonly clock: Clock;
}

export function openBrokerAdmin(options: AdminOptions): BrokerAdmin {
  const { clock } = options;
  hideFalseWarning();
  const connection = makeRenewable<Admin>({
    open: async () => {
      const admin = makeClient(options).admin();
      await admin.connect();
      return admin;
    },
    end: (admin) => admin.disconnect(),
    clock,
    withinMs: LIMITS.logAppendMs,
  });
  const ask = <T>(work: (admin: Admin) => Promise<T>): Promise<Answer<T>> =>
    answerOf(connection.use(work));

  return {
    topics: () => ask(topicsOf),
    withSettings: (topics) => ask((admin) => withSettings(admin, topics)),
    access: () => ask(async (admin) => toFound(await admin.describeAcls(EVERYTHING))),
    brokers: () =>
      ask(async (admin) =>
        (await admin.describeCluster()).brokers.map(({ nodeId, host, port }) => ({
          id: nodeId,
          address: `${host}:${port}`,
        })),
      ),
    brokerSettings: (id) => ask((admin) => settingsOfBroker(admin, id)),
    apply: async (steps) => {
      for (const change of inRequests(steps, clock)) {
        const answer = await ask(change);
        if (answer.kind === 'refused') return answer;
      }
      return { kind: 'answered', value: true };
    },
    close: () => connection.close(),
  };
}

async function answerOf<T>(asked: Promise<T>): Promise<Answer<T>> {
  try {
    return { kind: 'answered', value: await asked };
  } catch (error) {
    const { code, lasting } = faultOf(error);
    if (lasting) return { kind: 'refused', code };
    throw new Unavailable('logUnavailable', { cause: code });
  }
}
