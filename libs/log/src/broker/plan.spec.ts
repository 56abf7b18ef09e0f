import type { OwnTopic } from '#directory';
import { keyOf, principalOf, type FoundAccess } from './access.js';
import { planBroker, type Found, type FoundTopic, type Step } from './plan.js';
import { wantedBroker, type Wanted } from './wanted.js';

const SENDER = '00000099000000001000';
const TOWN = '00000099000000599000';
const LOG = { topic: 'sluis.ingezonden', partitions: 24, replicas: 3, group: 'sluis-router' };
const OWN: readonly OwnTopic[] = [
  { kind: 'inzending', name: `sluis.inzending.${SENDER}`, oin: SENDER },
  { kind: 'ontvangst', name: `sluis.ontvangst.${SENDER}`, oin: SENDER },
  { kind: 'uit', name: `sluis.uit.${TOWN}.gemeente.coordinator`, oin: TOWN, mailbox: 'm' },
];
const EMPTY: Found = { topics: [], access: [] };

const wanted = (changes: Partial<Parameters<typeof wantedBroker>[0]> = {}): Wanted =>
  wantedBroker({ log: LOG, ownTopics: OWN, isAdmitted: () => true, ...changes });

const found = (changes: Partial<FoundAccess>): FoundAccess => ({
  principal: principalOf(SENDER),
  operation: 'READ',
  on: 'topic',
  name: 'sluis.ingezonden',
  pattern: 'literal',
  host: '*',
  permission: 'allow',
  resourceType: 2,
  ...changes,
});

/** A broker on which everything wanted was done. */
const done = ({ topics, access }: Wanted): Found => ({
  topics: topics.map((topic) => ({
    ...topic,
    inSync: topic.replicas,
    leaderless: 0,
    laidDown: {},
  })),
  access: access.map((one) => found(one)),
});

const kinds = (steps: readonly Step[]): readonly string[] => steps.map(({ kind }) => kind);
const rightsOf = (of: Wanted, who: string): readonly string[] =>
  of.access
    .filter(({ principal }) => principal === who)
    .map((one) => keyOf(one).slice(who.length + 1));

describe('who may do what', () => {
  it('is for an organisation its own topics and groups, and nothing else', () => {
    expect(rightsOf(wanted(), principalOf(SENDER))).toEqual([
      `WRITE topic literal sluis.inzending.${SENDER}`,
      `READ topic literal sluis.ontvangst.${SENDER}`,
      `READ group prefixed ${SENDER}.`,
    ]);
    expect(rightsOf(wanted(), principalOf(TOWN))).toEqual([
      `READ topic literal sluis.uit.${TOWN}.gemeente.coordinator`,
      `READ group prefixed ${TOWN}.`,
    ]);
  });

  it('is for each role what it does', () => {
    const rights = ['gateway', 'router', 'courier', 'keeper'].map((role) => [
      role,
      rightsOf(wanted(), `User:sluis-${role}`),
    ]);
    expect(Object.fromEntries(rights)).toEqual({
      gateway: [
        'WRITE topic literal sluis.ingezonden',
        'READ group prefixed sluis-gateway.',
        `READ topic literal sluis.inzending.${SENDER}`,
        `DESCRIBE_CONFIGS topic literal sluis.inzending.${SENDER}`,
        `WRITE topic literal sluis.ontvangst.${SENDER}`,
      ],
      router: [
        'READ topic literal sluis.ingezonden',
        'WRITE topic literal sluis.ingezonden',
        'READ group literal sluis-router',
      ],
      courier: [`WRITE topic literal sluis.uit.${TOWN}.gemeente.coordinator`],
      keeper: ['DESCRIBE cluster literal kafka-cluster', 'ALTER cluster literal kafka-cluster'],
    });
  });

  it('gives nobody but the keeper anything on the cluster, and prefixes only to groups', () => {
    const { access } = wanted();
    const onCluster = new Set(
      access.filter(({ on }) => on === 'cluster').map((one) => one.principal),
    );
    expect([...onCluster]).toEqual(['User:sluis-keeper']);
    const prefixed = access.filter(({ pattern }) => pattern === 'prefixed');
    expect(prefixed.map(({ on }) => on)).toEqual(['group', 'group', 'group']);
  });

  it('is nothing for who may not be let in, whose topics stay', () => {
    const without = wanted({ isAdmitted: (oin) => oin !== SENDER });
    expect(rightsOf(without, principalOf(SENDER))).toEqual([]);
    expect(without.topics).toEqual(wanted().topics);
    expect(rightsOf(without, 'User:sluis-gateway')).toEqual(
      rightsOf(wanted(), 'User:sluis-gateway'),
    );
  });
});

