// Answers: on which broker are topics of organisations put to the test? A real one: a gateway and a
// courier with their certificates and rights, and partners with theirs.
import type { Admin } from 'kafkajs';
import { replyTopic, submissionTopic, type OwnTopic } from '#directory';
import { makeSystemClock } from '#platform';
import { operatorOf } from '../../../../../deploy/servers/operator.js';
import { makeOwnTopics } from '../../../../../deploy/servers/own-topics.js';
import {
  partnerOf,
  type BrokerPartner,
  type Heard,
} from '../../../../../deploy/servers/partners.js';
import type { Role } from '../../../../../deploy/servers/roles.js';
import {
  startServers,
  type Engines,
  type Servers,
} from '../../../../../deploy/servers/start-servers.js';
import { openOwnTopics, type OwnTopicsAccess, type OwnTopicsOptions } from '../own-topics/open.js';

export interface PartnerTopics {
  readonly servers: Servers & Pick<Engines, 'kafka'>;
  readonly admin: Admin;
  /** All that there should be. */
  make(topics: readonly OwnTopic[]): Promise<void>;
  /** As a role of Sluis; closed at the latest by `closeAll`. */
  open(role: Role, changes?: Partial<OwnTopicsOptions>): OwnTopicsAccess;
  /** An organisation of certs-example, by its folder. */
  partner(folder: string): Promise<BrokerPartner>;
  /** Until `closeAll`. */
  listen(folder: string, topic: string, group: string): Promise<readonly Heard[]>;
  closeAll(): Promise<void>;
  stop(): Promise<void>;
}

export async function startPartnerTopics(): Promise<PartnerTopics> {
  const servers = await startServers('kafka');
  const admin = operatorOf(servers).admin();
  await admin.connect();
  const clock = makeSystemClock();
  const endings: (() => Promise<void>)[] = [];
  return {
    servers,
    admin,
    make: (topics) => makeOwnTopics(servers, topics),
    open: (role, changes = {}) => {
      const access = openOwnTopics({
        brokers: [servers.kafka.broker],
        tls: servers.identities[role],
        clientId: role,
        clock,
        onLine: () => undefined,
        onStuck: () => undefined,
        ...changes,
      });
      endings.push(() => access.close());
      return access;
    },
    partner: (folder) => partnerOf(servers, folder),
    listen: async (folder, topic, group) => {
      const { heard, stop } = await (await partnerOf(servers, folder)).listen(topic, group);
      endings.push(stop);
      return heard;
    },
    closeAll: async () => {
      await Promise.all(endings.splice(0).map((end) => end()));
    },
    stop: async () => {
      await admin.disconnect();
      await servers.stop();
    },
  };
}

export const sendersTopics = (oin: string): readonly OwnTopic[] => [
  { kind: 'inzending', name: submissionTopic(oin), oin },
  { kind: 'ontvangst', name: replyTopic(oin), oin },
];
