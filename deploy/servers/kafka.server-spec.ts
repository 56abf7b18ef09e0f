import { readFile } from 'node:fs/promises';
import kafkajs, { type Admin, type Kafka } from 'kafkajs';
import { makePki } from '#testing';
import { projectFile } from '#platform';
import { makeTopics } from './make-topics.js';
import { startServers, type Engines, type Servers } from './start-servers.js';

const OIN = { dji: '00000099000000001000', rotterdam: '00000099000000599000' };
const OWN_TOPIC = `sluis.inzending.${OIN.dji}`;
const OTHER_TOPIC = `sluis.inzending.${OIN.rotterdam}`;
const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;

let servers: Servers & Pick<Engines, 'kafka'>;
let admin: Admin;
const clients: Admin[] = [];

interface Tls {
  readonly ca: string;
  readonly cert?: string;
  readonly key?: string;
}

const client = (broker: string, ssl: Tls): Kafka =>
  new kafkajs.Kafka({
    brokers: [broker],
    ssl: { ...ssl },
    retry: { retries: 1, initialRetryTime: 50 },
    logLevel: kafkajs.logLevel.NOTHING,
  });

async function partner(folder: string): Promise<Tls> {
  const read = (name: string): Promise<string> =>
    readFile(projectFile(`certs-example/${folder}/${name}`), 'utf8');
  return {
    ca: servers.kafka.partnerCa,
    cert: await read('cert.pem'),
    key: await read('key.pem'),
  };
}

/** As Java shows it: the octets of the OIN in hexadecimal. */
const principal = (oin: string): string => `User:oin-${Buffer.from(oin).toString('hex')}`;

async function publish(kafka: Kafka, topic: string): Promise<void> {
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  try {
    await producer.connect();
    await producer.send({ topic, acks: -1, messages: [{ value: 'x' }] });
  } finally {
    await producer.disconnect();
  }
}

async function look(kafka: Kafka): Promise<readonly string[]> {
  const looking = kafka.admin();
  clients.push(looking);
  await looking.connect();
  return looking.listTopics();
}

beforeAll(async () => {
  servers = await startServers('kafka');
  admin = client(servers.kafka.broker, servers.identities['sluis-beheer']).admin();
  await admin.connect();
  await makeTopics(admin, [OWN_TOPIC, OTHER_TOPIC], 1);
  await admin.createAcls({
    acl: [
      {
        resourceType: AclResourceTypes.TOPIC,
        resourceName: OWN_TOPIC,
        resourcePatternType: ResourcePatternTypes.LITERAL,
        principal: principal(OIN.dji),
        host: '*',
        operation: AclOperationTypes.WRITE,
        permissionType: AclPermissionTypes.ALLOW,
      },
    ],
  });
});
afterAll(async () => {
  await Promise.all([admin, ...clients].map((one) => one.disconnect()));
  await servers.stop();
});

it('knows an organisation by the OIN in its certificate', async () => {
  const dji = client(servers.kafka.partnerBroker, await partner('dji'));
  await publish(dji, OWN_TOPIC);
  await expect(publish(dji, OTHER_TOPIC)).rejects.toThrow(/Topic authorization failed/);
});

it('allows nothing to an organisation that was granted nothing', async () => {
  const rotterdam = client(servers.kafka.partnerBroker, await partner('gemeente-rotterdam'));
  expect(await look(rotterdam)).toEqual([]);
  await expect(publish(rotterdam, OWN_TOPIC)).rejects.toThrow(/Topic authorization failed/);
});

it('takes nobody for the operator who only calls himself so', async () => {
  // Given: the right name, from an authority that is not ours.
  const pki = await makePki();
  const forged = { ...(await pki.issue({ organisation: 'sluis-beheer' })), ca: servers.kafka.ca };
  // Then
  await expect(look(client(servers.kafka.broker, forged))).rejects.toThrow(/certificate unknown/);
});

it('keeps roles and partners at the door of their own', async () => {
  const dji = { ...(await partner('dji')), ca: servers.kafka.ca };
  const beheer = { ...servers.identities['sluis-beheer'], ca: servers.kafka.partnerCa };
  await expect(look(client(servers.kafka.broker, dji))).rejects.toThrow(/certificate/);
  await expect(look(client(servers.kafka.partnerBroker, beheer))).rejects.toThrow(/certificate/);
});

it('lets nobody in without a certificate', async () => {
  const { ca, partnerCa, broker, partnerBroker } = servers.kafka;
  await expect(look(client(broker, { ca }))).rejects.toThrow();
  await expect(look(client(partnerBroker, { ca: partnerCa }))).rejects.toThrow();
});

it('gives a role only what it was granted', async () => {
  const router = client(servers.kafka.broker, servers.identities['sluis-router']);
  expect(await look(router)).toEqual([]);
});