describe('the plan', () => {
  it('makes everything on an empty broker, and has then nothing to do', () => {
    const plan = planBroker(wanted(), EMPTY);
    expect(new Set(kinds(plan.steps))).toEqual(new Set(['create', 'grant']));
    expect(plan.steps).toHaveLength(wanted().topics.length + wanted().access.length);
    expect(planBroker(wanted(), done(wanted()))).toEqual({ steps: [], left: [] });
  });

  it('takes away what an ended agreement no longer allows, first, and keeps the topics', () => {
    const fewer = wanted({ ownTopics: OWN.slice(2) });
    const { steps, left } = planBroker(fewer, done(wanted()));
    expect(new Set(kinds(steps))).toEqual(new Set(['revoke']));
    expect(steps).toHaveLength(wanted().access.length - fewer.access.length);
    expect(left).toEqual([
      { kind: 'ownerless', topic: `sluis.inzending.${SENDER}` },
      { kind: 'ownerless', topic: `sluis.ontvangst.${SENDER}` },
    ]);
  });

  it.each([
    ['another topic', { name: `sluis.uit.${TOWN}.gemeente.coordinator` }],
    ['every topic of Sluis by a prefix', { name: 'sluis.', pattern: 'prefixed' }],
    ['every topic by a short prefix', { name: 's', pattern: 'prefixed' }],
    ['every topic by a star', { name: '*' }],
    ['the group of another', { on: 'group', name: `${TOWN}.x` }],
    ['the cluster', { on: 'cluster', name: 'kafka-cluster', operation: 'ALTER' }],
    ['a transaction', { on: 'other', name: 't', resourceType: 5 }],
    ['its own topic, for one host only', { name: `sluis.ontvangst.${SENDER}`, host: '10.0.0.1' }],
    ['its own topic, but to write', { name: `sluis.ontvangst.${SENDER}`, operation: 'WRITE' }],
  ] as const)('takes away a right of an organisation on %s', (_, changes) => {
    const extra = found(changes);
    const broker = done(wanted());
    const { steps } = planBroker(wanted(), { ...broker, access: [...broker.access, extra] });
    expect(steps).toEqual([{ kind: 'revoke', access: extra }]);
  });

  it('takes away what a role should not have', () => {
    const extra = found({ principal: 'User:sluis-courier', name: 'sluis.ingezonden' });
    const broker = done(wanted());
    const { steps } = planBroker(wanted(), { ...broker, access: [...broker.access, extra] });
    expect(steps).toEqual([{ kind: 'revoke', access: extra }]);
  });

  it('leaves what is not of Sluis, and says what of it reaches Sluis', () => {
    const theirs = [
      found({ principal: 'User:hr', name: 'hr.loon' }),
      found({ principal: 'User:sluis-beheer', name: 'sluis.ingezonden' }),
      found({ name: 'hr.loon' }),
      found({ principal: 'User:ANONYMOUS', name: '*' }),
      found({ permission: 'deny' }),
    ];
    const broker = done(wanted());
    const { steps, left } = planBroker(wanted(), {
      topics: [...broker.topics, { ...broker.topics[0], name: 'hr.loon' } as FoundTopic],
      access: [...broker.access, ...theirs],
    });
    expect(steps).toEqual([]);
    expect(left).toEqual([
      { kind: 'stranger', access: theirs[3] },
      { kind: 'denial', access: theirs[4] },
    ]);
  });

  it('changes a setting, and lays down again what others laid down', () => {
    const broker = done(wanted());
    const [log, ...others] = broker.topics as [FoundTopic, ...FoundTopic[]];
    const other = {
      ...log,
      settings: { ...log.settings, 'retention.ms': '1' },
      laidDown: { 'retention.ms': '1', 'segment.bytes': '7' },
    };
    const { steps } = planBroker(wanted(), { ...broker, topics: [other, ...others] });
    expect(steps).toEqual([
      {
        kind: 'set',
        topic: LOG.topic,
        changes: [{ setting: 'retention.ms', from: '1', to: '604800000' }],
        settings: { ...wanted().topics[0]?.settings, 'segment.bytes': '7' },
      },
    ]);
  });

  it('refuses to change how a topic is divided or copied, and says so', () => {
    const broker = done(wanted());
    const [log, ...others] = broker.topics as [FoundTopic, ...FoundTopic[]];
    const plan = planBroker(wanted(), {
      ...broker,
      topics: [{ ...log, partitions: 6, replicas: 1 }, ...others],
    });
    expect(plan).toEqual({
      steps: [],
      left: [
        { kind: 'partitions', topic: LOG.topic, found: 6, wanted: 24 },
        { kind: 'replicas', topic: LOG.topic, found: 1, wanted: 3 },
      ],
    });
  });
});
