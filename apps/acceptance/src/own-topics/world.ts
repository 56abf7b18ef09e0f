// Answers: on which Sluis are topics of organisations tried? Gateway, router and courier as processes
// of their own, each as often as a test wants, on a real Kafka and either store.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { submissionGroup } from '#log';
import { operatorOf } from '../../../../deploy/servers/operator.js';
import { makeOwnTopics } from '../../../../deploy/servers/own-topics.js';
import { partnerOf, type BrokerPartner } from '../../../../deploy/servers/partners.js';
import { freePort } from '../../../../deploy/servers/server-process.js';
import {
  startServers,
  type Engines,
  type Servers,
} from '../../../../deploy/servers/start-servers.js';
import { makeInstallation, type Installation, type Server } from '../world/installation.js';
import {
  bundleOf,
  copyDirectory,
  OWN_TOPICS,
  rewrite,
  topicOf,
  type MailboxByKafka,
} from './directory.js';

export type Role = 'gateway' | 'router' | 'courier';

export interface TopicsWorld {
  readonly servers: Servers & Pick<Engines, 'kafka'> & Partial<Engines>;
  /** Runs commands on the engines of this world. */
  readonly auditor: Installation;
  /** The instance's name is the role with a number. */
  start(role: Role, number?: number, early?: boolean): Promise<Server>;
  partner(folder: string): Promise<BrokerPartner>;
  /** How many gateways read the topic of this sender now. */
  readersOf(oin: string): Promise<number>;
  /** As `sluis kafka init` would after the mailbox asked for it. */
  giveTopic(mailbox: Pick<MailboxByKafka, 'oin' | 'role'>): Promise<void>;
  /** Another directory comes into force in all processes; `change` gets the text of a file. */
  changeDirectory(change: (file: string, text: string) => string): Promise<void>;
  end(): Promise<void>;
}

export async function startTopicsWorld(store: 'postgres' | 'sqlite'): Promise<TopicsWorld> {
  const servers: Servers & Pick<Engines, 'kafka'> & Partial<Engines> =
    store === 'postgres' ? await startServers('kafka', 'postgres') : await startServers('kafka');
  await makeOwnTopics(servers, OWN_TOPICS);
  const admin = operatorOf(servers).admin();
  await admin.connect();
  const installation = await makeInstallation([
    'log.kind=kafka',
    `log.brokers=${servers.kafka.broker}`,
    'log.sessionMs=6000',
    'log.replicas=1',
  ]);
  const directory = join(installation.folder, 'directory');
  await copyDirectory(directory);
  const ports = new Map<string, readonly string[]>();

  async function portsOf(instance: string): Promise<readonly string[]> {
    const known = ports.get(instance) ?? [
      `gateway.port=${await freePort()}`,
      `operations.port=${await freePort()}`,
    ];
    ports.set(instance, known);
    return known;
  }

  const command: Installation['sluis'] = (...words) => {
    const set = enginesOf(servers, 'router').flatMap((pair) => ['--set', pair]);
    return installation.sluis(...words, ...set);
  };

  return {
    servers,
    auditor: { ...installation, sluis: command },
    start: async (role, number = 1, early = false) => {
      const instance = `${role}-${number}`;
      return installation.start({
        early,
        set: [
          `roles=${role}`,
          `gateway.instance=${instance}`,
          `bundles.directoryFolder=${directory}`,
          ...(await portsOf(instance)),
          ...enginesOf(servers, role),
        ],
      });
    },
    partner: (folder) => partnerOf(servers, folder),
    readersOf: async (oin) => {
      const { groups } = await admin.describeGroups([submissionGroup(oin)]);
      return groups[0]?.members.length ?? 0;
    },
    giveTopic: ({ oin, role }) => makeOwnTopics(servers, [...OWN_TOPICS, topicOf(oin, role)]),
    changeDirectory: async (change) => {
      await rewrite(directory, change);
      const bundle = await bundleOf(directory);
      const file = join(installation.folder, 'directory.json');
      await writeFile(file, JSON.stringify(bundle));
      const ran = await command('directory', 'import', file);
      if (ran.code !== 0) throw new Error(ran.complaints);
    },
    end: async () => {
      await installation.end();
      await admin.disconnect();
      await servers.stop();
    },
  };
}

/** Each role with a certificate and an account of its own. */
function enginesOf({ folder, postgres }: Servers & Partial<Engines>, role: Role): string[] {
  const tls = (section: string): string[] => [
    `${section}.caFile=${join(folder, 'tls', 'ca.pem')}`,
    `${section}.certificateFile=${join(folder, 'tls', `sluis-${role}`, 'cert.pem')}`,
    `${section}.keyFile=${join(folder, 'tls', `sluis-${role}`, 'key.pem')}`,
  ];
  if (!postgres) return tls('log');
  return [
    ...tls('log'),
    'store.kind=postgres',
    `store.host=${postgres.host}`,
    `store.port=${postgres.port}`,
    `store.database=${postgres.database}`,
    `store.user=sluis-${role}`,
    `store.role=${postgres.user}`,
    ...tls('store'),
  ];
}
