import type { OwnTopic } from '#directory';
import { makeSystemClock } from '#platform';
import { operatorOf } from '../../../../deploy/servers/operator.js';
import {
  startServers,
  type Engines,
  type Servers,
} from '../../../../deploy/servers/start-servers.js';
import { toEntry } from './acl-entries.js';
import { openBrokerAdmin, type BrokerAdmin } from './admin.js';
import { planBroker, type Found, type Plan } from './plan.js';
import { wantedBroker, type Wanted } from './wanted.js';

const SENDER = '00000099000000001000';
const TOWN = '00000099000000599000';
const LOG = { topic: 'sluis.ingezonden', partitions: 3, replicas: 1, group: 'sluis-router' };
const OWN: readonly OwnTopic[] = [
  { kind: 'inzending', name: `sluis.inzending.${SENDER}`, oin: SENDER },
  { kind: 'ontvangst', name: `sluis.ontvangst.${SENDER}`, oin: SENDER },
  { kind: 'uit', name: `sluis.uit.${TOWN}.gemeente.coordinator`, oin: TOWN, mailbox: 'm' },
];

let servers: Servers & Pick<Engines, 'kafka'>;
let beheer: BrokerAdmin;
const opened: BrokerAdmin[] = [];

const wanted = (changes: Partial<Parameters<typeof wantedBroker>[0]> = {}): Wanted =>
  wantedBroker({ log: LOG, ownTopics: OWN, isAdmitted: () => true, ...changes });

function open(role: keyof Servers['identities'], broker = servers.kafka.broker): BrokerAdmin {
  const admin = openBrokerAdmin({
    brokers: [broker],
    tls: servers.identities[role],
    clientId: role,
    clock: makeSystemClock(),
    onLine: () => undefined,
  });
  opened.push(admin);
  return admin;
}

async function look(): Promise<Found> {
  const [topics, access] = [await beheer.topics(), await beheer.access()];
  if (topics.kind === 'refused' || access.kind === 'refused') throw new Error('refused');
  const described = await beheer.withSettings(topics.value);
  if (described.kind === 'refused') throw new Error('refused');
  return { topics: described.value, access: access.value };
}

async function apply(to: Wanted): Promise<Plan> {
  const plan = planBroker(to, await look());
  expect(await beheer.apply(plan.steps)).toEqual({ kind: 'answered', value: true });
  return plan;
}

beforeAll(async () => {
  servers = await startServers('kafka');
  beheer = open('sluis-beheer');
});
afterAll(async () => {
  await Promise.all(opened.map((admin) => admin.close()));
  await servers?.stop();
});

it('makes a broker as it is wanted, and has then nothing to do', async () => {
  const first = await apply(wanted());
  expect(first.steps.length).toBeGreaterThan(10);
  expect(planBroker(wanted(), await look())).toEqual({ steps: [], left: [] });
});

it('takes away all that an ended agreement no longer allows, and gives it back', async () => {
  await apply(wanted());
  const removed = await apply(wanted({ isAdmitted: (oin) => oin !== SENDER }));
  expect(removed.steps.map(({ kind }) => kind)).toEqual(['revoke', 'revoke', 'revoke']);
  const { access } = await look();
  expect(access.filter(({ principal }) => principal.startsWith('User:oin-'))).toHaveLength(2);
  const back = await apply(wanted());
  expect(back.steps.map(({ kind }) => kind)).toEqual(['grant', 'grant', 'grant']);
});

it('brings settings back that somebody changed, and leaves those that it does not lay down', async () => {
  await apply(wanted());
  const [first] = (await look()).topics.filter(({ name }) => name === LOG.topic);
  const settings = { ...first?.laidDown, 'retention.ms': '5000', 'segment.ms': '70000' };
  await beheer.apply([{ kind: 'set', topic: LOG.topic, changes: [], settings }]);
  // When
  const { steps } = await apply(wanted());
  // Then
  expect(steps).toMatchObject([
    { kind: 'set', changes: [{ setting: 'retention.ms', from: '5000', to: '604800000' }] },
  ]);
  const topic = (await look()).topics.find(({ name }) => name === LOG.topic);
  expect(topic?.settings).toMatchObject({ 'retention.ms': '604800000', 'segment.ms': '70000' });
});

it('takes away rights of every kind that an organisation should not have', async () => {
  // Given: whatever Kafka knows, given to one organisation by a careless hand.
  await apply(wanted());
  const principal = `User:oin-${Buffer.from(TOWN).toString('hex')}`;
  const wide = { principal, host: '*', permission: 'allow' } as const;
  const rights = [
    { ...wide, on: 'topic', name: '*', pattern: 'literal', operation: 'ALL', resourceType: 2 },
    { ...wide, on: 'topic', name: 's', pattern: 'prefixed', operation: 'READ', resourceType: 2 },
    { ...wide, on: 'group', name: '*', pattern: 'literal', operation: 'READ', resourceType: 3 },
    {
      ...wide,
      on: 'cluster',
      name: 'kafka-cluster',
      pattern: 'literal',
      operation: 'ALTER',
      resourceType: 4,
    },
    { ...wide, on: 'other', name: 't', pattern: 'literal', operation: 'WRITE', resourceType: 5 },
  ] as const;
  await beheer.apply(rights.map((access) => ({ kind: 'grant', access })));
  // When
  const { steps } = await apply(wanted());
  // Then
  expect(steps.map(({ kind }) => kind)).toEqual(rights.map(() => 'revoke'));
  expect(planBroker(wanted(), await look()).steps).toEqual([]);
});

it('takes away a right for one host, and keeps the same one for all', async () => {
  // Given
  await apply(wanted());
  const [kept] = wanted().access.filter(({ principal }) => principal.startsWith('User:oin-'));
  const admin = operatorOf(servers).admin();
  await admin.connect();
  await admin.createAcls({ acl: [{ ...toEntry(kept!), host: '10.0.0.1' }] });
  await admin.disconnect();
  let found = planBroker(wanted(), await look());
  while (found.steps.length === 0) found = planBroker(wanted(), await look());
  // When
  expect(found.steps).toMatchObject([{ kind: 'revoke', access: { ...kept, host: '10.0.0.1' } }]);
  await apply(wanted());
  // Then
  expect(planBroker(wanted(), await look()).steps).toEqual([]);
});

it('says by Kafka’s own name what a role may not see or do', async () => {
  await apply(wanted());
  const router = open('sluis-router');
  expect(await router.access()).toEqual({ kind: 'refused', code: 'CLUSTER_AUTHORIZATION_FAILED' });
  const own = await router.topics();
  expect(own).toMatchObject({ value: [{ name: LOG.topic, partitions: 3, leaderless: 0 }] });
  expect(
    await router.withSettings([
      { name: LOG.topic, partitions: 3, replicas: 1, inSync: 1, leaderless: 0 },
    ]),
  ).toEqual({
    kind: 'refused',
    code: 'TOPIC_AUTHORIZATION_FAILED',
  });
  const topic = { ...wanted().topics[0]!, name: 'sluis.nieuw' };
  expect(await router.apply([{ kind: 'create', topic }])).toMatchObject({ kind: 'refused' });
});

it('says that a broker is away', async () => {
  await expect(open('sluis-beheer', '127.0.0.1:1').topics()).rejects.toMatchObject({
    problem: 'logUnavailable',
  });
});
