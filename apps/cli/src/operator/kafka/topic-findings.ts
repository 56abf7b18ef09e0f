// Answers: what is wrong with topics and settings that is no question of the directory: copies that
// lag, a broker that is set up to let anybody in?
import type { FoundTopic, WantedTopic } from '#log';
import type { Finding } from './findings.js';

const wrong = (what: string, advice: string): Finding => ({ level: 'wrong', what, advice });

/** Of the topics that are wanted. */
export function health(
  wanted: readonly WantedTopic[],
  found: readonly FoundTopic[],
): readonly Finding[] {
  const seen = new Map(found.map((topic) => [topic.name, topic]));
  return wanted.flatMap(({ name, settings }) => {
    const topic = seen.get(name);
    if (!topic) return [];
    const { leaderless, inSync, replicas } = topic;
    if (leaderless > 0) {
      return [
        wrong(
          `topic ${name} has ${leaderless} partitions without a leader`,
          'a broker is away: bring it back; nothing is lost meanwhile',
        ),
      ];
    }
    if (inSync < Number(settings['min.insync.replicas'])) {
      return [
        wrong(
          `topic ${name} takes no messages: ${inSync} copies are up to date`,
          'brokers are away: bring them back',
        ),
      ];
    }
    if (inSync >= replicas) return [];
    return [
      {
        level: 'note',
        what: `topic ${name} has ${inSync} of ${replicas} copies up to date`,
        advice: 'a broker is away or behind: one more, and no message is taken',
      },
    ];
  });
}

/** Without the operator's certificate: the log only, which gateway and router can see. */
export function logTopic(
  { name, partitions }: WantedTopic,
  found: readonly FoundTopic[],
): readonly Finding[] {
  const topic = found.find((one) => one.name === name);
  if (!topic) {
    return [
      wrong(
        `topic ${name} does not exist, or this certificate may not see it`,
        'sluis kafka init --apply, with the certificate of sluis-beheer',
      ),
    ];
  }
  const strangers = found.filter((one) => one.name.startsWith('__'));
  return [
    ...(topic.partitions === partitions
      ? [{ level: 'ok', what: `topic ${name} has ${partitions} partitions` } as const]
      : [
          wrong(
            `topic ${name} has ${topic.partitions} partitions, not ${partitions}`,
            'set log.partitions to what the topic has; Sluis does not start otherwise',
          ),
        ]),
    // Nobody grants these to a role, so whoever sees them sees everything.
    ...strangers
      .slice(0, 1)
      .map((one) =>
        wrong(
          `this certificate sees ${one.name}: it may do anything`,
          'take it out of super.users, and set allow.everyone.if.no.acl.found=false',
        ),
      ),
  ];
}

type Settings = Readonly<Record<string, string | null>>;

/** What one broker says of how it is set up. Kafka shows neither super users nor who is let in by default. */
export function setUp(settings: Settings): readonly Finding[] {
  const say = (name: string): string => settings[name] ?? '';
  const controllers = new Set(say('controller.listener.names').split(','));
  const listeners = say('listener.security.protocol.map')
    .split(',')
    .map((pair) => pair.split(':'))
    .filter(([name = '']) => !controllers.has(name) && say('listeners').includes(`${name}://`));
  const clientAuth = (name: string): string =>
    settings[`listener.name.${name.toLowerCase()}.ssl.client.auth`] ?? say('ssl.client.auth');
  const mappings = Object.entries(settings)
    .filter(([name]) => name.endsWith('ssl.principal.mapping.rules'))
    .map(([, rules]) => rules ?? '');
  return [
    ...(say('authorizer.class.name') === ''
      ? [wrong('no authorizer: everybody may do everything', `authorizer.class.name=${AUTHORIZER}`)]
      : []),
    ...(say('auto.create.topics.enable') === 'true'
      ? [wrong('topics come into being by a typing error', 'auto.create.topics.enable=false')]
      : []),
    ...listeners.flatMap(([name = '', protocol = '']) => {
      if (!protocol.endsWith('SSL')) {
        return [wrong(`listener ${name} is open without TLS (${protocol})`, `make it ${name}:SSL`)];
      }
      return clientAuth(name) === 'required' || protocol === 'SASL_SSL'
        ? []
        : [wrong(`listener ${name} asks for no certificate`, 'ssl.client.auth=required')];
    }),
    ...(mappings.some((rules) => rules.includes('oin-$1'))
      ? []
      : [
          {
            level: 'note',
            what: 'no listener names an organisation by its OIN',
            advice: 'ssl.principal.mapping.rules, as in operate.md, on the listener for partners',
          } as const,
        ]),
  ];
}

const AUTHORIZER = 'org.apache.kafka.metadata.authorizer.StandardAuthorizer';
