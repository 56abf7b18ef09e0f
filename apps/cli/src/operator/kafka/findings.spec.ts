import type { FoundTopic, WantedTopic } from '#log';
import { addresses, asPlanned, cluster, type Finding } from './findings.js';
import { health, logTopic, setUp } from './topic-findings.js';

const NOW = Date.UTC(2026, 10, 25);
const DAY = 86_400_000;
const levels = (findings: readonly Finding[]) => findings.map(({ level }) => level);
const whats = (findings: readonly Finding[]) => findings.map(({ what }) => what);

const WANTED: WantedTopic = {
  name: 'sluis.ingezonden',
  partitions: 24,
  replicas: 3,
  settings: { 'min.insync.replicas': '2' },
};
const topic = (changes: Partial<FoundTopic> = {}): FoundTopic => ({
  name: 'sluis.ingezonden',
  partitions: 24,
  replicas: 3,
  inSync: 3,
  leaderless: 0,
  ...changes,
});

describe('a broker', () => {
  it('is warned about a month before its certificate ends', () => {
    const shown = (notAfter: number) =>
      addresses(
        [
          {
            address: 'k:1',
            certificate: { name: 'k', notAfter },
            kind: 'answered',
            protocol: 'TLSv1.3',
          },
        ],
        NOW,
      );
    expect(levels(shown(NOW + 31 * DAY))).toEqual(['ok']);
    expect(levels(shown(NOW + 29 * DAY))).toEqual(['ok', 'note']);
  });

  it('that is missing is counted against the copies that are wanted', () => {
    const brokers = (count: number) => ({
      kind: 'answered' as const,
      value: Array.from({ length: count }, (_, id) => ({ id, address: 'k:1' })),
    });
    const kafka = (replicas: number) => ({ replicas }) as Parameters<typeof cluster>[1];
    expect(levels(cluster(brokers(3), kafka(3)))).toEqual(['ok']);
    expect(levels(cluster(brokers(2), kafka(3)))).toEqual(['wrong']);
    expect(levels(cluster(brokers(1), kafka(1)))).toEqual(['note']);
    const refused = { kind: 'refused', code: 'CLUSTER_AUTHORIZATION_FAILED' } as const;
    expect(levels(cluster(refused, kafka(3)))).toEqual(['unknown']);
  });
});

describe('how a broker is set up', () => {
  const GOOD = {
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'auto.create.topics.enable': 'false',
    'ssl.client.auth': 'required',
    listeners: 'INTERNAL://a:1,PARTNERS://a:2,CONTROLLER://a:3',
    'listener.security.protocol.map':
      'INTERNAL:SSL,PARTNERS:SSL,CONTROLLER:PLAINTEXT,OLD:PLAINTEXT',
    'controller.listener.names': 'CONTROLLER',
    'listener.name.partners.ssl.principal.mapping.rules': 'RULE:^x$/oin-$1/',
  };
  it('is right as the guide says', () => {
    expect(setUp(GOOD)).toEqual([]);
  });

  it.each([
    ['authorizer.class.name', null, 'no authorizer'],
    ['auto.create.topics.enable', 'true', 'typing error'],
    ['ssl.client.auth', 'none', 'listener INTERNAL asks for no certificate'],
    ['listener.name.partners.ssl.client.auth', 'requested', 'listener PARTNERS asks for no'],
    ['listener.security.protocol.map', 'INTERNAL:SASL_PLAINTEXT', 'open without TLS'],
    ['listener.name.partners.ssl.principal.mapping.rules', 'DEFAULT', 'by its OIN'],
  ])('is told about when %s is %s', (name, value, said) => {
    const findings = setUp({ ...GOOD, [name]: value });
    expect(whats(findings).join('\n')).toContain(said);
    expect(findings.every(({ advice }) => advice !== undefined)).toBe(true);
  });
});

describe('topics', () => {
  it.each([
    [{}, []],
    [{ inSync: 2 }, ['note']],
    [{ inSync: 1 }, ['wrong']],
    [{ leaderless: 3, inSync: 0 }, ['wrong']],
  ] as const)('with %j', (changes, expected) => {
    expect(levels(health([WANTED], [topic(changes)]))).toEqual(expected);
  });

  it('are looked at by a role as far as it can see', () => {
    expect(levels(logTopic(WANTED, [topic()]))).toEqual(['ok']);
    expect(levels(logTopic(WANTED, [topic({ partitions: 6 })]))).toEqual(['wrong']);
    expect(levels(logTopic(WANTED, []))).toEqual(['wrong']);
    const all = [topic(), topic({ name: '__consumer_offsets' })];
    expect(whats(logTopic(WANTED, all)).at(-1)).toContain('it may do anything');
  });

  it('that are as planned are one line, and a closed door is a note with whose move it is', () => {
    const closed = [{ oin: '1', name: 'n', reason: 'ingetrokken' }] as const;
    expect(asPlanned({ steps: [], left: [] }, closed)).toMatchObject([
      { level: 'ok' },
      { level: 'note', advice: expect.stringContaining('revoked') },
    ]);
    const plan = { steps: [{ kind: 'create', topic: WANTED } as const], left: [] };
    expect(levels(asPlanned(plan, []))).toEqual(['wrong']);
  });
});
